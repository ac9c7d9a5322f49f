import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganisationRow, UnitRow, CentreRow, OrganisationPage, CompoundKey, BackboneKey, Context } from '../store.ts';
import type { PartyActivity as PartyActivityRow, UnitPairing as UnitPairingRow, PartyCommendation as PartyCommendationRow, CentreTeam as CentreTeamRow, CentreRenewal as CentreRenewalRow, EmergencyEpisode as EmergencyEpisodeRow, EmergencyTeam as EmergencyTeamRow, FundingGuarantee as FundingGuaranteeRow, GovernmentService as GovernmentServiceRow, GovernmentServiceOffer as GovernmentServiceOfferRow, ChainAlliance as ChainAllianceRow, ChainEnterprise as ChainEnterpriseRow, ChainExchange as ChainExchangeRow, CoBuildingAgreement as CoBuildingAgreementRow, JointMeeting as JointMeetingRow, JointMeetingItem as JointMeetingItemRow, LeadProject as LeadProjectRow, YearlyReview as YearlyReviewRow, LeaderLink as LeaderLinkRow, LeaderVisit as LeaderVisitRow, LeaderProblem as LeaderProblemRow, LectureTopic as LectureTopicRow, LectureVenue as LectureVenueRow, LectureSession as LectureSessionRow, MonthlyTopic as MonthlyTopicRow, PowerListItem as PowerListItemRow, PriorReview as PriorReviewRow, UpwardReport as UpwardReportRow, PublicRole as PublicRoleRow, PartyReportedFigure as PartyReportedFigureRow, CouncilProcedure as CouncilProcedureRow, CouncilStep as CouncilStepRow, CouncilMatter as CouncilMatterRow, CouncilMatterStep as CouncilMatterStepRow, Secretary as SecretaryRow, RatingCriterion as RatingCriterionRow, SecretaryRating as SecretaryRatingRow, SecretaryScore as SecretaryScoreRow, SecretaryContest as SecretaryContestRow, ContestPlace as ContestPlaceRow, SecretaryProject as SecretaryProjectRow, LivelihoodProject as LivelihoodProjectRow, VillageRule as VillageRuleRow } from './client/client.ts';
import type { PlacePage, Place } from '../../../kit/regions/copy.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601, for example 2026-03-01 (日期). */
  Date: { input: Date; output: Date; }
  /** A moment with its offset, ISO 8601, for example 2026-03-01T08:30:00.000Z (时刻). */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: any; output: any; }
};

/** Whoever acted (行为人). */
export type Actor = {
  /** A pseudonym of this bureau's own: the same one for all that the same person does here (化名). */
  readonly id: Scalars['ID']['output'];
};

/** What is wrong with a centre (小危旧类别). */
export type CentreDefect =
  /** Its building is dangerous (危房). */
  | 'DANGEROUS'
  /** Old and worn (陈旧). */
  | 'OLD'
  /** Too small (面积小). */
  | 'SMALL';

/** An entry of the ledger of small, dangerous and old centres (小危旧阵地台账), and its rebuilding. */
export type CentreRenewal = {
  /** The centre (阵地). */
  readonly centre: ServiceCentre;
  /** The day on which it was completed; null until then (完工日期). */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** What is wrong with it (小危旧类别). */
  readonly defects: ReadonlyArray<CentreDefect>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The day on which it was listed (列入日期). */
  readonly listedOn: Scalars['Date']['output'];
  /** The region that the centre serves (服务区划). */
  readonly region: Region;
  /** Its floor area afterwards; null until it is completed (改造后面积). */
  readonly squareMetresAfter?: Maybe<Scalars['Int']['output']>;
  /** Its floor area when it was listed (改造前面积). */
  readonly squareMetresBefore: Scalars['Int']['output'];
  /** The day on which works started; null until then (开工日期). */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come (状态). */
  readonly state: CentreRenewalState;
  /** What it costs; null until the money is there (改造资金). */
  readonly yuan?: Maybe<Scalars['Int']['output']>;
};

/** A page of centre renewals (小危旧阵地改造分页). */
export type CentreRenewalConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CentreRenewalEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CentreRenewal>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (小危旧阵地改造统计维度). */
export type CentreRenewalDimension =
  /** By day completed, month by month (分组). */
  | 'MONTH_OF_COMPLETED_ON'
  /** By day listed, month by month (分组). */
  | 'MONTH_OF_LISTED_ON'
  /** By day started, month by month (分组). */
  | 'MONTH_OF_STARTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of centre renewals (小危旧阵地改造条目). */
export type CentreRenewalEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CentreRenewal;
};

/** Which centre renewals (小危旧阵地改造筛选). */
export type CentreRenewalFilter = {
  /** By centre: one of these keys (筛选项). */
  readonly centre?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day completed: from one day to another (日期范围). */
  readonly completedOn?: InputMaybe<DateRange>;
  /** By defects: one of these (筛选项). */
  readonly defects?: InputMaybe<ReadonlyArray<CentreDefect>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day listed: from one day to another (日期范围). */
  readonly listedOn?: InputMaybe<DateRange>;
  /** By day started: from one day to another (日期范围). */
  readonly startedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<CentreRenewalState>>;
};

/** What figures of centre renewals say (小危旧阵地改造统计方式). */
export type CentreRenewalMeasure =
  /** Their square metres after on average (平均). */
  | 'AVERAGE_SQUARE_METRES_AFTER'
  /** Their square metres before on average (平均). */
  | 'AVERAGE_SQUARE_METRES_BEFORE'
  /** Their yuan on average (平均). */
  | 'AVERAGE_YUAN'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their square metres after added up (合计). */
  | 'SUM_SQUARE_METRES_AFTER'
  /** Their square metres before added up (合计). */
  | 'SUM_SQUARE_METRES_BEFORE'
  /** Their yuan added up (合计). */
  | 'SUM_YUAN';

/** In which order centre renewals are listed (小危旧阵地改造排序). */
export type CentreRenewalOrder =
  /** By day listed, rising (升序). */
  | 'LISTED_ON_ASC'
  /** By day listed, falling (降序). */
  | 'LISTED_ON_DESC';

/** How far the rebuilding of a centre has come (改造状态). */
export type CentreRenewalState =
  /** Under construction (改造中). */
  | 'BUILDING'
  /** Completed and struck off (已完工销号). */
  | 'COMPLETED'
  /** Its money is there (资金已落实). */
  | 'FUNDED'
  /** On the ledger (已列入台账). */
  | 'LISTED';

/** A pioneer team that serves from a centre or station (先锋服务队). */
export type CentreTeam = {
  /** The centre or station on which it is based (依托阵地). */
  readonly centre: ServiceCentre;
  /** What it offers (服务内容). */
  readonly duty: CentreTeamDuty;
  /** The day on which it was formed (组建日期). */
  readonly formedOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How many are in it (人数). */
  readonly members: Scalars['Int']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Where it serves (服务区划). */
  readonly region: Region;
};

/** A page of centre teams (先锋服务队分页). */
export type CentreTeamConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CentreTeamEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CentreTeam>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (先锋服务队统计维度). */
export type CentreTeamDimension =
  /** By duty (分组). */
  | 'DUTY'
  /** By day formed, month by month (分组). */
  | 'MONTH_OF_FORMED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** What a pioneer team offers (先锋服务内容). */
export type CentreTeamDuty =
  /** Children after school (课后托管). */
  | 'CHILDCARE'
  /** Local culture (文化宣讲). */
  | 'CULTURE'
  /** Surroundings and the river (环境保护). */
  | 'ENVIRONMENT'
  /** First aid and health (医疗急救). */
  | 'FIRST_AID'
  /** Guidance of visitors and civility (文明引导). */
  | 'GUIDANCE'
  /** Advice on the law (法律咨询). */
  | 'LEGAL_ADVICE'
  /** Order on the streets (治安巡防). */
  | 'ORDER'
  /** Small repairs (便民维修). */
  | 'REPAIRS';

/** One of a page of centre teams (先锋服务队条目). */
export type CentreTeamEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CentreTeam;
};

/** Which centre teams (先锋服务队筛选). */
export type CentreTeamFilter = {
  /** By centre: one of these keys (筛选项). */
  readonly centre?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By duty: one of these (筛选项). */
  readonly duty?: InputMaybe<ReadonlyArray<CentreTeamDuty>>;
  /** By day formed: from one day to another (日期范围). */
  readonly formedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of centre teams say (先锋服务队统计方式). */
export type CentreTeamMeasure =
  /** Their members on average (平均). */
  | 'AVERAGE_MEMBERS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their members added up (合计). */
  | 'SUM_MEMBERS';

/** In which order centre teams are listed (先锋服务队排序). */
export type CentreTeamOrder =
  /** By day formed, rising (升序). */
  | 'FORMED_ON_ASC'
  /** By day formed, falling (降序). */
  | 'FORMED_ON_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** An alliance of the organisations along an industry chain (产业链党建联盟). */
export type ChainAlliance = {
  /** Its enterprises, page by page (产业链企业). */
  readonly enterprises?: Maybe<ChainEnterpriseConnection>;
  /** Its exchanges, page by page (淡旺季互助). */
  readonly exchanges?: Maybe<ChainExchangeConnection>;
  /** The day on which it was formed (成立日期). */
  readonly formedOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The chain (产业链). */
  readonly industry: ChainIndustry;
  /** The organisation that leads it (牵头党组织). */
  readonly lead: PartyOrganisation;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The region (区划). */
  readonly region: Region;
};


/** An alliance of the organisations along an industry chain (产业链党建联盟). */
export type ChainAllianceEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChainEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChainEnterpriseOrder>;
};


/** An alliance of the organisations along an industry chain (产业链党建联盟). */
export type ChainAllianceExchangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChainExchangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ChainExchangeOrder>;
};

/** A page of chain alliances (产业链党建联盟分页). */
export type ChainAllianceConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<ChainAllianceEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<ChainAlliance>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (产业链党建联盟统计维度). */
export type ChainAllianceDimension =
  /** By industry (分组). */
  | 'INDUSTRY'
  /** By day formed, month by month (分组). */
  | 'MONTH_OF_FORMED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of chain alliances (产业链党建联盟条目). */
export type ChainAllianceEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: ChainAlliance;
};

/** Which chain alliances (产业链党建联盟筛选). */
export type ChainAllianceFilter = {
  /** By day formed: from one day to another (日期范围). */
  readonly formedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By industry: one of these (筛选项). */
  readonly industry?: InputMaybe<ReadonlyArray<ChainIndustry>>;
  /** By lead: one of these keys (筛选项). */
  readonly lead?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of chain alliances say (产业链党建联盟统计方式). */
export type ChainAllianceMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order chain alliances are listed (产业链党建联盟排序). */
export type ChainAllianceOrder =
  /** By day formed, rising (升序). */
  | 'FORMED_ON_ASC'
  /** By day formed, falling (降序). */
  | 'FORMED_ON_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** An enterprise in an alliance (产业链企业). */
export type ChainEnterprise = {
  /** The alliance (产业链党建联盟). */
  readonly alliance: ChainAlliance;
  /** How many work there (职工人数). */
  readonly employees: Scalars['Int']['output'];
  /** Its given, page by page (淡旺季互助). */
  readonly given?: Maybe<ChainExchangeConnection>;
  /** Whether it has a branch of its own (单独建支部). */
  readonly hasOwnBranch: Scalars['Boolean']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The joint branch that covers it; null where it has none (联合党支部). */
  readonly jointBranch?: Maybe<PartyOrganisation>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Where it is (所在区划). */
  readonly region: Region;
  /** Its taken, page by page (淡旺季互助). */
  readonly taken?: Maybe<ChainExchangeConnection>;
};


/** An enterprise in an alliance (产业链企业). */
export type ChainEnterpriseGivenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChainExchangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ChainExchangeOrder>;
};


/** An enterprise in an alliance (产业链企业). */
export type ChainEnterpriseTakenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChainExchangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ChainExchangeOrder>;
};

/** A page of chain enterprises (产业链企业分页). */
export type ChainEnterpriseConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<ChainEnterpriseEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<ChainEnterprise>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (产业链企业统计维度). */
export type ChainEnterpriseDimension =
  /** By has own branch (分组). */
  | 'HAS_OWN_BRANCH'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of chain enterprises (产业链企业条目). */
export type ChainEnterpriseEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: ChainEnterprise;
};

/** Which chain enterprises (产业链企业筛选). */
export type ChainEnterpriseFilter = {
  /** By alliance: one of these keys (筛选项). */
  readonly alliance?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By employees: from one number to another (数值范围). */
  readonly employees?: InputMaybe<NumberRange>;
  /** By has own branch: yes or no (是否). */
  readonly hasOwnBranch?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By joint branch: one of these keys (筛选项). */
  readonly jointBranch?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of chain enterprises say (产业链企业统计方式). */
export type ChainEnterpriseMeasure =
  /** Their employees on average (平均). */
  | 'AVERAGE_EMPLOYEES'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their employees added up (合计). */
  | 'SUM_EMPLOYEES';

/** In which order chain enterprises are listed (产业链企业排序). */
export type ChainEnterpriseOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** Staff lent or orders passed on within an alliance (淡旺季互助). */
export type ChainExchange = {
  /** The alliance (产业链党建联盟). */
  readonly alliance: ChainAlliance;
  /** What it is, in one line, for departments under an agreement (内容). */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its content (核验内容). */
  readonly contentMatches?: Maybe<Comparison>;
  /** The enterprise that lends or passes on (借出企业). */
  readonly giver: ChainEnterprise;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What is exchanged (类别). */
  readonly kind: ChainExchangeKind;
  /** What the orders are worth, for departments under an agreement; null for staff (订单金额). */
  readonly orderYuan?: Maybe<Scalars['Int']['output']>;
  /** Whether a value that you have is its order yuan (核验订单金额). */
  readonly orderYuanMatches?: Maybe<Comparison>;
  /** Where the alliance is (区划). */
  readonly region: Region;
  /** The first day (起始日期). */
  readonly since: Scalars['Date']['output'];
  /** The enterprise that takes (借入企业). */
  readonly taker: ChainEnterprise;
  /** The last day; null while it lasts (截止日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** How many people are lent; null for orders (借调人数). */
  readonly workers?: Maybe<Scalars['Int']['output']>;
};


/** Staff lent or orders passed on within an alliance (淡旺季互助). */
export type ChainExchangeContentMatchesArgs = {
  value: Scalars['String']['input'];
};


/** Staff lent or orders passed on within an alliance (淡旺季互助). */
export type ChainExchangeOrderYuanMatchesArgs = {
  value: Scalars['Int']['input'];
};

/** A page of chain exchanges (淡旺季互助分页). */
export type ChainExchangeConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<ChainExchangeEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<ChainExchange>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (淡旺季互助统计维度). */
export type ChainExchangeDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of chain exchanges (淡旺季互助条目). */
export type ChainExchangeEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: ChainExchange;
};

/** Which chain exchanges (淡旺季互助筛选). */
export type ChainExchangeFilter = {
  /** By alliance: one of these keys (筛选项). */
  readonly alliance?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By giver: one of these keys (筛选项). */
  readonly giver?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<ChainExchangeKind>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** By taker: one of these keys (筛选项). */
  readonly taker?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What enterprises do for each other in slack season (互助类别). */
export type ChainExchangeKind =
  /** One passes orders on to another (订单共享). */
  | 'ORDER'
  /** One lends staff to another (员工共享). */
  | 'STAFF';

/** What figures of chain exchanges say (淡旺季互助统计方式). */
export type ChainExchangeMeasure =
  /** Their order yuan on average (平均). */
  | 'AVERAGE_ORDER_YUAN'
  /** Their workers on average (平均). */
  | 'AVERAGE_WORKERS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their order yuan added up (合计). */
  | 'SUM_ORDER_YUAN'
  /** Their workers added up (合计). */
  | 'SUM_WORKERS';

/** In which order chain exchanges are listed (淡旺季互助排序). */
export type ChainExchangeOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** What an industry chain makes (产业链). */
export type ChainIndustry =
  /** Ceramics (陶瓷). */
  | 'CERAMICS'
  /** Couriers and delivery (快递物流). */
  | 'COURIERS'
  /** Electronics (电子信息). */
  | 'ELECTRONICS'
  /** Food and tea (食品茶叶). */
  | 'FOOD'
  /** Garments (服装). */
  | 'GARMENTS'
  /** Toys (玩具). */
  | 'TOYS';

/** What became of a row (变更). */
export type Change = {
  /** The key of the row (主键). */
  readonly key: Scalars['ID']['output'];
  /** What became of it (变更类型). */
  readonly kind: ChangeKind;
  /** The row's key there (来源系统编号). */
  readonly sourceId?: Maybe<Scalars['String']['output']>;
  /** The system that is authoritative for the row; null where it is this register itself (来源系统). */
  readonly sourceSystem?: Maybe<Scalars['String']['output']>;
  /** When the row was last changed there (来源更新时间). */
  readonly sourceUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What became of a row (变更类型). */
export type ChangeKind =
  /** It reads differently, or has come into the region; whoever has no such row takes it as new (变更). */
  | 'CHANGED'
  /** It was not there before (新增). */
  | 'CREATED'
  /** It is no longer there, or has left the region (移除). */
  | 'REMOVED';

/** What became of rows of one register since a cursor (变更). */
export type ChangePage = {
  /** The changes in the order in which they took effect; of a row that changed several times the last one (变更). */
  readonly changes: ReadonlyArray<Change>;
  /** Where to go on; to be kept and sent as "since" next time (游标). */
  readonly cursor: Scalars['String']['output'];
  /** Whether more is there already (还有更多). */
  readonly hasMore: Scalars['Boolean']['output'];
};

/** What a unit and a community promise each other (共建协议). */
export type CoBuildingAgreement = {
  /** The joint committee in which both sit (大党委). */
  readonly committee: PartyOrganisation;
  /** The community (社区). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What the unit promises, one thing each (共建事项). */
  readonly promises: ReadonlyArray<Scalars['String']['output']>;
  /** The day on which it was signed; null while it is a draft (签订日期). */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** The first day for which it is meant (起始日期). */
  readonly since: Scalars['Date']['output'];
  /** How it stands (状态). */
  readonly state: CoBuildingAgreementState;
  /** What it is about (协议名称). */
  readonly title: Scalars['String']['output'];
  /** The unit (成员单位). */
  readonly unit: MemberUnit;
  /** The last day; null where no end is agreed (截止日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of co building agreements (共建协议分页). */
export type CoBuildingAgreementConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CoBuildingAgreementEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CoBuildingAgreement>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (共建协议统计维度). */
export type CoBuildingAgreementDimension =
  /** By day signed, month by month (分组). */
  | 'MONTH_OF_SIGNED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of co building agreements (共建协议条目). */
export type CoBuildingAgreementEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CoBuildingAgreement;
};

/** Which co building agreements (共建协议筛选). */
export type CoBuildingAgreementFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day signed: from one day to another (日期范围). */
  readonly signedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<CoBuildingAgreementState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By unit: one of these keys (筛选项). */
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of co building agreements say (共建协议统计方式). */
export type CoBuildingAgreementMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order co building agreements are listed (共建协议排序). */
export type CoBuildingAgreementOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** How an agreement stands (共建协议状态). */
export type CoBuildingAgreementState =
  /** Drafted, not signed yet (拟订). */
  | 'DRAFTED'
  /** Ended before that (已终止). */
  | 'ENDED'
  /** What was promised is done (已履行). */
  | 'FULFILLED'
  /** Signed (已签订). */
  | 'SIGNED';

/** For what is commended (表彰类别). */
export type CommendationKind =
  /** Star of learning (学习之星). */
  | 'LEARNING_STAR'
  /** Pioneer at the post (岗位先锋). */
  | 'POST_PIONEER';

/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type Community = {
  /** Its co building agreements, page by page (共建协议). */
  readonly coBuildingAgreements?: Maybe<CoBuildingAgreementConnection>;
  /** The twelve-digit code (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Its contest places, page by page (排头兵比学名次). */
  readonly contestPlaces?: Maybe<ContestPlaceConnection>;
  /** Its council matter steps, page by page (议事过程). */
  readonly councilMatterSteps?: Maybe<CouncilMatterStepConnection>;
  /** Its council matters, page by page (居民议事). */
  readonly councilMatters?: Maybe<CouncilMatterConnection>;
  /** Its emergency teams, page by page (应急志愿服务队). */
  readonly emergencyTeams?: Maybe<EmergencyTeamConnection>;
  /** Its funding guarantees, page by page (经费保障). */
  readonly fundingGuarantees?: Maybe<FundingGuaranteeConnection>;
  /** The joint community committee, null where there is none (社区大党委). */
  readonly jointCommittee?: Maybe<PartyOrganisation>;
  /** Its joint meeting items, page by page (联席会议清单事项). */
  readonly jointMeetingItems?: Maybe<JointMeetingItemConnection>;
  /** Its joint meetings, page by page (党建联席会议). */
  readonly jointMeetings?: Maybe<JointMeetingConnection>;
  /** Its lead projects, page by page (书记领航项目). */
  readonly leadProjects?: Maybe<LeadProjectConnection>;
  /** Its lecture sessions, page by page (微讲堂场次). */
  readonly lectureSessions?: Maybe<LectureSessionConnection>;
  /** Its lecture venues, page by page (微讲堂场所). */
  readonly lectureVenues?: Maybe<LectureVenueConnection>;
  /** Its livelihood projects, page by page (民生实事项目). */
  readonly livelihoodProjects?: Maybe<LivelihoodProjectConnection>;
  /** Its party activities, page by page (党员活动). */
  readonly partyActivities?: Maybe<PartyActivityConnection>;
  /** Its prior reviews, page by page (前置审查). */
  readonly priorReviews?: Maybe<PriorReviewConnection>;
  /** Its secretaries, page by page (书记). */
  readonly secretaries?: Maybe<SecretaryConnection>;
  /** Its secretary projects, page by page (书记项目). */
  readonly secretaryProjects?: Maybe<SecretaryProjectConnection>;
  /** Its secretary ratings, page by page (书记星级评定). */
  readonly secretaryRatings?: Maybe<SecretaryRatingConnection>;
  /** Its secretary scores, page by page (星级评定得分). */
  readonly secretaryScores?: Maybe<SecretaryScoreConnection>;
  /** The centres and stations that serve it, by kind and name (党群服务中心/驿站). */
  readonly serviceCentres: ReadonlyArray<ServiceCentre>;
  /** Its unit pairings, page by page (结对共建). */
  readonly unitPairings?: Maybe<UnitPairingConnection>;
  /** Its village rules, page by page (村规民约/居民公约). */
  readonly villageRules?: Maybe<VillageRuleConnection>;
  /** Its yearly reviews, page by page (述职评议). */
  readonly yearlyReviews?: Maybe<YearlyReviewConnection>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityCoBuildingAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoBuildingAgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CoBuildingAgreementOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityContestPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContestPlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContestPlaceOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityCouncilMatterStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilMatterStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilMatterStepOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityCouncilMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilMatterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilMatterOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityEmergencyTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyTeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<EmergencyTeamOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityFundingGuaranteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingGuaranteeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundingGuaranteeOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityJointMeetingItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JointMeetingItemOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityJointMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JointMeetingOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLeadProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadProjectOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLectureSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LectureSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LectureSessionOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLectureVenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LectureVenueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LectureVenueOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLivelihoodProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LivelihoodProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LivelihoodProjectOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityPartyActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyActivityOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityPriorReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriorReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PriorReviewOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunitySecretariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<SecretaryOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunitySecretaryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SecretaryProjectOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunitySecretaryRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryRatingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SecretaryRatingOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunitySecretaryScoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryScoreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SecretaryScoreOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityUnitPairingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitPairingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<UnitPairingOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityVillageRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VillageRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<VillageRuleOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityYearlyReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<YearlyReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<YearlyReviewOrder>;
};

/** A page of communities (社区分页). */
export type CommunityConnection = {
  /** The communities with their cursors (带游标的社区). */
  readonly edges: ReadonlyArray<CommunityEdge>;
  /** The communities of this page (本页社区). */
  readonly nodes: ReadonlyArray<Community>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A community in a page (社区条目). */
export type CommunityEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The community (社区). */
  readonly node: Community;
};

/** What came of comparing a value with the one that its source knows (核验结果). */
export type Comparison =
  /** It is the same, however it is written (一致). */
  | 'MATCH'
  /** It is another one, or the source knows none (不一致). */
  | 'NO_MATCH';

/** A residential compound (小区), as the housing register has it. */
export type Compound = {
  /** The compound's branch, permanent or provisional, null where there is none (小区党支部). */
  readonly branch?: Maybe<PartyOrganisation>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
};

/** A place that was won in a contest (排头兵比学名次). */
export type ContestPlace = {
  /** The winner's community (社区/村). */
  readonly community: Community;
  /** The contest (比学活动). */
  readonly contest: SecretaryContest;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Which place, the first being 1 (名次). */
  readonly place: Scalars['Int']['output'];
  /** The term in which it was won (书记任期). */
  readonly secretary: Secretary;
};

/** A page of contest places (排头兵比学名次分页). */
export type ContestPlaceConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<ContestPlaceEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<ContestPlace>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (排头兵比学名次统计维度). */
export type ContestPlaceDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of contest places (排头兵比学名次条目). */
export type ContestPlaceEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: ContestPlace;
};

/** Which contest places (排头兵比学名次筛选). */
export type ContestPlaceFilter = {
  /** By contest: one of these keys (筛选项). */
  readonly contest?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By place: from one number to another (数值范围). */
  readonly place?: InputMaybe<NumberRange>;
  /** By secretary: one of these keys (筛选项). */
  readonly secretary?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of contest places say (排头兵比学名次统计方式). */
export type ContestPlaceMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order contest places are listed (排头兵比学名次排序). */
export type ContestPlaceOrder =
  /** By place, rising (升序). */
  | 'PLACE_ASC'
  /** By place, falling (降序). */
  | 'PLACE_DESC';

/** A matter before a residents' council (居民议事). It names no resident. */
export type CouncilMatter = {
  /** The community (社区/村). */
  readonly community: Community;
  /** The compound; null where it concerns more than one (小区). */
  readonly compound?: Maybe<Compound>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is about (类别). */
  readonly kind: CouncilMatterKind;
  /** The item on the joint meeting's list of issues; null where it was not passed up (联席会议事项). */
  readonly meetingItem?: Maybe<JointMeetingItem>;
  /** Whether the council passed it up to the joint meeting instead of settling it inside (是否提交联席会议). */
  readonly passedUp: Scalars['Boolean']['output'];
  /** How the council goes about it (议事规程). */
  readonly procedure: CouncilProcedure;
  /** The day on which the result was published; null until then (公示日期). */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was raised (提出日期). */
  readonly raisedOn: Scalars['Date']['output'];
  /** Residents who rated the result; null until one has (评价人数). */
  readonly raters?: Maybe<Scalars['Int']['output']>;
  /** What they gave on average, one to five; null until one has (居民评分). */
  readonly rating?: Maybe<Scalars['Float']['output']>;
  /** What came of it, as it was published; null before (结果). */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** The day on which it was settled; null until then (办结日期). */
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come (状态). */
  readonly state: CouncilMatterState;
  /** Its steps taken, page by page (议事过程). */
  readonly stepsTaken?: Maybe<CouncilMatterStepConnection>;
  /** What it is, in one line without names, for departments (议题). */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Residents who voted against it; null where there was no vote (反对票). */
  readonly votesAgainst?: Maybe<Scalars['Int']['output']>;
  /** Residents who voted for the result; null where there was no vote (赞成票). */
  readonly votesFor?: Maybe<Scalars['Int']['output']>;
};


/** A matter before a residents' council (居民议事). It names no resident. */
export type CouncilMatterStepsTakenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilMatterStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilMatterStepOrder>;
};

/** A page of council matters (居民议事分页). */
export type CouncilMatterConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CouncilMatterEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CouncilMatter>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (居民议事统计维度). */
export type CouncilMatterDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day published, month by month (分组). */
  | 'MONTH_OF_PUBLISHED_ON'
  /** By day raised, month by month (分组). */
  | 'MONTH_OF_RAISED_ON'
  /** By day settled, month by month (分组). */
  | 'MONTH_OF_SETTLED_ON'
  /** By passed up (分组). */
  | 'PASSED_UP'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of council matters (居民议事条目). */
export type CouncilMatterEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CouncilMatter;
};

/** Which council matters (居民议事筛选). */
export type CouncilMatterFilter = {
  /** By compound: one of these keys (筛选项). */
  readonly compound?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<CouncilMatterKind>>;
  /** By meeting item: one of these keys (筛选项). */
  readonly meetingItem?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By passed up: yes or no (是否). */
  readonly passedUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** By procedure: one of these keys (筛选项). */
  readonly procedure?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day published: from one day to another (日期范围). */
  readonly publishedOn?: InputMaybe<DateRange>;
  /** By day raised: from one day to another (日期范围). */
  readonly raisedOn?: InputMaybe<DateRange>;
  /** By rating: from one number to another (数值范围). */
  readonly rating?: InputMaybe<NumberRange>;
  /** By day settled: from one day to another (日期范围). */
  readonly settledOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<CouncilMatterState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a matter is about (议题类别). */
export type CouncilMatterKind =
  /** A dispute between neighbours (邻里纠纷). */
  | 'DISPUTE'
  /** Surroundings (环境卫生). */
  | 'ENVIRONMENT'
  /** Facilities (公共设施). */
  | 'FACILITIES'
  /** Parking (停车). */
  | 'PARKING'
  /** The property company (物业管理). */
  | 'PROPERTY'
  /** Safety (消防安全). */
  | 'SAFETY';

/** What figures of council matters say (居民议事统计方式). */
export type CouncilMatterMeasure =
  /** Their raters on average (平均). */
  | 'AVERAGE_RATERS'
  /** Their rating on average (平均). */
  | 'AVERAGE_RATING'
  /** Their votes against on average (平均). */
  | 'AVERAGE_VOTES_AGAINST'
  /** Their votes for on average (平均). */
  | 'AVERAGE_VOTES_FOR'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their raters added up (合计). */
  | 'SUM_RATERS'
  /** Their rating added up (合计). */
  | 'SUM_RATING'
  /** Their votes against added up (合计). */
  | 'SUM_VOTES_AGAINST'
  /** Their votes for added up (合计). */
  | 'SUM_VOTES_FOR';

/** In which order council matters are listed (居民议事排序). */
export type CouncilMatterOrder =
  /** By day raised, rising (升序). */
  | 'RAISED_ON_ASC'
  /** By day raised, falling (降序). */
  | 'RAISED_ON_DESC';

/** How far a matter has come (议题状态). */
export type CouncilMatterState =
  /** Under discussion (议事中). */
  | 'DISCUSSED'
  /** Passed up to the joint meeting (提交联席会议). */
  | 'PASSED_UP'
  /** Settled, and the result is published (已公示). */
  | 'PUBLISHED'
  /** Raised (已提出). */
  | 'RAISED'
  /** Settled (已办结). */
  | 'SETTLED';

/** A step that a matter has taken (议事过程). */
export type CouncilMatterStep = {
  /** The community (社区/村). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The matter (议题). */
  readonly matter: CouncilMatter;
  /** Its place in the procedure (序号). */
  readonly number: Scalars['Int']['output'];
  /** How many took part; null where nobody counted (参加人数). */
  readonly participants?: Maybe<Scalars['Int']['output']>;
  /** Which step (议事步骤). */
  readonly step: CouncilStep;
  /** The day (日期). */
  readonly takenOn: Scalars['Date']['output'];
};

/** A page of council matter steps (议事过程分页). */
export type CouncilMatterStepConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CouncilMatterStepEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CouncilMatterStep>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (议事过程统计维度). */
export type CouncilMatterStepDimension =
  /** By day taken, month by month (分组). */
  | 'MONTH_OF_TAKEN_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of council matter steps (议事过程条目). */
export type CouncilMatterStepEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CouncilMatterStep;
};

/** Which council matter steps (议事过程筛选). */
export type CouncilMatterStepFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By matter: one of these keys (筛选项). */
  readonly matter?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By step: one of these keys (筛选项). */
  readonly step?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day taken: from one day to another (日期范围). */
  readonly takenOn?: InputMaybe<DateRange>;
};

/** What figures of council matter steps say (议事过程统计方式). */
export type CouncilMatterStepMeasure =
  /** Their participants on average (平均). */
  | 'AVERAGE_PARTICIPANTS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their participants added up (合计). */
  | 'SUM_PARTICIPANTS';

/** In which order council matter steps are listed (议事过程排序). */
export type CouncilMatterStepOrder =
  /** By number, rising (升序). */
  | 'NUMBER_ASC'
  /** By number, falling (降序). */
  | 'NUMBER_DESC'
  /** By day taken, rising (升序). */
  | 'TAKEN_ON_ASC'
  /** By day taken, falling (降序). */
  | 'TAKEN_ON_DESC';

/** How residents' councils of a region go about a matter (议事规程): its steps are data. */
export type CouncilProcedure = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its matters, page by page (居民议事). */
  readonly matters?: Maybe<CouncilMatterConnection>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The region that has set it (制定区划). */
  readonly region: Region;
  /** The first day (施行日期). */
  readonly since: Scalars['Date']['output'];
  /** Its steps, page by page (议事步骤). */
  readonly steps?: Maybe<CouncilStepConnection>;
  /** The last day; null while it holds (废止日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Whether it ends in a vote of the residents (是否居民表决). */
  readonly votes: Scalars['Boolean']['output'];
};


/** How residents' councils of a region go about a matter (议事规程): its steps are data. */
export type CouncilProcedureMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilMatterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilMatterOrder>;
};


/** How residents' councils of a region go about a matter (议事规程): its steps are data. */
export type CouncilProcedureStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilStepOrder>;
};

/** A page of council procedures (议事规程分页). */
export type CouncilProcedureConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CouncilProcedureEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CouncilProcedure>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (议事规程统计维度). */
export type CouncilProcedureDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By votes (分组). */
  | 'VOTES';

/** One of a page of council procedures (议事规程条目). */
export type CouncilProcedureEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CouncilProcedure;
};

/** Which council procedures (议事规程筛选). */
export type CouncilProcedureFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By votes: yes or no (是否). */
  readonly votes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What figures of council procedures say (议事规程统计方式). */
export type CouncilProcedureMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order council procedures are listed (议事规程排序). */
export type CouncilProcedureOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** One of the steps of a procedure (议事步骤). */
export type CouncilStep = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What is done (步骤). */
  readonly name: Scalars['String']['output'];
  /** Its place, the first being 1 (序号). */
  readonly number: Scalars['Int']['output'];
  /** The procedure (议事规程). */
  readonly procedure: CouncilProcedure;
  /** The region that has set it (制定区划). */
  readonly region: Region;
};

/** A page of council steps (议事步骤分页). */
export type CouncilStepConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CouncilStepEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CouncilStep>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (议事步骤统计维度). */
export type CouncilStepDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of council steps (议事步骤条目). */
export type CouncilStepEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CouncilStep;
};

/** Which council steps (议事步骤筛选). */
export type CouncilStepFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By number: from one number to another (数值范围). */
  readonly number?: InputMaybe<NumberRange>;
  /** By procedure: one of these keys (筛选项). */
  readonly procedure?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of council steps say (议事步骤统计方式). */
export type CouncilStepMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order council steps are listed (议事步骤排序). */
export type CouncilStepOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By number, rising (升序). */
  | 'NUMBER_ASC'
  /** By number, falling (降序). */
  | 'NUMBER_DESC';

/** Days from one to another, both included; open at the end that is left out (日期范围). */
export type DateRange = {
  /** The first day (起). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day (止). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What a department is for (部门职能). */
export type DepartmentFunction =
  /** Civil affairs: places, care and allowances (民政). */
  | 'CIVIL_AFFAIRS'
  /** The coordination centre (社会治理联动中心). */
  | 'COORDINATION'
  /** The data authority (数据主管部门). */
  | 'DATA'
  /** Housing and urban construction (住房和城乡建设). */
  | 'HOUSING'
  /** Justice (司法行政). */
  | 'JUSTICE'
  /** Party organisation (组织部门). */
  | 'ORGANISATION'
  /** Political and legal affairs: grids and events (政法委). */
  | 'POLITICAL_LEGAL'
  /** Public security (公安). */
  | 'PUBLIC_SECURITY'
  /** Social work: volunteers and social organisations (社会工作部). */
  | 'SOCIAL_WORK';

/** What a team does in an emergency (应急任务). */
export type EmergencyDuty =
  /** Moves people to safety (转移群众). */
  | 'EVACUATION'
  /** Patrols (巡查排险). */
  | 'PATROL'
  /** Brings supplies (物资保障). */
  | 'SUPPLY'
  /** Keeps roads free (交通疏导). */
  | 'TRAFFIC'
  /** Visits those who need it (入户走访). */
  | 'VISIT';

/** A switch of a region from peacetime to emergency, until it is switched back (平急转换). It stays to be asked for. */
export type EmergencyEpisode = {
  /** When it was announced (启动时间). */
  readonly announcedAt: Scalars['DateTime']['output'];
  /** The part of their usual length that deadlines of events have meanwhile, above 0 and 1 at most (事件时限压缩比例). */
  readonly deadlineShare: Scalars['Float']['output'];
  /** The number of the document that announced it; nothing is switched without one (启动文号). */
  readonly documentNumber: Scalars['String']['output'];
  /** The number of the document that ended it; null while it lasts (终止文号). */
  readonly endDocumentNumber?: Maybe<Scalars['String']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its kind (类别). */
  readonly kind: EmergencyEpisodeKind;
  /** The response level that was announced (应急响应级别). */
  readonly level: EmergencyResponseLevel;
  /** Its organisations, page by page (党组织). */
  readonly organisations?: Maybe<PartyOrganisationConnection>;
  /** The region that is switched (区划). */
  readonly region: Region;
  /** The first day (转入应急日期). */
  readonly since: Scalars['Date']['output'];
  /** Its teams, page by page (应急志愿服务队). */
  readonly teams?: Maybe<EmergencyTeamConnection>;
  /** What it was switched for (事由). */
  readonly title: Scalars['String']['output'];
  /** The last day; null while it lasts (转回平时日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** A switch of a region from peacetime to emergency, until it is switched back (平急转换). It stays to be asked for. */
export type EmergencyEpisodeOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PartyOrganisationOrder>;
};


/** A switch of a region from peacetime to emergency, until it is switched back (平急转换). It stays to be asked for. */
export type EmergencyEpisodeTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyTeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<EmergencyTeamOrder>;
};

/** A page of emergency episodes (平急转换分页). */
export type EmergencyEpisodeConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<EmergencyEpisodeEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<EmergencyEpisode>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (平急转换统计维度). */
export type EmergencyEpisodeDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By level (分组). */
  | 'LEVEL'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By last day, month by month (分组). */
  | 'MONTH_OF_UNTIL'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of emergency episodes (平急转换条目). */
export type EmergencyEpisodeEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: EmergencyEpisode;
};

/** Which emergency episodes (平急转换筛选). */
export type EmergencyEpisodeFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<EmergencyEpisodeKind>>;
  /** By level: one of these (筛选项). */
  readonly level?: InputMaybe<ReadonlyArray<EmergencyResponseLevel>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in title or document number (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By last day: from one day to another (日期范围). */
  readonly until?: InputMaybe<DateRange>;
};

/** What a region has switched for (应急类别). */
export type EmergencyEpisodeKind =
  /** Cold wave (寒潮). */
  | 'COLD_WAVE'
  /** Flood (防汛). */
  | 'FLOOD'
  /** Forest fire (森林防灭火). */
  | 'FOREST_FIRE'
  /** Public health (公共卫生). */
  | 'PUBLIC_HEALTH'
  /** Typhoon (防台风). */
  | 'TYPHOON';

/** What figures of emergency episodes say (平急转换统计方式). */
export type EmergencyEpisodeMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order emergency episodes are listed (平急转换排序). */
export type EmergencyEpisodeOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** The response level that the government has announced (应急响应级别). */
export type EmergencyResponseLevel =
  /** Level I, the highest (Ⅰ级). */
  | 'LEVEL_I'
  /** Level II (Ⅱ级). */
  | 'LEVEL_II'
  /** Level III (Ⅲ级). */
  | 'LEVEL_III'
  /** Level IV (Ⅳ级). */
  | 'LEVEL_IV';

/** A volunteer team of party members, formed in an emergency (应急党员志愿服务队). */
export type EmergencyTeam = {
  /** Where it serves (服务社区). */
  readonly community: Community;
  /** The day on which it was dissolved; null while it stands (解散日期). */
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** What it does (任务). */
  readonly duty: EmergencyDuty;
  /** The episode for which it was formed (平急转换). */
  readonly emergency: EmergencyEpisode;
  /** The day on which it was formed (组建日期). */
  readonly formedOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How many are in it (人数). */
  readonly members: Scalars['Int']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
};

/** A page of emergency teams (应急志愿服务队分页). */
export type EmergencyTeamConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<EmergencyTeamEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<EmergencyTeam>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (应急志愿服务队统计维度). */
export type EmergencyTeamDimension =
  /** By duty (分组). */
  | 'DUTY'
  /** By day formed, month by month (分组). */
  | 'MONTH_OF_FORMED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of emergency teams (应急志愿服务队条目). */
export type EmergencyTeamEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: EmergencyTeam;
};

/** Which emergency teams (应急志愿服务队筛选). */
export type EmergencyTeamFilter = {
  /** By duty: one of these (筛选项). */
  readonly duty?: InputMaybe<ReadonlyArray<EmergencyDuty>>;
  /** By emergency: one of these keys (筛选项). */
  readonly emergency?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day formed: from one day to another (日期范围). */
  readonly formedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of emergency teams say (应急志愿服务队统计方式). */
export type EmergencyTeamMeasure =
  /** Their members on average (平均). */
  | 'AVERAGE_MEMBERS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their members added up (合计). */
  | 'SUM_MEMBERS';

/** In which order emergency teams are listed (应急志愿服务队排序). */
export type EmergencyTeamOrder =
  /** By day formed, rising (升序). */
  | 'FORMED_ON_ASC'
  /** By day formed, falling (降序). */
  | 'FORMED_ON_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** A number with what a reader needs to judge it (指标). */
export type Figure = {
  /** The day for which it stands (截至日期). */
  readonly asOf: Scalars['Date']['output'];
  /** How exact it is (精确程度). */
  readonly bound: FigureBound;
  /** Counted from rows or reported (性质). */
  readonly nature: FigureNature;
  /** Who says so: the department's function and register, or the report (来源). */
  readonly source: Scalars['String']['output'];
  /** What may be said of it (状态). */
  readonly status: FigureStatus;
  /** What it counts (单位). */
  readonly unit: FigureUnit;
  /** The number; null unless it is known, wholly or in part (数值). */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** How exact a value is (精确程度). */
export type FigureBound =
  /** About so (约). */
  | 'ABOUT'
  /** At least so (多、余). */
  | 'AT_LEAST'
  /** Somewhat below (近). */
  | 'BELOW'
  /** Exactly so (准确). */
  | 'EXACT';

/** A figure of some of the rows (分组指标). */
export type FigureCell = {
  /** Which rows: a value for each dimension asked for (维度). */
  readonly dimensions: ReadonlyArray<FigureDimension>;
  /** Their figure (指标). */
  readonly figure: Figure;
  /** The region, where REGION is among the dimensions (区划). */
  readonly region?: Maybe<Region>;
};

/** What the rows of a cell have in common (维度). */
export type FigureDimension = {
  /** The dimension, as it was asked for (维度名). */
  readonly name: Scalars['String']['output'];
  /** Its value: a region's code, an enum's value, true or false, the key of another row, a month as YYYY-MM; null where the rows have none (维度值). */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** Where a figure comes from (数据性质). */
export type FigureNature =
  /** Counted, summed or divided from rows at this moment (统计). */
  | 'COUNTED'
  /** Published in a report, and kept as it was published (上报). */
  | 'REPORTED';

/** What may be said of a figure (数据状态). Zero is a value; the others are not. */
export type FigureStatus =
  /** The value stands for the whole region (已知). */
  | 'KNOWN'
  /** Nobody collects it here (未采集). */
  | 'NOT_COLLECTED'
  /** The value stands for the part of the region that is collected (部分采集). */
  | 'PARTIAL'
  /** The value is not published, since it would tell about too few (不予公布). */
  | 'SUPPRESSED'
  /** There is nothing to divide by (无从计算). */
  | 'UNDEFINED';

/** Figures of one register (统计表). */
export type FigureTable = {
  /** One for each combination of the dimensions that was asked for, in their order (分组). */
  readonly cells: ReadonlyArray<FigureCell>;
  /** All rows together (合计). */
  readonly total: Figure;
};

/** What a figure counts (计量单位). */
export type FigureUnit =
  /** Cases (宗). */
  | 'CASES'
  /** Things of any kind (个、项). */
  | 'COUNT'
  /** Hours (小时). */
  | 'HOURS'
  /** Households (户). */
  | 'HOUSEHOLDS'
  /** Minutes (分钟). */
  | 'MINUTES'
  /** People (人). */
  | 'PEOPLE'
  /** People as often as they came (人次). */
  | 'PERSON_TIMES'
  /** Points (积分). */
  | 'POINTS'
  /** Rooms (间). */
  | 'ROOMS'
  /** Seconds (秒). */
  | 'SECONDS'
  /** A part of a whole, 0 to 1 (比例). */
  | 'SHARE'
  /** Square metres (平方米). */
  | 'SQUARE_METRES'
  /** Yuan (元). */
  | 'YUAN';

/** What a community or village is given for a year (经费保障). */
export type FundingGuarantee = {
  /** Allowances of those in office (干部补贴). */
  readonly allowanceYuan: Scalars['Int']['output'];
  /** The community (社区/村). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Funds for the office (办公经费). */
  readonly officeYuan: Scalars['Int']['output'];
  /** The day on which it was paid in full; null until then (拨付日期). */
  readonly paidOn?: Maybe<Scalars['Date']['output']>;
  /** A grant as a pilot; null where it is none (试点补助). */
  readonly pilotYuan?: Maybe<Scalars['Int']['output']>;
  /** Funds for services to residents (服务群众专项经费). */
  readonly serviceYuan: Scalars['Int']['output'];
  /** The year (年度). */
  readonly year: Scalars['Int']['output'];
};

/** A page of funding guarantees (经费保障分页). */
export type FundingGuaranteeConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<FundingGuaranteeEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<FundingGuarantee>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (经费保障统计维度). */
export type FundingGuaranteeDimension =
  /** By day paid, month by month (分组). */
  | 'MONTH_OF_PAID_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of funding guarantees (经费保障条目). */
export type FundingGuaranteeEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: FundingGuarantee;
};

/** Which funding guarantees (经费保障筛选). */
export type FundingGuaranteeFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day paid: from one day to another (日期范围). */
  readonly paidOn?: InputMaybe<DateRange>;
  /** By pilot yuan: from one number to another (数值范围). */
  readonly pilotYuan?: InputMaybe<NumberRange>;
  /** By year: from one number to another (数值范围). */
  readonly year?: InputMaybe<NumberRange>;
};

/** What figures of funding guarantees say (经费保障统计方式). */
export type FundingGuaranteeMeasure =
  /** Their allowance yuan on average (平均). */
  | 'AVERAGE_ALLOWANCE_YUAN'
  /** Their office yuan on average (平均). */
  | 'AVERAGE_OFFICE_YUAN'
  /** Their pilot yuan on average (平均). */
  | 'AVERAGE_PILOT_YUAN'
  /** Their service yuan on average (平均). */
  | 'AVERAGE_SERVICE_YUAN'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their allowance yuan added up (合计). */
  | 'SUM_ALLOWANCE_YUAN'
  /** Their office yuan added up (合计). */
  | 'SUM_OFFICE_YUAN'
  /** Their pilot yuan added up (合计). */
  | 'SUM_PILOT_YUAN'
  /** Their service yuan added up (合计). */
  | 'SUM_SERVICE_YUAN';

/** In which order funding guarantees are listed (经费保障排序). */
export type FundingGuaranteeOrder =
  /** By year, rising (升序). */
  | 'YEAR_ASC'
  /** By year, falling (降序). */
  | 'YEAR_DESC';

/** A service of the government that residents can ask for (政务服务事项). */
export type GovernmentService = {
  /** The office that decides (实施部门). */
  readonly authority: Scalars['String']['output'];
  /** Where it is done (办理渠道). */
  readonly channels: ReadonlyArray<ServiceChannel>;
  /** Its number in the catalogue (事项编码). */
  readonly code: Scalars['String']['output'];
  /** What it is about (领域). */
  readonly field: GovernmentServiceField;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The working days that the law gives (法定时限). */
  readonly legalDays: Scalars['Int']['output'];
  /** Whether it is accepted while a paper of lesser weight is missing (容缺受理). */
  readonly missingPaperAccepted: Scalars['Boolean']['output'];
  /** Its name (事项名称). */
  readonly name: Scalars['String']['output'];
  /** Its offers, page by page (政务服务办理点). */
  readonly offers?: Maybe<GovernmentServiceOfferConnection>;
  /** Whether a town's centre does it in one stop (镇街一站办理). */
  readonly oneStopAtTown: Scalars['Boolean']['output'];
  /** The papers that it takes (申请材料). */
  readonly papers: ReadonlyArray<Scalars['String']['output']>;
  /** Whether a written promise stands in for proof (告知承诺). */
  readonly promiseAccepted: Scalars['Boolean']['output'];
  /** The working days that the office promises (承诺时限). */
  readonly promisedDays: Scalars['Int']['output'];
  /** The region whose catalogue lists it (目录所属区划). */
  readonly region: Region;
};


/** A service of the government that residents can ask for (政务服务事项). */
export type GovernmentServiceOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernmentServiceOfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GovernmentServiceOfferOrder>;
};

/** A page of government services (政务服务事项分页). */
export type GovernmentServiceConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<GovernmentServiceEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<GovernmentService>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (政务服务事项统计维度). */
export type GovernmentServiceDimension =
  /** By field (分组). */
  | 'FIELD'
  /** By missing paper accepted (分组). */
  | 'MISSING_PAPER_ACCEPTED'
  /** By one stop at town (分组). */
  | 'ONE_STOP_AT_TOWN'
  /** By promise accepted (分组). */
  | 'PROMISE_ACCEPTED'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of government services (政务服务事项条目). */
export type GovernmentServiceEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: GovernmentService;
};

/** What a government service is about (事项领域). */
export type GovernmentServiceField =
  /** Business licences (市场主体). */
  | 'BUSINESS'
  /** Care and allowances (民政救助). */
  | 'CIVIL_AFFAIRS'
  /** Work (就业创业). */
  | 'EMPLOYMENT'
  /** Farming and land (农业农村). */
  | 'FARMING'
  /** Health and birth (卫生健康). */
  | 'HEALTH'
  /** Household register and papers (户籍证件). */
  | 'HOUSEHOLD_REGISTER'
  /** Housing and building (住房建设). */
  | 'HOUSING'
  /** Social and medical insurance (社会保险). */
  | 'SOCIAL_SECURITY';

/** Which government services (政务服务事项筛选). */
export type GovernmentServiceFilter = {
  /** By channels: one of these (筛选项). */
  readonly channels?: InputMaybe<ReadonlyArray<ServiceChannel>>;
  /** By field: one of these (筛选项). */
  readonly field?: InputMaybe<ReadonlyArray<GovernmentServiceField>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By missing paper accepted: yes or no (是否). */
  readonly missingPaperAccepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** By one stop at town: yes or no (是否). */
  readonly oneStopAtTown?: InputMaybe<Scalars['Boolean']['input']>;
  /** By promise accepted: yes or no (是否). */
  readonly promiseAccepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with this text in name or code (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of government services say (政务服务事项统计方式). */
export type GovernmentServiceMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** Where one service can be had (政务服务办理点). */
export type GovernmentServiceOffer = {
  /** The centre or station; null where it is had online (阵地). */
  readonly centre?: Maybe<ServiceCentre>;
  /** How it is done (办理渠道). */
  readonly channel: ServiceChannel;
  /** Whether it can be had at any hour of any day (7×24小时). */
  readonly dayAndNight: Scalars['Boolean']['output'];
  /** When, in words (办理时间). */
  readonly hours: Scalars['String']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The region that it serves (服务区划). */
  readonly region: Region;
  /** The service (事项). */
  readonly service: GovernmentService;
};

/** A page of government service offers (政务服务办理点分页). */
export type GovernmentServiceOfferConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<GovernmentServiceOfferEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<GovernmentServiceOffer>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (政务服务办理点统计维度). */
export type GovernmentServiceOfferDimension =
  /** By channel (分组). */
  | 'CHANNEL'
  /** By day and night (分组). */
  | 'DAY_AND_NIGHT'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of government service offers (政务服务办理点条目). */
export type GovernmentServiceOfferEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: GovernmentServiceOffer;
};

/** Which government service offers (政务服务办理点筛选). */
export type GovernmentServiceOfferFilter = {
  /** By centre: one of these keys (筛选项). */
  readonly centre?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By channel: one of these (筛选项). */
  readonly channel?: InputMaybe<ReadonlyArray<ServiceChannel>>;
  /** By day and night: yes or no (是否). */
  readonly dayAndNight?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By service: one of these keys (筛选项). */
  readonly service?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of government service offers say (政务服务办理点统计方式). */
export type GovernmentServiceOfferMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order government service offers are listed (政务服务办理点排序). */
export type GovernmentServiceOfferOrder =
  /** By channel, rising (升序). */
  | 'CHANNEL_ASC'
  /** By channel, falling (降序). */
  | 'CHANNEL_DESC';

/** In which order government services are listed (政务服务事项排序). */
export type GovernmentServiceOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By promised days, rising (升序). */
  | 'PROMISED_DAYS_ASC'
  /** By promised days, falling (降序). */
  | 'PROMISED_DAYS_DESC';

/** A grid (网格): the smallest piece of ground that somebody answers for. */
export type Grid = {
  /** The grid code (网格编码): the community's code and two or four digits. */
  readonly code: Scalars['ID']['output'];
  /** The grid's party group, null where there is none (网格党小组). */
  readonly partyGroup?: Maybe<PartyOrganisation>;
};

/** A meeting of the units of a joint committee (党建联席会议), which keeps four lists: needs, resources, projects, issues. */
export type JointMeeting = {
  /** The community about which they met (社区). */
  readonly community: Community;
  /** The organisation that called it (召集党组织). */
  readonly convener: PartyOrganisation;
  /** The day for which it was called (会议日期). */
  readonly heldOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its items, page by page (联席会议清单事项). */
  readonly items?: Maybe<JointMeetingItemConnection>;
  /** The day on which its minutes were published; null until then (纪要公示日期). */
  readonly minutesPublishedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come (状态). */
  readonly state: JointMeetingState;
  /** What it was called for (会议名称). */
  readonly title: Scalars['String']['output'];
  /** How many units took part; null until it is held (到会单位数). */
  readonly unitsPresent?: Maybe<Scalars['Int']['output']>;
  /** Where (会议地点). */
  readonly venue: Scalars['String']['output'];
};


/** A meeting of the units of a joint committee (党建联席会议), which keeps four lists: needs, resources, projects, issues. */
export type JointMeetingItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JointMeetingItemOrder>;
};

/** A page of joint meetings (党建联席会议分页). */
export type JointMeetingConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<JointMeetingEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<JointMeeting>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (党建联席会议统计维度). */
export type JointMeetingDimension =
  /** By day held, month by month (分组). */
  | 'MONTH_OF_HELD_ON'
  /** By day minutes published, month by month (分组). */
  | 'MONTH_OF_MINUTES_PUBLISHED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of joint meetings (党建联席会议条目). */
export type JointMeetingEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: JointMeeting;
};

/** Which joint meetings (党建联席会议筛选). */
export type JointMeetingFilter = {
  /** By convener: one of these keys (筛选项). */
  readonly convener?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day held: from one day to another (日期范围). */
  readonly heldOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day minutes published: from one day to another (日期范围). */
  readonly minutesPublishedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<JointMeetingState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** An item of one of a meeting's four lists (清单事项). */
export type JointMeetingItem = {
  /** The community (社区). */
  readonly community: Community;
  /** Its council matters, page by page (居民议事). */
  readonly councilMatters?: Maybe<CouncilMatterConnection>;
  /** The day on which it was done; null until then (办结日期). */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** On which list (所在清单). */
  readonly list: JointMeetingList;
  /** The day of the match; null without one (对接日期). */
  readonly matchedOn?: Maybe<Scalars['Date']['output']>;
  /** The resource that meets this need; null while there is none, and on other lists (对接资源). */
  readonly matchedWith?: Maybe<JointMeetingItem>;
  /** The meeting (联席会议). */
  readonly meeting: JointMeeting;
  /** Its meets, page by page (联席会议清单事项). */
  readonly meets?: Maybe<JointMeetingItemConnection>;
  /** The day on which the result was published; null until then (公示日期). */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** How much of it, parking spaces for example; null where it is not counted (数量). */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** The unit that raised it; null where residents did (提出单位). */
  readonly raisedBy?: Maybe<MemberUnit>;
  /** The day on which it was raised (提出日期). */
  readonly raisedOn: Scalars['Date']['output'];
  /** What came of it, as it was published; null before (结果). */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** How far it has come (状态). */
  readonly state: JointMeetingItemState;
  /** What it is about (事项类别). */
  readonly subject: JointMeetingSubject;
  /** The day on which it was taken on; null until then (认领日期). */
  readonly takenOn?: Maybe<Scalars['Date']['output']>;
  /** What it is, in one line without names (事项名称). */
  readonly title: Scalars['String']['output'];
  /** The unit that took it on; null until one has (认领单位). */
  readonly unit?: Maybe<MemberUnit>;
};


/** An item of one of a meeting's four lists (清单事项). */
export type JointMeetingItemCouncilMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilMatterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilMatterOrder>;
};


/** An item of one of a meeting's four lists (清单事项). */
export type JointMeetingItemMeetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JointMeetingItemOrder>;
};

/** A page of joint meeting items (联席会议清单事项分页). */
export type JointMeetingItemConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<JointMeetingItemEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<JointMeetingItem>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (联席会议清单事项统计维度). */
export type JointMeetingItemDimension =
  /** By list (分组). */
  | 'LIST'
  /** By day done, month by month (分组). */
  | 'MONTH_OF_DONE_ON'
  /** By day matched, month by month (分组). */
  | 'MONTH_OF_MATCHED_ON'
  /** By day published, month by month (分组). */
  | 'MONTH_OF_PUBLISHED_ON'
  /** By day raised, month by month (分组). */
  | 'MONTH_OF_RAISED_ON'
  /** By day taken, month by month (分组). */
  | 'MONTH_OF_TAKEN_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE'
  /** By subject (分组). */
  | 'SUBJECT';

/** One of a page of joint meeting items (联席会议清单事项条目). */
export type JointMeetingItemEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: JointMeetingItem;
};

/** Which joint meeting items (联席会议清单事项筛选). */
export type JointMeetingItemFilter = {
  /** By day done: from one day to another (日期范围). */
  readonly doneOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By list: one of these (筛选项). */
  readonly list?: InputMaybe<ReadonlyArray<JointMeetingList>>;
  /** By day matched: from one day to another (日期范围). */
  readonly matchedOn?: InputMaybe<DateRange>;
  /** By matched with: one of these keys (筛选项). */
  readonly matchedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By meeting: one of these keys (筛选项). */
  readonly meeting?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day published: from one day to another (日期范围). */
  readonly publishedOn?: InputMaybe<DateRange>;
  /** By raised by: one of these keys (筛选项). */
  readonly raisedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day raised: from one day to another (日期范围). */
  readonly raisedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<JointMeetingItemState>>;
  /** By subject: one of these (筛选项). */
  readonly subject?: InputMaybe<ReadonlyArray<JointMeetingSubject>>;
  /** By day taken: from one day to another (日期范围). */
  readonly takenOn?: InputMaybe<DateRange>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By unit: one of these keys (筛选项). */
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of joint meeting items say (联席会议清单事项统计方式). */
export type JointMeetingItemMeasure =
  /** Their quantity on average (平均). */
  | 'AVERAGE_QUANTITY'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their quantity added up (合计). */
  | 'SUM_QUANTITY';

/** In which order joint meeting items are listed (联席会议清单事项排序). */
export type JointMeetingItemOrder =
  /** By day raised, rising (升序). */
  | 'RAISED_ON_ASC'
  /** By day raised, falling (降序). */
  | 'RAISED_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** How far an item of a list has come (清单事项状态). */
export type JointMeetingItemState =
  /** Done (已办结). */
  | 'DONE'
  /** A need for which there is a resource (已对接). */
  | 'MATCHED'
  /** Done, and the result is published (已公示). */
  | 'PUBLISHED'
  /** Raised (已提出). */
  | 'RAISED'
  /** A unit has taken it on (已认领). */
  | 'TAKEN_ON';

/** One of the four lists of a meeting (四张清单). */
export type JointMeetingList =
  /** What has to be settled (问题清单). */
  | 'ISSUE'
  /** What residents need (需求清单). */
  | 'NEED'
  /** What they do together (项目清单). */
  | 'PROJECT'
  /** What units can give (资源清单). */
  | 'RESOURCE';

/** What figures of joint meetings say (党建联席会议统计方式). */
export type JointMeetingMeasure =
  /** Their units present on average (平均). */
  | 'AVERAGE_UNITS_PRESENT'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their units present added up (合计). */
  | 'SUM_UNITS_PRESENT';

/** In which order joint meetings are listed (党建联席会议排序). */
export type JointMeetingOrder =
  /** By day held, rising (升序). */
  | 'HELD_ON_ASC'
  /** By day held, falling (降序). */
  | 'HELD_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** How far a meeting has come (联席会议状态). */
export type JointMeetingState =
  /** Called (已召集). */
  | 'CALLED'
  /** Called off (已取消). */
  | 'CANCELLED'
  /** Held (已召开). */
  | 'HELD'
  /** Held, and its minutes are published (已公示). */
  | 'PUBLISHED';

/** What an item is about (事项类别). */
export type JointMeetingSubject =
  /** Surroundings (人居环境). */
  | 'ENVIRONMENT'
  /** Advice and skill (专业服务). */
  | 'EXPERTISE'
  /** Money (资金). */
  | 'FUNDS'
  /** Goods (物资). */
  | 'GOODS'
  /** Parking shared between units and residents (错时共享停车). */
  | 'PARKING'
  /** Safety (安全隐患). */
  | 'SAFETY'
  /** People who help (人力). */
  | 'STAFF'
  /** Rooms and grounds (场地). */
  | 'VENUE';

/** A project that a secretary bids for, pledges and shows (书记领航项目). */
export type LeadProject = {
  /** The day of the bid (竞标日期). */
  readonly bidOn: Scalars['Date']['output'];
  /** The community (社区/村). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The organisation whose secretary leads it (牵头党组织). */
  readonly organisation: PartyOrganisation;
  /** What was pledged; null until then (承诺). */
  readonly pledge?: Maybe<Scalars['String']['output']>;
  /** The day of the pledge; null until then (亮诺日期). */
  readonly pledgedOn?: Maybe<Scalars['Date']['output']>;
  /** What came of it; null until it is shown (实绩). */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** Its reviews, page by page (述职评议). */
  readonly reviews?: Maybe<YearlyReviewConnection>;
  /** The day on which it was shown; null until then (亮绩日期). */
  readonly shownOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come (状态). */
  readonly state: LeadProjectState;
  /** What it is (项目名称). */
  readonly title: Scalars['String']['output'];
  /** How it is won (产生方式). */
  readonly track: LeadProjectTrack;
  /** The year (年度). */
  readonly year: Scalars['Int']['output'];
};


/** A project that a secretary bids for, pledges and shows (书记领航项目). */
export type LeadProjectReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<YearlyReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<YearlyReviewOrder>;
};

/** A page of lead projects (书记领航项目分页). */
export type LeadProjectConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LeadProjectEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LeadProject>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (书记领航项目统计维度). */
export type LeadProjectDimension =
  /** By day bid, month by month (分组). */
  | 'MONTH_OF_BID_ON'
  /** By day pledged, month by month (分组). */
  | 'MONTH_OF_PLEDGED_ON'
  /** By day shown, month by month (分组). */
  | 'MONTH_OF_SHOWN_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE'
  /** By track (分组). */
  | 'TRACK';

/** One of a page of lead projects (书记领航项目条目). */
export type LeadProjectEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LeadProject;
};

/** Which lead projects (书记领航项目筛选). */
export type LeadProjectFilter = {
  /** By day bid: from one day to another (日期范围). */
  readonly bidOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By organisation: one of these keys (筛选项). */
  readonly organisation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day pledged: from one day to another (日期范围). */
  readonly pledgedOn?: InputMaybe<DateRange>;
  /** By day shown: from one day to another (日期范围). */
  readonly shownOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<LeadProjectState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By track: one of these (筛选项). */
  readonly track?: InputMaybe<ReadonlyArray<LeadProjectTrack>>;
  /** By year: from one number to another (数值范围). */
  readonly year?: InputMaybe<NumberRange>;
};

/** What figures of lead projects say (书记领航项目统计方式). */
export type LeadProjectMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order lead projects are listed (书记领航项目排序). */
export type LeadProjectOrder =
  /** By day bid, rising (升序). */
  | 'BID_ON_ASC'
  /** By day bid, falling (降序). */
  | 'BID_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** How far a lead project has come (领航项目状态). */
export type LeadProjectState =
  /** Bid for (已竞标/揭榜). */
  | 'BID'
  /** Lost to another bid (未中标). */
  | 'LOST'
  /** What is to come of it is pledged in public (已亮诺). */
  | 'PLEDGED'
  /** Its results are shown in public (已亮绩). */
  | 'SHOWN'
  /** Won (已中标). */
  | 'WON';

/** How a lead project is won (领航项目产生方式). */
export type LeadProjectTrack =
  /** By taking up a task that was put up for all (揭榜挂帅). */
  | 'CHALLENGE'
  /** In a contest of proposals (竞标争先). */
  | 'COMPETED';

/** A leader who answers for how an organisation gets on (挂钩包联). */
export type LeaderLink = {
  /** What the leader answers for (包联职责). */
  readonly duties: Scalars['String']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The leader, by the public role (挂钩领导). */
  readonly leader: PublicRole;
  /** The organisation (党组织). */
  readonly organisation: PartyOrganisation;
  /** Where the organisation is (党组织所在区划). */
  readonly region: Region;
  /** The first day (起始日期). */
  readonly since: Scalars['Date']['output'];
  /** The last day; null while it lasts (截止日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Its visits, page by page (挂钩走访). */
  readonly visits?: Maybe<LeaderVisitConnection>;
};


/** A leader who answers for how an organisation gets on (挂钩包联). */
export type LeaderLinkVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaderVisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeaderVisitOrder>;
};

/** A page of leader links (挂钩包联分页). */
export type LeaderLinkConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LeaderLinkEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LeaderLink>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (挂钩包联统计维度). */
export type LeaderLinkDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of leader links (挂钩包联条目). */
export type LeaderLinkEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LeaderLink;
};

/** Which leader links (挂钩包联筛选). */
export type LeaderLinkFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By leader: one of these keys (筛选项). */
  readonly leader?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By organisation: one of these keys (筛选项). */
  readonly organisation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in duties (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of leader links say (挂钩包联统计方式). */
export type LeaderLinkMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order leader links are listed (挂钩包联排序). */
export type LeaderLinkOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** A problem that a leader brought back from a visit (走访带回问题). */
export type LeaderProblem = {
  /** The department that sees to it; null until one does (承办部门). */
  readonly assignedTo?: Maybe<Scalars['String']['output']>;
  /** The day on which it was brought back (带回日期). */
  readonly broughtBackOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Where (区划). */
  readonly region: Region;
  /** The day on which it was settled; null until then (解决日期). */
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come (状态). */
  readonly state: LeaderProblemState;
  /** What it is, in one line without names (问题). */
  readonly title: Scalars['String']['output'];
  /** The visit (走访). */
  readonly visit: LeaderVisit;
};

/** A page of leader problems (走访带回问题分页). */
export type LeaderProblemConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LeaderProblemEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LeaderProblem>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (走访带回问题统计维度). */
export type LeaderProblemDimension =
  /** By day brought back, month by month (分组). */
  | 'MONTH_OF_BROUGHT_BACK_ON'
  /** By day settled, month by month (分组). */
  | 'MONTH_OF_SETTLED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of leader problems (走访带回问题条目). */
export type LeaderProblemEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LeaderProblem;
};

/** Which leader problems (走访带回问题筛选). */
export type LeaderProblemFilter = {
  /** By day brought back: from one day to another (日期范围). */
  readonly broughtBackOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day settled: from one day to another (日期范围). */
  readonly settledOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<LeaderProblemState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By visit: one of these keys (筛选项). */
  readonly visit?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of leader problems say (走访带回问题统计方式). */
export type LeaderProblemMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order leader problems are listed (走访带回问题排序). */
export type LeaderProblemOrder =
  /** By day brought back, rising (升序). */
  | 'BROUGHT_BACK_ON_ASC'
  /** By day brought back, falling (降序). */
  | 'BROUGHT_BACK_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** How far a problem has come that was brought back (问题状态). */
export type LeaderProblemState =
  /** A department sees to it (已交办). */
  | 'ASSIGNED'
  /** Brought back from a visit (已带回). */
  | 'BROUGHT_BACK'
  /** Settled (已解决). */
  | 'SETTLED';

/** A leader's visit to a linked organisation (挂钩走访). */
export type LeaderVisit = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The link (挂钩包联). */
  readonly link: LeaderLink;
  /** Its problems, page by page (走访带回问题). */
  readonly problems?: Maybe<LeaderProblemConnection>;
  /** What for (走访事由). */
  readonly purpose: Scalars['String']['output'];
  /** Where (区划). */
  readonly region: Region;
  /** The day (走访日期). */
  readonly visitedOn: Scalars['Date']['output'];
};


/** A leader's visit to a linked organisation (挂钩走访). */
export type LeaderVisitProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaderProblemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeaderProblemOrder>;
};

/** A page of leader visits (挂钩走访分页). */
export type LeaderVisitConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LeaderVisitEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LeaderVisit>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (挂钩走访统计维度). */
export type LeaderVisitDimension =
  /** By day visited, month by month (分组). */
  | 'MONTH_OF_VISITED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of leader visits (挂钩走访条目). */
export type LeaderVisitEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LeaderVisit;
};

/** Which leader visits (挂钩走访筛选). */
export type LeaderVisitFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By link: one of these keys (筛选项). */
  readonly link?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in purpose (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By day visited: from one day to another (日期范围). */
  readonly visitedOn?: InputMaybe<DateRange>;
};

/** What figures of leader visits say (挂钩走访统计方式). */
export type LeaderVisitMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order leader visits are listed (挂钩走访排序). */
export type LeaderVisitOrder =
  /** By day visited, rising (升序). */
  | 'VISITED_ON_ASC'
  /** By day visited, falling (降序). */
  | 'VISITED_ON_DESC';

/** What a lecture is about (微讲堂主题). */
export type LectureField =
  /** Local culture and crafts (文化非遗). */
  | 'CULTURE'
  /** Health (健康养生). */
  | 'HEALTH'
  /** History (红色历史). */
  | 'HISTORY'
  /** The law (法律常识). */
  | 'LAW'
  /** Policies (政策宣讲). */
  | 'POLICY'
  /** Safety (安全防范). */
  | 'SAFETY';

/** A micro-lecture at a place and time, booked on residents' request (微讲堂场次). */
export type LectureSession = {
  /** How many came; null until it is held (到场人数). */
  readonly attendance?: Maybe<Scalars['Int']['output']>;
  /** How many can come (容量). */
  readonly capacity: Scalars['Int']['output'];
  /** Where it is held (社区). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The day on which residents asked for it (点单日期). */
  readonly requestedOn: Scalars['Date']['output'];
  /** How many asked; null where nobody counted (点单人数). */
  readonly requesters?: Maybe<Scalars['Int']['output']>;
  /** When it begins, or is wished for (开讲时间). */
  readonly startsAt: Scalars['DateTime']['output'];
  /** How far it has come (状态). */
  readonly state: LectureSessionState;
  /** The topic (课题). */
  readonly topic: LectureTopic;
  /** The venue (场所). */
  readonly venue: LectureVenue;
};

/** A page of lecture sessions (微讲堂场次分页). */
export type LectureSessionConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LectureSessionEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LectureSession>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (微讲堂场次统计维度). */
export type LectureSessionDimension =
  /** By day requested, month by month (分组). */
  | 'MONTH_OF_REQUESTED_ON'
  /** By time starts, month by month (分组). */
  | 'MONTH_OF_STARTS_AT'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of lecture sessions (微讲堂场次条目). */
export type LectureSessionEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LectureSession;
};

/** Which lecture sessions (微讲堂场次筛选). */
export type LectureSessionFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day requested: from one day to another (日期范围). */
  readonly requestedOn?: InputMaybe<DateRange>;
  /** By time starts: from one day to another (日期范围). */
  readonly startsAt?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<LectureSessionState>>;
  /** By topic: one of these keys (筛选项). */
  readonly topic?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By venue: one of these keys (筛选项). */
  readonly venue?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of lecture sessions say (微讲堂场次统计方式). */
export type LectureSessionMeasure =
  /** Their attendance on average (平均). */
  | 'AVERAGE_ATTENDANCE'
  /** Their capacity on average (平均). */
  | 'AVERAGE_CAPACITY'
  /** Their requesters on average (平均). */
  | 'AVERAGE_REQUESTERS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their attendance added up (合计). */
  | 'SUM_ATTENDANCE'
  /** Their capacity added up (合计). */
  | 'SUM_CAPACITY'
  /** Their requesters added up (合计). */
  | 'SUM_REQUESTERS';

/** In which order lecture sessions are listed (微讲堂场次排序). */
export type LectureSessionOrder =
  /** By day requested, rising (升序). */
  | 'REQUESTED_ON_ASC'
  /** By day requested, falling (降序). */
  | 'REQUESTED_ON_DESC'
  /** By time starts, rising (升序). */
  | 'STARTS_AT_ASC'
  /** By time starts, falling (降序). */
  | 'STARTS_AT_DESC';

/** How far a session has come (微讲堂场次状态). */
export type LectureSessionState =
  /** Booked (已预约). */
  | 'BOOKED'
  /** Called off (已取消). */
  | 'CANCELLED'
  /** Held (已开讲). */
  | 'HELD'
  /** Residents have asked for it (居民点单). */
  | 'REQUESTED';

/** A topic on the menu of micro-lectures (微讲堂菜单). */
export type LectureTopic = {
  /** What it is about (主题). */
  readonly field: LectureField;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How long it takes (时长). */
  readonly minutes: Scalars['Int']['output'];
  /** The unit that gives it (授课单位). */
  readonly offeredBy: Scalars['String']['output'];
  /** The region whose menu it is on (菜单所属区划). */
  readonly region: Region;
  /** Its sessions, page by page (微讲堂场次). */
  readonly sessions?: Maybe<LectureSessionConnection>;
  /** What it is called (课题). */
  readonly title: Scalars['String']['output'];
};


/** A topic on the menu of micro-lectures (微讲堂菜单). */
export type LectureTopicSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LectureSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LectureSessionOrder>;
};

/** A page of lecture topics (微讲堂课题分页). */
export type LectureTopicConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LectureTopicEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LectureTopic>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (微讲堂课题统计维度). */
export type LectureTopicDimension =
  /** By field (分组). */
  | 'FIELD'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of lecture topics (微讲堂课题条目). */
export type LectureTopicEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LectureTopic;
};

/** Which lecture topics (微讲堂课题筛选). */
export type LectureTopicFilter = {
  /** By field: one of these (筛选项). */
  readonly field?: InputMaybe<ReadonlyArray<LectureField>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By minutes: from one number to another (数值范围). */
  readonly minutes?: InputMaybe<NumberRange>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of lecture topics say (微讲堂课题统计方式). */
export type LectureTopicMeasure =
  /** Their minutes on average (平均). */
  | 'AVERAGE_MINUTES'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their minutes added up (合计). */
  | 'SUM_MINUTES';

/** In which order lecture topics are listed (微讲堂课题排序). */
export type LectureTopicOrder =
  /** By minutes, rising (升序). */
  | 'MINUTES_ASC'
  /** By minutes, falling (降序). */
  | 'MINUTES_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** A place that hosts micro-lectures (微讲堂场所). */
export type LectureVenue = {
  /** Its address (地址). */
  readonly address: Scalars['String']['output'];
  /** Where it is (社区). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What kind of place it is (类别). */
  readonly kind: LectureVenueKind;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** How many can sit there (座位数). */
  readonly seats: Scalars['Int']['output'];
  /** Its sessions, page by page (微讲堂场次). */
  readonly sessions?: Maybe<LectureSessionConnection>;
  /** Since when it hosts lectures (启用日期). */
  readonly since: Scalars['Date']['output'];
};


/** A place that hosts micro-lectures (微讲堂场所). */
export type LectureVenueSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LectureSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LectureSessionOrder>;
};

/** A page of lecture venues (微讲堂场所分页). */
export type LectureVenueConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LectureVenueEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LectureVenue>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (微讲堂场所统计维度). */
export type LectureVenueDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of lecture venues (微讲堂场所条目). */
export type LectureVenueEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LectureVenue;
};

/** Which lecture venues (微讲堂场所筛选). */
export type LectureVenueFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<LectureVenueKind>>;
  /** By seats: from one number to another (数值范围). */
  readonly seats?: InputMaybe<NumberRange>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in name or address (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of place a venue is (场所类别). */
export type LectureVenueKind =
  /** A courtyard or ancestral hall (庭院祠堂). */
  | 'COURTYARD'
  /** A guesthouse (民宿). */
  | 'GUESTHOUSE'
  /** A service centre (党群服务中心). */
  | 'SERVICE_CENTRE'
  /** A tea house (茶馆). */
  | 'TEA_HOUSE';

/** What figures of lecture venues say (微讲堂场所统计方式). */
export type LectureVenueMeasure =
  /** Their seats on average (平均). */
  | 'AVERAGE_SEATS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their seats added up (合计). */
  | 'SUM_SEATS';

/** In which order lecture venues are listed (微讲堂场所排序). */
export type LectureVenueOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By seats, rising (升序). */
  | 'SEATS_ASC'
  /** By seats, falling (降序). */
  | 'SEATS_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** The people on whom a community's rule of law rests on a day (法治骨干力量), of whom the cadres are known here. */
export type LegalBackbone = {
  /** Cadres of the community who hold a public post in its committee (村社干部人数). */
  readonly cadres: Figure;
  /** The community's code (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** The day (日期). */
  readonly on: Scalars['Date']['output'];
};

/** A small thing done for residents, often beside a secretary's project (民生实事). */
export type LivelihoodProject = {
  /** The community (社区/村). */
  readonly community: Community;
  /** The day on which it was done; null until then (完成日期). */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** What it is about (领域). */
  readonly field: ProjectField;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How many people it serves; null until it is done (受益人数). */
  readonly peopleServed?: Maybe<Scalars['Int']['output']>;
  /** The day on which it was planned (计划日期). */
  readonly plannedOn: Scalars['Date']['output'];
  /** The secretary's project of which it is a part; null where it stands alone (所属书记项目). */
  readonly secretaryProject?: Maybe<SecretaryProject>;
  /** How far it has come (状态). */
  readonly state: LivelihoodProjectState;
  /** What it is (项目名称). */
  readonly title: Scalars['String']['output'];
  /** What it costs (投入资金). */
  readonly yuan: Scalars['Int']['output'];
};

/** A page of livelihood projects (民生实事项目分页). */
export type LivelihoodProjectConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LivelihoodProjectEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LivelihoodProject>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (民生实事项目统计维度). */
export type LivelihoodProjectDimension =
  /** By field (分组). */
  | 'FIELD'
  /** By day done, month by month (分组). */
  | 'MONTH_OF_DONE_ON'
  /** By day planned, month by month (分组). */
  | 'MONTH_OF_PLANNED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of livelihood projects (民生实事项目条目). */
export type LivelihoodProjectEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LivelihoodProject;
};

/** Which livelihood projects (民生实事项目筛选). */
export type LivelihoodProjectFilter = {
  /** By day done: from one day to another (日期范围). */
  readonly doneOn?: InputMaybe<DateRange>;
  /** By field: one of these (筛选项). */
  readonly field?: InputMaybe<ReadonlyArray<ProjectField>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day planned: from one day to another (日期范围). */
  readonly plannedOn?: InputMaybe<DateRange>;
  /** By secretary project: one of these keys (筛选项). */
  readonly secretaryProject?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<LivelihoodProjectState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of livelihood projects say (民生实事项目统计方式). */
export type LivelihoodProjectMeasure =
  /** Their people served on average (平均). */
  | 'AVERAGE_PEOPLE_SERVED'
  /** Their yuan on average (平均). */
  | 'AVERAGE_YUAN'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their people served added up (合计). */
  | 'SUM_PEOPLE_SERVED'
  /** Their yuan added up (合计). */
  | 'SUM_YUAN';

/** In which order livelihood projects are listed (民生实事项目排序). */
export type LivelihoodProjectOrder =
  /** By day planned, rising (升序). */
  | 'PLANNED_ON_ASC'
  /** By day planned, falling (降序). */
  | 'PLANNED_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** How far a livelihood project has come (民生实事状态). */
export type LivelihoodProjectState =
  /** Done (已完成). */
  | 'DONE'
  /** Planned (计划). */
  | 'PLANNED'
  /** Under way (实施中). */
  | 'UNDER_WAY';

/** A unit that is a member of a joint committee (成员单位). */
export type MemberUnit = {
  /** Its agreements, page by page (共建协议). */
  readonly agreements?: Maybe<CoBuildingAgreementConnection>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its kind (类别). */
  readonly kind: MemberUnitKind;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Its raised items, page by page (联席会议清单事项). */
  readonly raisedItems?: Maybe<JointMeetingItemConnection>;
  /** Where it works together with others (所在区划). */
  readonly region: Region;
  /** Its taken on items, page by page (联席会议清单事项). */
  readonly takenOnItems?: Maybe<JointMeetingItemConnection>;
};


/** A unit that is a member of a joint committee (成员单位). */
export type MemberUnitAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoBuildingAgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CoBuildingAgreementOrder>;
};


/** A unit that is a member of a joint committee (成员单位). */
export type MemberUnitRaisedItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JointMeetingItemOrder>;
};


/** A unit that is a member of a joint committee (成员单位). */
export type MemberUnitTakenOnItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JointMeetingItemOrder>;
};

/** A page of member units (成员单位分页). */
export type MemberUnitConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<MemberUnitEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<MemberUnit>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (成员单位统计维度). */
export type MemberUnitDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of member units (成员单位条目). */
export type MemberUnitEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: MemberUnit;
};

/** Which member units (成员单位筛选). */
export type MemberUnitFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<MemberUnitKind>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of unit it is (单位类别). */
export type MemberUnitKind =
  /** Hospital or clinic (医疗机构). */
  | 'HEALTH'
  /** Office of the government or the party (机关). */
  | 'OFFICE'
  /** Private enterprise (民营企业). */
  | 'PRIVATE_ENTERPRISE'
  /** Public institution (事业单位). */
  | 'PUBLIC_INSTITUTION'
  /** School (学校). */
  | 'SCHOOL'
  /** Social organisation (社会组织). */
  | 'SOCIAL_ORGANISATION'
  /** Enterprise of the state (国有企业). */
  | 'STATE_ENTERPRISE';

/** What figures of member units say (成员单位统计方式). */
export type MemberUnitMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order member units are listed (成员单位排序). */
export type MemberUnitOrder =
  /** By kind, rising (升序). */
  | 'KIND_ASC'
  /** By kind, falling (降序). */
  | 'KIND_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** A topic of the month of a region (每月一题): one of governance, and two or three of livelihood. */
export type MonthlyTopic = {
  /** The day on which it was chosen (选题日期). */
  readonly chosenOn: Scalars['Date']['output'];
  /** The day on which it was closed; null until then (销号日期). */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Which kind (类别). */
  readonly kind: MonthlyTopicKind;
  /** The organisation that leads it; null until one does (领办党组织). */
  readonly lead?: Maybe<PartyOrganisation>;
  /** The day from which it is led; null until then (领办日期). */
  readonly ledOn?: Maybe<Scalars['Date']['output']>;
  /** The month, by its first day (月份). */
  readonly month: Scalars['Date']['output'];
  /** Its number among those of its kind in the month (序号). */
  readonly number: Scalars['Int']['output'];
  /** The region (区划). */
  readonly region: Region;
  /** What the review found; null until then (评议结果). */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** The day of the review; null until then (评议日期). */
  readonly reviewedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come (状态). */
  readonly state: MonthlyTopicState;
  /** What is to be settled (题目). */
  readonly title: Scalars['String']['output'];
};

/** A page of monthly topics (每月一题分页). */
export type MonthlyTopicConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<MonthlyTopicEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<MonthlyTopic>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (每月一题统计维度). */
export type MonthlyTopicDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day chosen, month by month (分组). */
  | 'MONTH_OF_CHOSEN_ON'
  /** By day closed, month by month (分组). */
  | 'MONTH_OF_CLOSED_ON'
  /** By month, month by month (分组). */
  | 'MONTH_OF_MONTH'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of monthly topics (每月一题条目). */
export type MonthlyTopicEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: MonthlyTopic;
};

/** Which monthly topics (每月一题筛选). */
export type MonthlyTopicFilter = {
  /** By day chosen: from one day to another (日期范围). */
  readonly chosenOn?: InputMaybe<DateRange>;
  /** By day closed: from one day to another (日期范围). */
  readonly closedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<MonthlyTopicKind>>;
  /** By lead: one of these keys (筛选项). */
  readonly lead?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By month: from one day to another (日期范围). */
  readonly month?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<MonthlyTopicState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Which kind of topic of the month (每月一题类别). */
export type MonthlyTopicKind =
  /** The one topic of governance (治理主题). */
  | 'GOVERNANCE'
  /** One of two or three issues of livelihood (民生实事). */
  | 'LIVELIHOOD';

/** What figures of monthly topics say (每月一题统计方式). */
export type MonthlyTopicMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order monthly topics are listed (每月一题排序). */
export type MonthlyTopicOrder =
  /** By day chosen, rising (升序). */
  | 'CHOSEN_ON_ASC'
  /** By day chosen, falling (降序). */
  | 'CHOSEN_ON_DESC'
  /** By month, rising (升序). */
  | 'MONTH_ASC'
  /** By month, falling (降序). */
  | 'MONTH_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** How far a topic of the month has come (每月一题状态). */
export type MonthlyTopicState =
  /** Chosen (已选题). */
  | 'CHOSEN'
  /** Closed (已销号). */
  | 'CLOSED'
  /** Somebody leads it (领办中). */
  | 'LED'
  /** Its result has been reviewed (已评议). */
  | 'REVIEWED';

/** A centre and how far it is (附近的党群服务阵地). */
export type NearbyServiceCentre = {
  /** The centre or station (阵地). */
  readonly centre: ServiceCentre;
  /** How far it is from the point, as the crow flies, in metres (距离). */
  readonly metres: Scalars['Int']['output'];
};

/** Numbers from one to another, both included; open at the end that is left out (数值范围). */
export type NumberRange = {
  /** The largest (上限). */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** The smallest (下限). */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
};

/** What everybody outside the departments may have of an item (开放属性). */
export type Openness =
  /** Not open (不开放). */
  | 'CLOSED'
  /** Never answered by the graph to the public; the catalogue names the office to ask (依申请公开). */
  | 'ON_REQUEST'
  /** Answered to everybody, without identity (开放). */
  | 'OPEN';

/** The owners' committee of a compound (业主委员会), as the housing register has it. */
export type OwnersCommittee = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a list stands (分页信息), as Relay connections have it. */
export type PageInfo = {
  /** Cursor of the last node, null on an empty page (结束游标). */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows (有下一页). */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes (有上一页). */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first node, null on an empty page (起始游标). */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** An activity of an organisation (党员活动). */
export type PartyActivity = {
  /** How many took part; null where nobody counted (参加人次). */
  readonly attendance?: Maybe<Scalars['Int']['output']>;
  /** Where it was held (社区). */
  readonly community: Community;
  /** The day (活动日期). */
  readonly heldOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its kind (类别). */
  readonly kind: PartyActivityKind;
  /** Whether it was chosen as a model case (是否典型案例). */
  readonly modelCase: Scalars['Boolean']['output'];
  /** The organisation that held it (主办党组织). */
  readonly organisation: PartyOrganisation;
  /** What it was about (主题). */
  readonly title: Scalars['String']['output'];
};

/** A page of party activities (党员活动分页). */
export type PartyActivityConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PartyActivityEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PartyActivity>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (党员活动统计维度). */
export type PartyActivityDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By model case (分组). */
  | 'MODEL_CASE'
  /** By day held, month by month (分组). */
  | 'MONTH_OF_HELD_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of party activities (党员活动条目). */
export type PartyActivityEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PartyActivity;
};

/** Which party activities (党员活动筛选). */
export type PartyActivityFilter = {
  /** By day held: from one day to another (日期范围). */
  readonly heldOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<PartyActivityKind>>;
  /** By model case: yes or no (是否). */
  readonly modelCase?: InputMaybe<Scalars['Boolean']['input']>;
  /** By organisation: one of these keys (筛选项). */
  readonly organisation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of activity it is (活动类别). */
export type PartyActivityKind =
  /** Political birthdays (政治生日). */
  | 'POLITICAL_BIRTHDAY'
  /** Reading together (读书分享). */
  | 'READING'
  /** Theme day (主题党日). */
  | 'THEME_DAY';

/** What figures of party activities say (党员活动统计方式). */
export type PartyActivityMeasure =
  /** Their attendance on average (平均). */
  | 'AVERAGE_ATTENDANCE'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their attendance added up (合计). */
  | 'SUM_ATTENDANCE';

/** In which order party activities are listed (党员活动排序). */
export type PartyActivityOrder =
  /** By day held, rising (升序). */
  | 'HELD_ON_ASC'
  /** By day held, falling (降序). */
  | 'HELD_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** A commendation of a member (党员表彰). It names the organisation, never the member. */
export type PartyCommendation = {
  /** What for, in a sentence without names, for departments (事迹摘要). */
  readonly citation?: Maybe<Scalars['String']['output']>;
  /** The day (表彰日期). */
  readonly commendedOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** For what (类别). */
  readonly kind: CommendationKind;
  /** The organisation to which the member belongs (所在党组织). */
  readonly organisation: PartyOrganisation;
  /** The region that commends (表彰区划). */
  readonly region: Region;
};

/** A page of party commendations (党员表彰分页). */
export type PartyCommendationConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PartyCommendationEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PartyCommendation>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (党员表彰统计维度). */
export type PartyCommendationDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day commended, month by month (分组). */
  | 'MONTH_OF_COMMENDED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of party commendations (党员表彰条目). */
export type PartyCommendationEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PartyCommendation;
};

/** Which party commendations (党员表彰筛选). */
export type PartyCommendationFilter = {
  /** By day commended: from one day to another (日期范围). */
  readonly commendedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<CommendationKind>>;
  /** By organisation: one of these keys (筛选项). */
  readonly organisation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in citation (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of party commendations say (党员表彰统计方式). */
export type PartyCommendationMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order party commendations are listed (党员表彰排序). */
export type PartyCommendationOrder =
  /** By day commended, rising (升序). */
  | 'COMMENDED_ON_ASC'
  /** By day commended, falling (降序). */
  | 'COMMENDED_ON_DESC';

/** A party organisation (党组织), a node of the network. */
export type PartyOrganisation = {
  /** Its activities, page by page (党员活动). */
  readonly activities?: Maybe<PartyActivityConnection>;
  /** Its agreements, page by page (共建协议). */
  readonly agreements?: Maybe<CoBuildingAgreementConnection>;
  /** Its alliances, page by page (产业链党建联盟). */
  readonly alliances?: Maybe<ChainAllianceConnection>;
  /** The organisations above it, the topmost first (组织路径). */
  readonly ancestors: ReadonlyArray<PartyOrganisation>;
  /** What it is anchored on (依托). */
  readonly anchorKind: PartyOrganisationAnchor;
  /** The name of what it is anchored on; null where that is the region or has a key (依托名称). */
  readonly anchorName?: Maybe<Scalars['String']['output']>;
  /** The organisations just below, by name (下级组织). */
  readonly children: PartyOrganisationConnection;
  /** Its commendations, page by page (党员表彰). */
  readonly commendations?: Maybe<PartyCommendationConnection>;
  /** The compound that it is anchored on, where it is anchored on one (所在小区). */
  readonly compound?: Maybe<Compound>;
  /** The day on which it was dissolved; null while it stands (撤销日期). */
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** The emergency for which it was formed; null where it was not (平急转换). */
  readonly emergency?: Maybe<EmergencyEpisode>;
  /** Its enterprises, page by page (产业链企业). */
  readonly enterprises?: Maybe<ChainEnterpriseConnection>;
  /** The day on which it was formed; null where the register does not say (成立日期). */
  readonly formedOn?: Maybe<Scalars['Date']['output']>;
  /** The grid that it is anchored on, where it is anchored on one (所在网格). */
  readonly grid?: Maybe<Grid>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its joint meetings, page by page (党建联席会议). */
  readonly jointMeetings?: Maybe<JointMeetingConnection>;
  /** Its kind (类别). */
  readonly kind: PartyOrganisationKind;
  /** Its lead projects, page by page (书记领航项目). */
  readonly leadProjects?: Maybe<LeadProjectConnection>;
  /** Its leader links, page by page (挂钩包联). */
  readonly leaderLinks?: Maybe<LeaderLinkConnection>;
  /** How many members it has (党员人数), for departments; members are counted, never listed. */
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  /** Units that work together in a joint committee, by name (成员单位). */
  readonly memberUnits: ReadonlyArray<MemberUnit>;
  /** Its monthly topics, page by page (每月一题). */
  readonly monthlyTopics?: Maybe<MonthlyTopicConnection>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The owners' committee that it is anchored on, where it is anchored on one (所在业主委员会). */
  readonly ownersCommittee?: Maybe<OwnersCommittee>;
  /** The organisation above, null at the top (上级组织). */
  readonly parent?: Maybe<PartyOrganisation>;
  /** Its prior reviews, page by page (前置审查). */
  readonly priorReviews?: Maybe<PriorReviewConnection>;
  /** The property company that it is anchored on, where it is anchored on one (所在物业服务企业). */
  readonly propertyCompany?: Maybe<PropertyCompany>;
  /** Its public roles, page by page (公开岗位). */
  readonly publicRoles?: Maybe<PublicRoleConnection>;
  /** Its received reports, page by page (请示报告). */
  readonly receivedReports?: Maybe<UpwardReportConnection>;
  /** The region that it is anchored on (所在区划). */
  readonly region: Region;
  /** Its secretaries, page by page (书记). */
  readonly secretaries?: Maybe<SecretaryConnection>;
  /** Its secretary projects, page by page (书记项目). */
  readonly secretaryProjects?: Maybe<SecretaryProjectConnection>;
  /** Its sent reports, page by page (请示报告). */
  readonly sentReports?: Maybe<UpwardReportConnection>;
  /** The tier on which it stands (层级). */
  readonly tier: PartyOrganisationTier;
  /** Its yearly reviews, page by page (述职评议). */
  readonly yearlyReviews?: Maybe<YearlyReviewConnection>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyActivityOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoBuildingAgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CoBuildingAgreementOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChainAllianceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChainAllianceOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationCommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyCommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyCommendationOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChainEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChainEnterpriseOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationJointMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JointMeetingOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationLeadProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadProjectOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationLeaderLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaderLinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<LeaderLinkOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationMonthlyTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonthlyTopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MonthlyTopicOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationPriorReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriorReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PriorReviewOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationPublicRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicRoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PublicRoleOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationReceivedReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpwardReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UpwardReportOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationSecretariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<SecretaryOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationSecretaryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SecretaryProjectOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationSentReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpwardReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UpwardReportOrder>;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationYearlyReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<YearlyReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<YearlyReviewOrder>;
};

/** What an organisation is anchored on (组织依托). */
export type PartyOrganisationAnchor =
  /** A business district (商圈). */
  | 'BUSINESS_DISTRICT'
  /** A residential compound (小区). */
  | 'COMPOUND'
  /** An enterprise, or several (企业). */
  | 'ENTERPRISE'
  /** A grid (网格). */
  | 'GRID'
  /** An industry: couriers, internet (行业). */
  | 'INDUSTRY'
  /** A lane (街巷). */
  | 'LANE'
  /** An old house that has become a meeting place (老屋). */
  | 'OLD_HOUSE'
  /** An owners' committee (业委会). */
  | 'OWNERS_COMMITTEE'
  /** A property company (物业企业). */
  | 'PROPERTY_COMPANY'
  /** Its region as a whole (区划). */
  | 'REGION'
  /** A station for people who have come home with skills (人才驿站). */
  | 'TALENT_STATION';

/** A page of party organisations (党组织分页). */
export type PartyOrganisationConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PartyOrganisationEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PartyOrganisation>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (党组织统计维度). */
export type PartyOrganisationDimension =
  /** By anchor kind (分组). */
  | 'ANCHOR_KIND'
  /** By kind (分组). */
  | 'KIND'
  /** By day dissolved, month by month (分组). */
  | 'MONTH_OF_DISSOLVED_ON'
  /** By day formed, month by month (分组). */
  | 'MONTH_OF_FORMED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By tier (分组). */
  | 'TIER';

/** One of a page of party organisations (党组织条目). */
export type PartyOrganisationEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PartyOrganisation;
};

/** Which party organisations (党组织筛选). */
export type PartyOrganisationFilter = {
  /** By anchor kind: one of these (筛选项). */
  readonly anchorKind?: InputMaybe<ReadonlyArray<PartyOrganisationAnchor>>;
  /** By compound: one of these keys (筛选项). */
  readonly compound?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day dissolved: from one day to another (日期范围). */
  readonly dissolvedOn?: InputMaybe<DateRange>;
  /** By emergency: one of these keys (筛选项). */
  readonly emergency?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day formed: from one day to another (日期范围). */
  readonly formedOn?: InputMaybe<DateRange>;
  /** By grid: one of these keys (筛选项). */
  readonly grid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<PartyOrganisationKind>>;
  /** By parent: one of these keys (筛选项). */
  readonly parent?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name or anchor name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By tier: one of these (筛选项). */
  readonly tier?: InputMaybe<ReadonlyArray<PartyOrganisationTier>>;
};

/** What kind of organisation it is, and so what it is anchored on (组织类别). */
export type PartyOrganisationKind =
  /** Branch of any other kind: in a business district, an enterprise, an industry, an old house, a talent station (党支部). */
  | 'BRANCH'
  /** Committee of a city (市委). */
  | 'CITY_COMMITTEE'
  /** Committee of a community or village (社区/村党委). */
  | 'COMMUNITY_COMMITTEE'
  /** Joint community committee (社区大党委). */
  | 'COMMUNITY_JOINT_COMMITTEE'
  /** Branch in a residential compound (小区党支部). */
  | 'COMPOUND_BRANCH'
  /** Committee of a county or district (县区委). */
  | 'COUNTY_COMMITTEE'
  /** General branch (党总支). */
  | 'GENERAL_BRANCH'
  /** Party group of a grid (网格党小组). */
  | 'GRID_PARTY_GROUP'
  /** Joint branch of several enterprises (联合党支部). */
  | 'JOINT_BRANCH'
  /** Branch in a lane (街巷党支部). */
  | 'LANE_BRANCH'
  /** Neighbour branch (近邻党支部). */
  | 'NEIGHBOUR_BRANCH'
  /** Branch in an owners' committee (业委会党支部). */
  | 'OWNERS_COMMITTEE_BRANCH'
  /** Party group of any other kind (党小组). */
  | 'PARTY_GROUP'
  /** Branch in a property company (物业党支部). */
  | 'PROPERTY_COMPANY_BRANCH'
  /** Provisional branch (临时党支部). */
  | 'PROVISIONAL_BRANCH'
  /** Subdistrict working committee or town committee (街道党工委/镇党委). */
  | 'SUBDISTRICT_COMMITTEE'
  /** Joint subdistrict working committee (街道大工委). */
  | 'SUBDISTRICT_JOINT_COMMITTEE'
  /** Task force formed in an emergency (突击队). */
  | 'TASK_FORCE';

/** What figures of party organisations say (党组织统计方式). */
export type PartyOrganisationMeasure =
  /** Their member count on average (平均). */
  | 'AVERAGE_MEMBER_COUNT'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their member count added up (合计). */
  | 'SUM_MEMBER_COUNT';

/** In which order party organisations are listed (党组织排序). */
export type PartyOrganisationOrder =
  /** By kind, rising (升序). */
  | 'KIND_ASC'
  /** By kind, falling (降序). */
  | 'KIND_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By tier, rising (升序). */
  | 'TIER_ASC'
  /** By tier, falling (降序). */
  | 'TIER_DESC';

/** The tier on which an organisation stands (组织层级). */
export type PartyOrganisationTier =
  /** Below the community (基层支部、小组). */
  | 'BASE'
  /** City (市级). */
  | 'CITY'
  /** Community or village (村居级). */
  | 'COMMUNITY'
  /** County or district (县区级). */
  | 'COUNTY'
  /** Subdistrict or town (镇街级). */
  | 'SUBDISTRICT';

/** A figure on party organisation that a report has published (上报数据). */
export type PartyReportedFigure = ReportedFigure & {
  /** The day for which it stands (截至日期). */
  readonly asOf: Scalars['Date']['output'];
  /** How exact it is (精确程度). */
  readonly bound: FigureBound;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The region for which it stands (区划). */
  readonly region: Region;
  /** The row of the domain (业务编号). */
  readonly row: Scalars['String']['output'];
  /** The report (来源). */
  readonly source: Scalars['String']['output'];
  /** What may be said of it (状态). */
  readonly status: FigureStatus;
  /** What was counted, in Chinese (指标名称). */
  readonly term: Scalars['String']['output'];
  /** What it counts (单位). */
  readonly unit: FigureUnit;
  /** The number; null where it is not published or not collected (数值). */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** What was counted, in English (指标). */
  readonly what: Scalars['String']['output'];
};

/** A page of party reported figures (上报数据分页). */
export type PartyReportedFigureConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PartyReportedFigureEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PartyReportedFigure>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (上报数据统计维度). */
export type PartyReportedFigureDimension =
  /** By as of, month by month (分组). */
  | 'MONTH_OF_AS_OF'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By status (分组). */
  | 'STATUS';

/** One of a page of party reported figures (上报数据条目). */
export type PartyReportedFigureEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PartyReportedFigure;
};

/** Which party reported figures (上报数据筛选). */
export type PartyReportedFigureFilter = {
  /** By as of: from one day to another (日期范围). */
  readonly asOf?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By row: one of these (筛选项). */
  readonly row?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By status: one of these (筛选项). */
  readonly status?: InputMaybe<ReadonlyArray<FigureStatus>>;
  /** Only those with this text in what or term (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of party reported figures say (上报数据统计方式). */
export type PartyReportedFigureMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order party reported figures are listed (上报数据排序). */
export type PartyReportedFigureOrder =
  /** By as of, rising (升序). */
  | 'AS_OF_ASC'
  /** By as of, falling (降序). */
  | 'AS_OF_DESC'
  /** By row, rising (升序). */
  | 'ROW_ASC'
  /** By row, falling (降序). */
  | 'ROW_DESC';

/** An item of the list of powers and responsibilities (权责清单). */
export type PowerListItem = {
  /** The rule that it comes from; null where the region has set it by itself (依据). */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Whose it is (层级). */
  readonly level: PowerListLevel;
  /** What it is (事项名称). */
  readonly name: Scalars['String']['output'];
  /** Its number on the list (序号). */
  readonly number: Scalars['Int']['output'];
  /** The steps that it takes, in order (办理程序). */
  readonly procedure: ReadonlyArray<Scalars['String']['output']>;
  /** The region that has issued the list (制定区划). */
  readonly region: Region;
  /** The day of the list's last revision (修订日期). */
  readonly revisedOn: Scalars['Date']['output'];
  /** What kind of item it is (类别). */
  readonly section: PowerListSection;
};

/** A page of power list items (权责清单分页). */
export type PowerListItemConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PowerListItemEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PowerListItem>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (权责清单统计维度). */
export type PowerListItemDimension =
  /** By level (分组). */
  | 'LEVEL'
  /** By day revised, month by month (分组). */
  | 'MONTH_OF_REVISED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By section (分组). */
  | 'SECTION';

/** One of a page of power list items (权责清单条目). */
export type PowerListItemEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PowerListItem;
};

/** Which power list items (权责清单筛选). */
export type PowerListItemFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By level: one of these (筛选项). */
  readonly level?: InputMaybe<ReadonlyArray<PowerListLevel>>;
  /** By day revised: from one day to another (日期范围). */
  readonly revisedOn?: InputMaybe<DateRange>;
  /** By section: one of these (筛选项). */
  readonly section?: InputMaybe<ReadonlyArray<PowerListSection>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of power list items say (权责清单统计方式). */
export type PowerListItemMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order power list items are listed (权责清单排序). */
export type PowerListItemOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By number, rising (升序). */
  | 'NUMBER_ASC'
  /** By number, falling (降序). */
  | 'NUMBER_DESC'
  /** By day revised, rising (升序). */
  | 'REVISED_ON_ASC'
  /** By day revised, falling (降序). */
  | 'REVISED_ON_DESC';

/** Whose powers and duties a list names (权责清单层级). */
export type PowerListLevel =
  /** Of a county or district (县区). */
  | 'COUNTY'
  /** Of subdistricts and towns (镇街). */
  | 'SUBDISTRICT'
  /** Of villages and communities (村居). */
  | 'VILLAGE';

/** What an item of the list is (权责类别). */
export type PowerListSection =
  /** Something that is decided together (重大决策). */
  | 'DECISION'
  /** Money and property (资金资产). */
  | 'FUNDS'
  /** Works (工程项目). */
  | 'PROJECT'
  /** Services to residents (便民服务). */
  | 'SERVICE'
  /** Supervision and publicity (监督公开). */
  | 'SUPERVISION';

/** An item on the agenda of a social organisation, reviewed before it goes ahead (前置审查). */
export type PriorReview = {
  /** The social organisation (社会组织). */
  readonly body: Scalars['String']['output'];
  /** Where the social organisation is (社区/村). */
  readonly community: Community;
  /** The day of the decision; null until then (审查日期). */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is about (议题类别). */
  readonly matter: PriorReviewMatter;
  /** The opinion, for departments; null until there is one (审查意见). */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** The organisation that reviews it (审查党组织). */
  readonly reviewer: PartyOrganisation;
  /** How it stands (状态). */
  readonly state: PriorReviewState;
  /** The day on which it was submitted (提交日期). */
  readonly submittedOn: Scalars['Date']['output'];
  /** The item (议题). */
  readonly title: Scalars['String']['output'];
};

/** A page of prior reviews (前置审查分页). */
export type PriorReviewConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PriorReviewEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PriorReview>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (前置审查统计维度). */
export type PriorReviewDimension =
  /** By matter (分组). */
  | 'MATTER'
  /** By day decided, month by month (分组). */
  | 'MONTH_OF_DECIDED_ON'
  /** By day submitted, month by month (分组). */
  | 'MONTH_OF_SUBMITTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of prior reviews (前置审查条目). */
export type PriorReviewEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PriorReview;
};

/** Which prior reviews (前置审查筛选). */
export type PriorReviewFilter = {
  /** By day decided: from one day to another (日期范围). */
  readonly decidedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By matter: one of these (筛选项). */
  readonly matter?: InputMaybe<ReadonlyArray<PriorReviewMatter>>;
  /** By reviewer: one of these keys (筛选项). */
  readonly reviewer?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<PriorReviewState>>;
  /** By day submitted: from one day to another (日期范围). */
  readonly submittedOn?: InputMaybe<DateRange>;
  /** Only those with this text in title or body (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a social organisation wants to decide (议题类别). */
export type PriorReviewMatter =
  /** An event (重大活动). */
  | 'ACTIVITY'
  /** Its charter (章程修改). */
  | 'CHARTER'
  /** Its leadership (换届选举). */
  | 'ELECTION'
  /** Larger sums (大额资金). */
  | 'FUNDS';

/** What figures of prior reviews say (前置审查统计方式). */
export type PriorReviewMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order prior reviews are listed (前置审查排序). */
export type PriorReviewOrder =
  /** By day submitted, rising (升序). */
  | 'SUBMITTED_ON_ASC'
  /** By day submitted, falling (降序). */
  | 'SUBMITTED_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** How a review before a decision stands (前置审查状态). */
export type PriorReviewState =
  /** It may go ahead (同意). */
  | 'APPROVED'
  /** It may not go ahead (不同意). */
  | 'REFUSED'
  /** Returned to be put right (退回补正). */
  | 'RETURNED'
  /** Submitted (已提交). */
  | 'SUBMITTED';

/** What a project is about (项目领域). */
export type ProjectField =
  /** The old and the young (一老一小). */
  | 'CARE'
  /** Culture and sports (文体设施). */
  | 'CULTURE'
  /** Surroundings (人居环境). */
  | 'ENVIRONMENT'
  /** Local industry (产业发展). */
  | 'INDUSTRY'
  /** Street lamps (路灯亮化). */
  | 'LIGHTING'
  /** Roads and bridges (道路桥梁). */
  | 'ROADS'
  /** Water (供水水利). */
  | 'WATER';

/** A property company (物业服务企业), as the housing register has it. */
export type PropertyCompany = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
};

/** A post that a member has accepted to hold in public (公开岗位). Nothing else of a member leaves the organisation. */
export type PublicRole = {
  /** The day on which the member accepted to be named in public (同意公开日期). */
  readonly acceptedOn: Scalars['Date']['output'];
  /** The phone on which it is reached on duty (值班电话). */
  readonly dutyPhone: Scalars['String']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its links, page by page (挂钩包联). */
  readonly links?: Maybe<LeaderLinkConnection>;
  /** The name under which it is held (姓名). */
  readonly name: Scalars['String']['output'];
  /** The organisation for which it is held (所属党组织). */
  readonly organisation: PartyOrganisation;
  /** Where it is held (所在区划). */
  readonly region: Region;
  /** What it is (岗位类别). */
  readonly role: PublicRoleKind;
  /** The first day (任职日期). */
  readonly since: Scalars['Date']['output'];
  /** The post as it is written (职务). */
  readonly title: Scalars['String']['output'];
  /** The last day; null while it is held (卸任日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** A post that a member has accepted to hold in public (公开岗位). Nothing else of a member leaves the organisation. */
export type PublicRoleLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaderLinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<LeaderLinkOrder>;
};

/** A page of public roles (公开岗位分页). */
export type PublicRoleConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PublicRoleEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PublicRole>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (公开岗位统计维度). */
export type PublicRoleDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By role (分组). */
  | 'ROLE';

/** One of a page of public roles (公开岗位条目). */
export type PublicRoleEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PublicRole;
};

/** Which public roles (公开岗位筛选). */
export type PublicRoleFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By organisation: one of these keys (筛选项). */
  readonly organisation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By role: one of these (筛选项). */
  readonly role?: InputMaybe<ReadonlyArray<PublicRoleKind>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in title or name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody does in public for an organisation (公开岗位类别). */
export type PublicRoleKind =
  /** Member of the committee of a region, a leader who is linked to organisations (班子成员、挂钩领导). */
  | 'COMMITTEE_MEMBER'
  /** Deputy secretary (副书记). */
  | 'DEPUTY_SECRETARY'
  /** Leader of a party group (党小组组长). */
  | 'GROUP_LEADER'
  /** Secretary (党组织书记). */
  | 'SECRETARY'
  /** Leader of a task force (突击队队长). */
  | 'TASK_FORCE_LEADER';

/** What figures of public roles say (公开岗位统计方式). */
export type PublicRoleMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order public roles are listed (公开岗位排序). */
export type PublicRoleOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** What can be asked (查询). */
export type Query = {
  /** The centre renewal with a key (小危旧阵地改造); null where it is not known or not yours to see. */
  readonly centreRenewal?: Maybe<CentreRenewal>;
  /** What became of centre renewals since a cursor (小危旧阵地改造变更). */
  readonly centreRenewalChanges?: Maybe<ChangePage>;
  /** The centre renewals counted, or added up, by what they have in common (小危旧阵地改造统计). */
  readonly centreRenewalFigures?: Maybe<FigureTable>;
  /** The centre renewals, page by page (小危旧阵地改造列表). */
  readonly centreRenewals?: Maybe<CentreRenewalConnection>;
  /** The centre team with a key (先锋服务队); null where it is not known or not yours to see. */
  readonly centreTeam?: Maybe<CentreTeam>;
  /** What became of centre teams since a cursor (先锋服务队变更). */
  readonly centreTeamChanges?: Maybe<ChangePage>;
  /** The centre teams counted, or added up, by what they have in common (先锋服务队统计). */
  readonly centreTeamFigures?: Maybe<FigureTable>;
  /** The centre teams, page by page (先锋服务队列表). */
  readonly centreTeams?: Maybe<CentreTeamConnection>;
  /** The chain alliance with a key (产业链党建联盟); null where it is not known or not yours to see. */
  readonly chainAlliance?: Maybe<ChainAlliance>;
  /** What became of chain alliances since a cursor (产业链党建联盟变更). */
  readonly chainAllianceChanges?: Maybe<ChangePage>;
  /** The chain alliances counted, or added up, by what they have in common (产业链党建联盟统计). */
  readonly chainAllianceFigures?: Maybe<FigureTable>;
  /** The chain alliances, page by page (产业链党建联盟列表). */
  readonly chainAlliances?: Maybe<ChainAllianceConnection>;
  /** The chain enterprise with a key (产业链企业); null where it is not known or not yours to see. */
  readonly chainEnterprise?: Maybe<ChainEnterprise>;
  /** What became of chain enterprises since a cursor (产业链企业变更). */
  readonly chainEnterpriseChanges?: Maybe<ChangePage>;
  /** The chain enterprises counted, or added up, by what they have in common (产业链企业统计). */
  readonly chainEnterpriseFigures?: Maybe<FigureTable>;
  /** The chain enterprises, page by page (产业链企业列表). */
  readonly chainEnterprises?: Maybe<ChainEnterpriseConnection>;
  /** The chain exchange with a key (淡旺季互助); null where it is not known or not yours to see. */
  readonly chainExchange?: Maybe<ChainExchange>;
  /** What became of chain exchanges since a cursor (淡旺季互助变更). */
  readonly chainExchangeChanges?: Maybe<ChangePage>;
  /** The chain exchanges counted, or added up, by what they have in common (淡旺季互助统计). */
  readonly chainExchangeFigures?: Maybe<FigureTable>;
  /** The chain exchanges, page by page (淡旺季互助列表). */
  readonly chainExchanges?: Maybe<ChainExchangeConnection>;
  /** The co building agreement with a key (共建协议); null where it is not known or not yours to see. */
  readonly coBuildingAgreement?: Maybe<CoBuildingAgreement>;
  /** What became of co building agreements since a cursor (共建协议变更). */
  readonly coBuildingAgreementChanges?: Maybe<ChangePage>;
  /** The co building agreements counted, or added up, by what they have in common (共建协议统计). */
  readonly coBuildingAgreementFigures?: Maybe<FigureTable>;
  /** The co building agreements, page by page (共建协议列表). */
  readonly coBuildingAgreements?: Maybe<CoBuildingAgreementConnection>;
  /** The contest place with a key (排头兵比学名次); null where it is not known or not yours to see. */
  readonly contestPlace?: Maybe<ContestPlace>;
  /** What became of contest places since a cursor (排头兵比学名次变更). */
  readonly contestPlaceChanges?: Maybe<ChangePage>;
  /** The contest places counted, or added up, by what they have in common (排头兵比学名次统计). */
  readonly contestPlaceFigures?: Maybe<FigureTable>;
  /** The contest places, page by page (排头兵比学名次列表). */
  readonly contestPlaces?: Maybe<ContestPlaceConnection>;
  /** The council matter with a key (居民议事); null where it is not known or not yours to see. */
  readonly councilMatter?: Maybe<CouncilMatter>;
  /** What became of council matters since a cursor (居民议事变更). */
  readonly councilMatterChanges?: Maybe<ChangePage>;
  /** The council matters counted, or added up, by what they have in common (居民议事统计). */
  readonly councilMatterFigures?: Maybe<FigureTable>;
  /** The council matter step with a key (议事过程); null where it is not known or not yours to see. */
  readonly councilMatterStep?: Maybe<CouncilMatterStep>;
  /** What became of council matter steps since a cursor (议事过程变更). */
  readonly councilMatterStepChanges?: Maybe<ChangePage>;
  /** The council matter steps counted, or added up, by what they have in common (议事过程统计). */
  readonly councilMatterStepFigures?: Maybe<FigureTable>;
  /** The council matter steps, page by page (议事过程列表). */
  readonly councilMatterSteps?: Maybe<CouncilMatterStepConnection>;
  /** The council matters, page by page (居民议事列表). */
  readonly councilMatters?: Maybe<CouncilMatterConnection>;
  /** The council procedure with a key (议事规程); null where it is not known or not yours to see. */
  readonly councilProcedure?: Maybe<CouncilProcedure>;
  /** What became of council procedures since a cursor (议事规程变更). */
  readonly councilProcedureChanges?: Maybe<ChangePage>;
  /** The council procedures counted, or added up, by what they have in common (议事规程统计). */
  readonly councilProcedureFigures?: Maybe<FigureTable>;
  /** The council procedures, page by page (议事规程列表). */
  readonly councilProcedures?: Maybe<CouncilProcedureConnection>;
  /** The council step with a key (议事步骤); null where it is not known or not yours to see. */
  readonly councilStep?: Maybe<CouncilStep>;
  /** What became of council steps since a cursor (议事步骤变更). */
  readonly councilStepChanges?: Maybe<ChangePage>;
  /** The council steps counted, or added up, by what they have in common (议事步骤统计). */
  readonly councilStepFigures?: Maybe<FigureTable>;
  /** The council steps, page by page (议事步骤列表). */
  readonly councilSteps?: Maybe<CouncilStepConnection>;
  /** The emergency episode with a key (平急转换); null where it is not known or not yours to see. */
  readonly emergencyEpisode?: Maybe<EmergencyEpisode>;
  /** What became of emergency episodes since a cursor (平急转换变更). */
  readonly emergencyEpisodeChanges?: Maybe<ChangePage>;
  /** The emergency episodes counted, or added up, by what they have in common (平急转换统计). */
  readonly emergencyEpisodeFigures?: Maybe<FigureTable>;
  /** The emergency episodes, page by page (平急转换列表). */
  readonly emergencyEpisodes?: Maybe<EmergencyEpisodeConnection>;
  /** The emergency team with a key (应急志愿服务队); null where it is not known or not yours to see. */
  readonly emergencyTeam?: Maybe<EmergencyTeam>;
  /** What became of emergency teams since a cursor (应急志愿服务队变更). */
  readonly emergencyTeamChanges?: Maybe<ChangePage>;
  /** The emergency teams counted, or added up, by what they have in common (应急志愿服务队统计). */
  readonly emergencyTeamFigures?: Maybe<FigureTable>;
  /** The emergency teams, page by page (应急志愿服务队列表). */
  readonly emergencyTeams?: Maybe<EmergencyTeamConnection>;
  /** The funding guarantee with a key (经费保障); null where it is not known or not yours to see. */
  readonly fundingGuarantee?: Maybe<FundingGuarantee>;
  /** What became of funding guarantees since a cursor (经费保障变更). */
  readonly fundingGuaranteeChanges?: Maybe<ChangePage>;
  /** The funding guarantees counted, or added up, by what they have in common (经费保障统计). */
  readonly fundingGuaranteeFigures?: Maybe<FigureTable>;
  /** The funding guarantees, page by page (经费保障列表). */
  readonly fundingGuarantees?: Maybe<FundingGuaranteeConnection>;
  /** The government service with a key (政务服务事项); null where it is not known or not yours to see. */
  readonly governmentService?: Maybe<GovernmentService>;
  /** What became of government services since a cursor (政务服务事项变更). */
  readonly governmentServiceChanges?: Maybe<ChangePage>;
  /** The government services counted, or added up, by what they have in common (政务服务事项统计). */
  readonly governmentServiceFigures?: Maybe<FigureTable>;
  /** The government service offer with a key (政务服务办理点); null where it is not known or not yours to see. */
  readonly governmentServiceOffer?: Maybe<GovernmentServiceOffer>;
  /** What became of government service offers since a cursor (政务服务办理点变更). */
  readonly governmentServiceOfferChanges?: Maybe<ChangePage>;
  /** The government service offers counted, or added up, by what they have in common (政务服务办理点统计). */
  readonly governmentServiceOfferFigures?: Maybe<FigureTable>;
  /** The government service offers, page by page (政务服务办理点列表). */
  readonly governmentServiceOffers?: Maybe<GovernmentServiceOfferConnection>;
  /** The government services, page by page (政务服务事项列表). */
  readonly governmentServices?: Maybe<GovernmentServiceConnection>;
  /** The joint meeting with a key (党建联席会议); null where it is not known or not yours to see. */
  readonly jointMeeting?: Maybe<JointMeeting>;
  /** What became of joint meetings since a cursor (党建联席会议变更). */
  readonly jointMeetingChanges?: Maybe<ChangePage>;
  /** The joint meetings counted, or added up, by what they have in common (党建联席会议统计). */
  readonly jointMeetingFigures?: Maybe<FigureTable>;
  /** The joint meeting item with a key (联席会议清单事项); null where it is not known or not yours to see. */
  readonly jointMeetingItem?: Maybe<JointMeetingItem>;
  /** What became of joint meeting items since a cursor (联席会议清单事项变更). */
  readonly jointMeetingItemChanges?: Maybe<ChangePage>;
  /** The joint meeting items counted, or added up, by what they have in common (联席会议清单事项统计). */
  readonly jointMeetingItemFigures?: Maybe<FigureTable>;
  /** The joint meeting items, page by page (联席会议清单事项列表). */
  readonly jointMeetingItems?: Maybe<JointMeetingItemConnection>;
  /** The joint meetings, page by page (党建联席会议列表). */
  readonly jointMeetings?: Maybe<JointMeetingConnection>;
  /** The lead project with a key (书记领航项目); null where it is not known or not yours to see. */
  readonly leadProject?: Maybe<LeadProject>;
  /** What became of lead projects since a cursor (书记领航项目变更). */
  readonly leadProjectChanges?: Maybe<ChangePage>;
  /** The lead projects counted, or added up, by what they have in common (书记领航项目统计). */
  readonly leadProjectFigures?: Maybe<FigureTable>;
  /** The lead projects, page by page (书记领航项目列表). */
  readonly leadProjects?: Maybe<LeadProjectConnection>;
  /** The leader link with a key (挂钩包联); null where it is not known or not yours to see. */
  readonly leaderLink?: Maybe<LeaderLink>;
  /** What became of leader links since a cursor (挂钩包联变更). */
  readonly leaderLinkChanges?: Maybe<ChangePage>;
  /** The leader links counted, or added up, by what they have in common (挂钩包联统计). */
  readonly leaderLinkFigures?: Maybe<FigureTable>;
  /** The leader links, page by page (挂钩包联列表). */
  readonly leaderLinks?: Maybe<LeaderLinkConnection>;
  /** The leader problem with a key (走访带回问题); null where it is not known or not yours to see. */
  readonly leaderProblem?: Maybe<LeaderProblem>;
  /** What became of leader problems since a cursor (走访带回问题变更). */
  readonly leaderProblemChanges?: Maybe<ChangePage>;
  /** The leader problems counted, or added up, by what they have in common (走访带回问题统计). */
  readonly leaderProblemFigures?: Maybe<FigureTable>;
  /** The leader problems, page by page (走访带回问题列表). */
  readonly leaderProblems?: Maybe<LeaderProblemConnection>;
  /** The leader visit with a key (挂钩走访); null where it is not known or not yours to see. */
  readonly leaderVisit?: Maybe<LeaderVisit>;
  /** What became of leader visits since a cursor (挂钩走访变更). */
  readonly leaderVisitChanges?: Maybe<ChangePage>;
  /** The leader visits counted, or added up, by what they have in common (挂钩走访统计). */
  readonly leaderVisitFigures?: Maybe<FigureTable>;
  /** The leader visits, page by page (挂钩走访列表). */
  readonly leaderVisits?: Maybe<LeaderVisitConnection>;
  /** The lecture session with a key (微讲堂场次); null where it is not known or not yours to see. */
  readonly lectureSession?: Maybe<LectureSession>;
  /** What became of lecture sessions since a cursor (微讲堂场次变更). */
  readonly lectureSessionChanges?: Maybe<ChangePage>;
  /** The lecture sessions counted, or added up, by what they have in common (微讲堂场次统计). */
  readonly lectureSessionFigures?: Maybe<FigureTable>;
  /** The lecture sessions, page by page (微讲堂场次列表). */
  readonly lectureSessions?: Maybe<LectureSessionConnection>;
  /** The lecture topic with a key (微讲堂课题); null where it is not known or not yours to see. */
  readonly lectureTopic?: Maybe<LectureTopic>;
  /** What became of lecture topics since a cursor (微讲堂课题变更). */
  readonly lectureTopicChanges?: Maybe<ChangePage>;
  /** The lecture topics counted, or added up, by what they have in common (微讲堂课题统计). */
  readonly lectureTopicFigures?: Maybe<FigureTable>;
  /** The lecture topics, page by page (微讲堂课题列表). */
  readonly lectureTopics?: Maybe<LectureTopicConnection>;
  /** The lecture venue with a key (微讲堂场所); null where it is not known or not yours to see. */
  readonly lectureVenue?: Maybe<LectureVenue>;
  /** What became of lecture venues since a cursor (微讲堂场所变更). */
  readonly lectureVenueChanges?: Maybe<ChangePage>;
  /** The lecture venues counted, or added up, by what they have in common (微讲堂场所统计). */
  readonly lectureVenueFigures?: Maybe<FigureTable>;
  /** The lecture venues, page by page (微讲堂场所列表). */
  readonly lectureVenues?: Maybe<LectureVenueConnection>;
  /** The livelihood project with a key (民生实事项目); null where it is not known or not yours to see. */
  readonly livelihoodProject?: Maybe<LivelihoodProject>;
  /** What became of livelihood projects since a cursor (民生实事项目变更). */
  readonly livelihoodProjectChanges?: Maybe<ChangePage>;
  /** The livelihood projects counted, or added up, by what they have in common (民生实事项目统计). */
  readonly livelihoodProjectFigures?: Maybe<FigureTable>;
  /** The livelihood projects, page by page (民生实事项目列表). */
  readonly livelihoodProjects?: Maybe<LivelihoodProjectConnection>;
  /** The member unit with a key (成员单位); null where it is not known or not yours to see. */
  readonly memberUnit?: Maybe<MemberUnit>;
  /** What became of member units since a cursor (成员单位变更). */
  readonly memberUnitChanges?: Maybe<ChangePage>;
  /** The member units counted, or added up, by what they have in common (成员单位统计). */
  readonly memberUnitFigures?: Maybe<FigureTable>;
  /** The member units, page by page (成员单位列表). */
  readonly memberUnits?: Maybe<MemberUnitConnection>;
  /** The monthly topic with a key (每月一题); null where it is not known or not yours to see. */
  readonly monthlyTopic?: Maybe<MonthlyTopic>;
  /** What became of monthly topics since a cursor (每月一题变更). */
  readonly monthlyTopicChanges?: Maybe<ChangePage>;
  /** The monthly topics counted, or added up, by what they have in common (每月一题统计). */
  readonly monthlyTopicFigures?: Maybe<FigureTable>;
  /** The monthly topics, page by page (每月一题列表). */
  readonly monthlyTopics?: Maybe<MonthlyTopicConnection>;
  /** The party activities, page by page (党员活动列表). */
  readonly partyActivities?: Maybe<PartyActivityConnection>;
  /** The party activity with a key (党员活动); null where it is not known or not yours to see. */
  readonly partyActivity?: Maybe<PartyActivity>;
  /** What became of party activities since a cursor (党员活动变更). */
  readonly partyActivityChanges?: Maybe<ChangePage>;
  /** The party activities counted, or added up, by what they have in common (党员活动统计). */
  readonly partyActivityFigures?: Maybe<FigureTable>;
  /** The party commendation with a key (党员表彰); null where it is not known or not yours to see. */
  readonly partyCommendation?: Maybe<PartyCommendation>;
  /** What became of party commendations since a cursor (党员表彰变更). */
  readonly partyCommendationChanges?: Maybe<ChangePage>;
  /** The party commendations counted, or added up, by what they have in common (党员表彰统计). */
  readonly partyCommendationFigures?: Maybe<FigureTable>;
  /** The party commendations, page by page (党员表彰列表). */
  readonly partyCommendations?: Maybe<PartyCommendationConnection>;
  /** The party organisation with a key (党组织); null where it is not known or not yours to see. */
  readonly partyOrganisation?: Maybe<PartyOrganisation>;
  /** What became of party organisations since a cursor (党组织变更). */
  readonly partyOrganisationChanges?: Maybe<ChangePage>;
  /** The party organisations counted, or added up, by what they have in common (党组织统计). */
  readonly partyOrganisationFigures?: Maybe<FigureTable>;
  /** The party organisations, page by page (党组织列表). */
  readonly partyOrganisations?: Maybe<PartyOrganisationConnection>;
  /** The party reported figure with a key (上报数据); null where it is not known or not yours to see. */
  readonly partyReportedFigure?: Maybe<PartyReportedFigure>;
  /** What became of party reported figures since a cursor (上报数据变更). */
  readonly partyReportedFigureChanges?: Maybe<ChangePage>;
  /** The party reported figures counted, or added up, by what they have in common (上报数据统计). */
  readonly partyReportedFigureFigures?: Maybe<FigureTable>;
  /** The party reported figures, page by page (上报数据列表). */
  readonly partyReportedFigures?: Maybe<PartyReportedFigureConnection>;
  /** The power list item with a key (权责清单); null where it is not known or not yours to see. */
  readonly powerListItem?: Maybe<PowerListItem>;
  /** What became of power list items since a cursor (权责清单变更). */
  readonly powerListItemChanges?: Maybe<ChangePage>;
  /** The power list items counted, or added up, by what they have in common (权责清单统计). */
  readonly powerListItemFigures?: Maybe<FigureTable>;
  /** The power list items, page by page (权责清单列表). */
  readonly powerListItems?: Maybe<PowerListItemConnection>;
  /** The prior review with a key (前置审查); null where it is not known or not yours to see. */
  readonly priorReview?: Maybe<PriorReview>;
  /** What became of prior reviews since a cursor (前置审查变更). */
  readonly priorReviewChanges?: Maybe<ChangePage>;
  /** The prior reviews counted, or added up, by what they have in common (前置审查统计). */
  readonly priorReviewFigures?: Maybe<FigureTable>;
  /** The prior reviews, page by page (前置审查列表). */
  readonly priorReviews?: Maybe<PriorReviewConnection>;
  /** The public role with a key (公开岗位); null where it is not known or not yours to see. */
  readonly publicRole?: Maybe<PublicRole>;
  /** What became of public roles since a cursor (公开岗位变更). */
  readonly publicRoleChanges?: Maybe<ChangePage>;
  /** The public roles counted, or added up, by what they have in common (公开岗位统计). */
  readonly publicRoleFigures?: Maybe<FigureTable>;
  /** The public roles, page by page (公开岗位列表). */
  readonly publicRoles?: Maybe<PublicRoleConnection>;
  /** The rating criteria, page by page (星级评定指标列表). */
  readonly ratingCriteria?: Maybe<RatingCriterionConnection>;
  /** The rating criterion with a key (星级评定指标); null where it is not known or not yours to see. */
  readonly ratingCriterion?: Maybe<RatingCriterion>;
  /** What became of rating criteria since a cursor (星级评定指标变更). */
  readonly ratingCriterionChanges?: Maybe<ChangePage>;
  /** The rating criteria counted, or added up, by what they have in common (星级评定指标统计). */
  readonly ratingCriterionFigures?: Maybe<FigureTable>;
  /** The secretaries, page by page (书记列表). */
  readonly secretaries?: Maybe<SecretaryConnection>;
  /** The secretary with a key (书记); null where it is not known or not yours to see. */
  readonly secretary?: Maybe<Secretary>;
  /** What became of secretaries since a cursor (书记变更). */
  readonly secretaryChanges?: Maybe<ChangePage>;
  /** The secretary contest with a key (排头兵比学); null where it is not known or not yours to see. */
  readonly secretaryContest?: Maybe<SecretaryContest>;
  /** What became of secretary contests since a cursor (排头兵比学变更). */
  readonly secretaryContestChanges?: Maybe<ChangePage>;
  /** The secretary contests counted, or added up, by what they have in common (排头兵比学统计). */
  readonly secretaryContestFigures?: Maybe<FigureTable>;
  /** The secretary contests, page by page (排头兵比学列表). */
  readonly secretaryContests?: Maybe<SecretaryContestConnection>;
  /** The secretaries counted, or added up, by what they have in common (书记统计). */
  readonly secretaryFigures?: Maybe<FigureTable>;
  /** The secretary project with a key (书记项目); null where it is not known or not yours to see. */
  readonly secretaryProject?: Maybe<SecretaryProject>;
  /** What became of secretary projects since a cursor (书记项目变更). */
  readonly secretaryProjectChanges?: Maybe<ChangePage>;
  /** The secretary projects counted, or added up, by what they have in common (书记项目统计). */
  readonly secretaryProjectFigures?: Maybe<FigureTable>;
  /** The secretary projects, page by page (书记项目列表). */
  readonly secretaryProjects?: Maybe<SecretaryProjectConnection>;
  /** The secretary rating with a key (书记星级评定); null where it is not known or not yours to see. */
  readonly secretaryRating?: Maybe<SecretaryRating>;
  /** What became of secretary ratings since a cursor (书记星级评定变更). */
  readonly secretaryRatingChanges?: Maybe<ChangePage>;
  /** The secretary ratings counted, or added up, by what they have in common (书记星级评定统计). */
  readonly secretaryRatingFigures?: Maybe<FigureTable>;
  /** The secretary ratings, page by page (书记星级评定列表). */
  readonly secretaryRatings?: Maybe<SecretaryRatingConnection>;
  /** The secretary score with a key (星级评定得分); null where it is not known or not yours to see. */
  readonly secretaryScore?: Maybe<SecretaryScore>;
  /** What became of secretary scores since a cursor (星级评定得分变更). */
  readonly secretaryScoreChanges?: Maybe<ChangePage>;
  /** The secretary scores counted, or added up, by what they have in common (星级评定得分统计). */
  readonly secretaryScoreFigures?: Maybe<FigureTable>;
  /** The secretary scores, page by page (星级评定得分列表). */
  readonly secretaryScores?: Maybe<SecretaryScoreConnection>;
  /** The service centre with a key (党群服务阵地); null where it is not known or not yours to see. */
  readonly serviceCentre?: Maybe<ServiceCentre>;
  /** What became of service centres since a cursor (党群服务阵地变更). */
  readonly serviceCentreChanges?: Maybe<ChangePage>;
  /** The service centres counted, or added up, by what they have in common (党群服务阵地统计). */
  readonly serviceCentreFigures?: Maybe<FigureTable>;
  /** Communities and villages of today that no centre or station of these kinds serves, by code (阵地空白). */
  readonly serviceCentreGaps?: Maybe<CommunityConnection>;
  /** The service centres, page by page (党群服务阵地列表). */
  readonly serviceCentres?: Maybe<ServiceCentreConnection>;
  /** Centres and stations within walking distance of a point, the nearest first (附近的党群服务阵地). */
  readonly serviceCentresNear?: Maybe<ReadonlyArray<NearbyServiceCentre>>;
  /** The unit pairing with a key (结对共建); null where it is not known or not yours to see. */
  readonly unitPairing?: Maybe<UnitPairing>;
  /** What became of unit pairings since a cursor (结对共建变更). */
  readonly unitPairingChanges?: Maybe<ChangePage>;
  /** The unit pairings counted, or added up, by what they have in common (结对共建统计). */
  readonly unitPairingFigures?: Maybe<FigureTable>;
  /** The unit pairings, page by page (结对共建列表). */
  readonly unitPairings?: Maybe<UnitPairingConnection>;
  /** The upward report with a key (请示报告); null where it is not known or not yours to see. */
  readonly upwardReport?: Maybe<UpwardReport>;
  /** What became of upward reports since a cursor (请示报告变更). */
  readonly upwardReportChanges?: Maybe<ChangePage>;
  /** The upward reports counted, or added up, by what they have in common (请示报告统计). */
  readonly upwardReportFigures?: Maybe<FigureTable>;
  /** The upward reports, page by page (请示报告列表). */
  readonly upwardReports?: Maybe<UpwardReportConnection>;
  /** The village rule with a key (村规民约/居民公约); null where it is not known or not yours to see. */
  readonly villageRule?: Maybe<VillageRule>;
  /** What became of village rules since a cursor (村规民约/居民公约变更). */
  readonly villageRuleChanges?: Maybe<ChangePage>;
  /** The village rules counted, or added up, by what they have in common (村规民约/居民公约统计). */
  readonly villageRuleFigures?: Maybe<FigureTable>;
  /** The village rules, page by page (村规民约/居民公约列表). */
  readonly villageRules?: Maybe<VillageRuleConnection>;
  /** The yearly review with a key (述职评议); null where it is not known or not yours to see. */
  readonly yearlyReview?: Maybe<YearlyReview>;
  /** What became of yearly reviews since a cursor (述职评议变更). */
  readonly yearlyReviewChanges?: Maybe<ChangePage>;
  /** The yearly reviews counted, or added up, by what they have in common (述职评议统计). */
  readonly yearlyReviewFigures?: Maybe<FigureTable>;
  /** The yearly reviews, page by page (述职评议列表). */
  readonly yearlyReviews?: Maybe<YearlyReviewConnection>;
};


/** What can be asked (查询). */
export type QueryCentreRenewalArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCentreRenewalChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCentreRenewalFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CentreRenewalDimension>>;
  filter?: InputMaybe<CentreRenewalFilter>;
  measure?: InputMaybe<CentreRenewalMeasure>;
  of?: InputMaybe<CentreRenewalFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCentreRenewalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CentreRenewalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CentreRenewalOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCentreTeamArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCentreTeamChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCentreTeamFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CentreTeamDimension>>;
  filter?: InputMaybe<CentreTeamFilter>;
  measure?: InputMaybe<CentreTeamMeasure>;
  of?: InputMaybe<CentreTeamFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCentreTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CentreTeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CentreTeamOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryChainAllianceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryChainAllianceChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryChainAllianceFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<ChainAllianceDimension>>;
  filter?: InputMaybe<ChainAllianceFilter>;
  measure?: InputMaybe<ChainAllianceMeasure>;
  of?: InputMaybe<ChainAllianceFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryChainAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChainAllianceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChainAllianceOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryChainEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryChainEnterpriseChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryChainEnterpriseFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<ChainEnterpriseDimension>>;
  filter?: InputMaybe<ChainEnterpriseFilter>;
  measure?: InputMaybe<ChainEnterpriseMeasure>;
  of?: InputMaybe<ChainEnterpriseFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryChainEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChainEnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChainEnterpriseOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryChainExchangeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryChainExchangeChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryChainExchangeFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<ChainExchangeDimension>>;
  filter?: InputMaybe<ChainExchangeFilter>;
  measure?: InputMaybe<ChainExchangeMeasure>;
  of?: InputMaybe<ChainExchangeFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryChainExchangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChainExchangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ChainExchangeOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCoBuildingAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCoBuildingAgreementChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCoBuildingAgreementFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CoBuildingAgreementDimension>>;
  filter?: InputMaybe<CoBuildingAgreementFilter>;
  measure?: InputMaybe<CoBuildingAgreementMeasure>;
  of?: InputMaybe<CoBuildingAgreementFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCoBuildingAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoBuildingAgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CoBuildingAgreementOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryContestPlaceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryContestPlaceChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryContestPlaceFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<ContestPlaceDimension>>;
  filter?: InputMaybe<ContestPlaceFilter>;
  measure?: InputMaybe<ContestPlaceMeasure>;
  of?: InputMaybe<ContestPlaceFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryContestPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContestPlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContestPlaceOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCouncilMatterArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCouncilMatterChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCouncilMatterFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CouncilMatterDimension>>;
  filter?: InputMaybe<CouncilMatterFilter>;
  measure?: InputMaybe<CouncilMatterMeasure>;
  of?: InputMaybe<CouncilMatterFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCouncilMatterStepArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCouncilMatterStepChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCouncilMatterStepFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CouncilMatterStepDimension>>;
  filter?: InputMaybe<CouncilMatterStepFilter>;
  measure?: InputMaybe<CouncilMatterStepMeasure>;
  of?: InputMaybe<CouncilMatterStepFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCouncilMatterStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilMatterStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilMatterStepOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCouncilMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilMatterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilMatterOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCouncilProcedureArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCouncilProcedureChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCouncilProcedureFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CouncilProcedureDimension>>;
  filter?: InputMaybe<CouncilProcedureFilter>;
  measure?: InputMaybe<CouncilProcedureMeasure>;
  of?: InputMaybe<CouncilProcedureFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCouncilProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilProcedureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CouncilProcedureOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCouncilStepArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCouncilStepChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCouncilStepFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CouncilStepDimension>>;
  filter?: InputMaybe<CouncilStepFilter>;
  measure?: InputMaybe<CouncilStepMeasure>;
  of?: InputMaybe<CouncilStepFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCouncilStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CouncilStepOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryEmergencyEpisodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryEmergencyEpisodeChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryEmergencyEpisodeFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<EmergencyEpisodeDimension>>;
  filter?: InputMaybe<EmergencyEpisodeFilter>;
  measure?: InputMaybe<EmergencyEpisodeMeasure>;
  of?: InputMaybe<EmergencyEpisodeFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryEmergencyEpisodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyEpisodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<EmergencyEpisodeOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryEmergencyTeamArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryEmergencyTeamChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryEmergencyTeamFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<EmergencyTeamDimension>>;
  filter?: InputMaybe<EmergencyTeamFilter>;
  measure?: InputMaybe<EmergencyTeamMeasure>;
  of?: InputMaybe<EmergencyTeamFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryEmergencyTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyTeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<EmergencyTeamOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryFundingGuaranteeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryFundingGuaranteeChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryFundingGuaranteeFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<FundingGuaranteeDimension>>;
  filter?: InputMaybe<FundingGuaranteeFilter>;
  measure?: InputMaybe<FundingGuaranteeMeasure>;
  of?: InputMaybe<FundingGuaranteeFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryFundingGuaranteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingGuaranteeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundingGuaranteeOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGovernmentServiceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryGovernmentServiceChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGovernmentServiceFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<GovernmentServiceDimension>>;
  filter?: InputMaybe<GovernmentServiceFilter>;
  measure?: InputMaybe<GovernmentServiceMeasure>;
  of?: InputMaybe<GovernmentServiceFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGovernmentServiceOfferArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryGovernmentServiceOfferChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGovernmentServiceOfferFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<GovernmentServiceOfferDimension>>;
  filter?: InputMaybe<GovernmentServiceOfferFilter>;
  measure?: InputMaybe<GovernmentServiceOfferMeasure>;
  of?: InputMaybe<GovernmentServiceOfferFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGovernmentServiceOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernmentServiceOfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GovernmentServiceOfferOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGovernmentServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernmentServiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GovernmentServiceOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryJointMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryJointMeetingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryJointMeetingFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<JointMeetingDimension>>;
  filter?: InputMaybe<JointMeetingFilter>;
  measure?: InputMaybe<JointMeetingMeasure>;
  of?: InputMaybe<JointMeetingFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryJointMeetingItemArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryJointMeetingItemChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryJointMeetingItemFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<JointMeetingItemDimension>>;
  filter?: InputMaybe<JointMeetingItemFilter>;
  measure?: InputMaybe<JointMeetingItemMeasure>;
  of?: InputMaybe<JointMeetingItemFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryJointMeetingItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JointMeetingItemOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryJointMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JointMeetingOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLeadProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryLeadProjectChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLeadProjectFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LeadProjectDimension>>;
  filter?: InputMaybe<LeadProjectFilter>;
  measure?: InputMaybe<LeadProjectMeasure>;
  of?: InputMaybe<LeadProjectFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLeadProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadProjectOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLeaderLinkArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryLeaderLinkChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLeaderLinkFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LeaderLinkDimension>>;
  filter?: InputMaybe<LeaderLinkFilter>;
  measure?: InputMaybe<LeaderLinkMeasure>;
  of?: InputMaybe<LeaderLinkFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLeaderLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaderLinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<LeaderLinkOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLeaderProblemArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryLeaderProblemChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLeaderProblemFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LeaderProblemDimension>>;
  filter?: InputMaybe<LeaderProblemFilter>;
  measure?: InputMaybe<LeaderProblemMeasure>;
  of?: InputMaybe<LeaderProblemFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLeaderProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaderProblemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeaderProblemOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLeaderVisitArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryLeaderVisitChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLeaderVisitFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LeaderVisitDimension>>;
  filter?: InputMaybe<LeaderVisitFilter>;
  measure?: InputMaybe<LeaderVisitMeasure>;
  of?: InputMaybe<LeaderVisitFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLeaderVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaderVisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeaderVisitOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLectureSessionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryLectureSessionChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLectureSessionFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LectureSessionDimension>>;
  filter?: InputMaybe<LectureSessionFilter>;
  measure?: InputMaybe<LectureSessionMeasure>;
  of?: InputMaybe<LectureSessionFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLectureSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LectureSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LectureSessionOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLectureTopicArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryLectureTopicChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLectureTopicFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LectureTopicDimension>>;
  filter?: InputMaybe<LectureTopicFilter>;
  measure?: InputMaybe<LectureTopicMeasure>;
  of?: InputMaybe<LectureTopicFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLectureTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LectureTopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LectureTopicOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLectureVenueArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryLectureVenueChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLectureVenueFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LectureVenueDimension>>;
  filter?: InputMaybe<LectureVenueFilter>;
  measure?: InputMaybe<LectureVenueMeasure>;
  of?: InputMaybe<LectureVenueFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLectureVenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LectureVenueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LectureVenueOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLivelihoodProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryLivelihoodProjectChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLivelihoodProjectFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LivelihoodProjectDimension>>;
  filter?: InputMaybe<LivelihoodProjectFilter>;
  measure?: InputMaybe<LivelihoodProjectMeasure>;
  of?: InputMaybe<LivelihoodProjectFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryLivelihoodProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LivelihoodProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LivelihoodProjectOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryMemberUnitArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryMemberUnitChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryMemberUnitFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<MemberUnitDimension>>;
  filter?: InputMaybe<MemberUnitFilter>;
  measure?: InputMaybe<MemberUnitMeasure>;
  of?: InputMaybe<MemberUnitFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryMemberUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MemberUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MemberUnitOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryMonthlyTopicArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryMonthlyTopicChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryMonthlyTopicFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<MonthlyTopicDimension>>;
  filter?: InputMaybe<MonthlyTopicFilter>;
  measure?: InputMaybe<MonthlyTopicMeasure>;
  of?: InputMaybe<MonthlyTopicFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryMonthlyTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonthlyTopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MonthlyTopicOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPartyActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyActivityOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPartyActivityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryPartyActivityChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPartyActivityFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PartyActivityDimension>>;
  filter?: InputMaybe<PartyActivityFilter>;
  measure?: InputMaybe<PartyActivityMeasure>;
  of?: InputMaybe<PartyActivityFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPartyCommendationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryPartyCommendationChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPartyCommendationFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PartyCommendationDimension>>;
  filter?: InputMaybe<PartyCommendationFilter>;
  measure?: InputMaybe<PartyCommendationMeasure>;
  of?: InputMaybe<PartyCommendationFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPartyCommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyCommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyCommendationOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPartyOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryPartyOrganisationChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPartyOrganisationFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PartyOrganisationDimension>>;
  filter?: InputMaybe<PartyOrganisationFilter>;
  measure?: InputMaybe<PartyOrganisationMeasure>;
  of?: InputMaybe<PartyOrganisationFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPartyOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PartyOrganisationOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPartyReportedFigureArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryPartyReportedFigureChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPartyReportedFigureFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PartyReportedFigureDimension>>;
  filter?: InputMaybe<PartyReportedFigureFilter>;
  measure?: InputMaybe<PartyReportedFigureMeasure>;
  of?: InputMaybe<PartyReportedFigureFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPartyReportedFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyReportedFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyReportedFigureOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPowerListItemArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryPowerListItemChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPowerListItemFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PowerListItemDimension>>;
  filter?: InputMaybe<PowerListItemFilter>;
  measure?: InputMaybe<PowerListItemMeasure>;
  of?: InputMaybe<PowerListItemFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPowerListItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PowerListItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PowerListItemOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPriorReviewArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryPriorReviewChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPriorReviewFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PriorReviewDimension>>;
  filter?: InputMaybe<PriorReviewFilter>;
  measure?: InputMaybe<PriorReviewMeasure>;
  of?: InputMaybe<PriorReviewFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPriorReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriorReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PriorReviewOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPublicRoleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryPublicRoleChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPublicRoleFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PublicRoleDimension>>;
  filter?: InputMaybe<PublicRoleFilter>;
  measure?: InputMaybe<PublicRoleMeasure>;
  of?: InputMaybe<PublicRoleFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPublicRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicRoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PublicRoleOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryRatingCriteriaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RatingCriterionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RatingCriterionOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryRatingCriterionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryRatingCriterionChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryRatingCriterionFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<RatingCriterionDimension>>;
  filter?: InputMaybe<RatingCriterionFilter>;
  measure?: InputMaybe<RatingCriterionMeasure>;
  of?: InputMaybe<RatingCriterionFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<SecretaryOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QuerySecretaryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryContestArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QuerySecretaryContestChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryContestFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<SecretaryContestDimension>>;
  filter?: InputMaybe<SecretaryContestFilter>;
  measure?: InputMaybe<SecretaryContestMeasure>;
  of?: InputMaybe<SecretaryContestFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryContestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryContestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SecretaryContestOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<SecretaryDimension>>;
  filter?: InputMaybe<SecretaryFilter>;
  measure?: InputMaybe<SecretaryMeasure>;
  of?: InputMaybe<SecretaryFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QuerySecretaryProjectChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryProjectFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<SecretaryProjectDimension>>;
  filter?: InputMaybe<SecretaryProjectFilter>;
  measure?: InputMaybe<SecretaryProjectMeasure>;
  of?: InputMaybe<SecretaryProjectFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SecretaryProjectOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryRatingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QuerySecretaryRatingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryRatingFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<SecretaryRatingDimension>>;
  filter?: InputMaybe<SecretaryRatingFilter>;
  measure?: InputMaybe<SecretaryRatingMeasure>;
  of?: InputMaybe<SecretaryRatingFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryRatingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SecretaryRatingOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryScoreArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QuerySecretaryScoreChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryScoreFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<SecretaryScoreDimension>>;
  filter?: InputMaybe<SecretaryScoreFilter>;
  measure?: InputMaybe<SecretaryScoreMeasure>;
  of?: InputMaybe<SecretaryScoreFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecretaryScoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryScoreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SecretaryScoreOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryServiceCentreArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryServiceCentreChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryServiceCentreFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<ServiceCentreDimension>>;
  filter?: InputMaybe<ServiceCentreFilter>;
  measure?: InputMaybe<ServiceCentreMeasure>;
  of?: InputMaybe<ServiceCentreFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryServiceCentreGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ServiceCentreKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryServiceCentresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceCentreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceCentreOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryServiceCentresNearArgs = {
  kinds?: InputMaybe<ReadonlyArray<ServiceCentreKind>>;
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
  metres?: Scalars['Int']['input'];
};


/** What can be asked (查询). */
export type QueryUnitPairingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryUnitPairingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryUnitPairingFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<UnitPairingDimension>>;
  filter?: InputMaybe<UnitPairingFilter>;
  measure?: InputMaybe<UnitPairingMeasure>;
  of?: InputMaybe<UnitPairingFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryUnitPairingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitPairingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<UnitPairingOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryUpwardReportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryUpwardReportChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryUpwardReportFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<UpwardReportDimension>>;
  filter?: InputMaybe<UpwardReportFilter>;
  measure?: InputMaybe<UpwardReportMeasure>;
  of?: InputMaybe<UpwardReportFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryUpwardReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpwardReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UpwardReportOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryVillageRuleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryVillageRuleChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryVillageRuleFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<VillageRuleDimension>>;
  filter?: InputMaybe<VillageRuleFilter>;
  measure?: InputMaybe<VillageRuleMeasure>;
  of?: InputMaybe<VillageRuleFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryVillageRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VillageRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<VillageRuleOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryYearlyReviewArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryYearlyReviewChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryYearlyReviewFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<YearlyReviewDimension>>;
  filter?: InputMaybe<YearlyReviewFilter>;
  measure?: InputMaybe<YearlyReviewMeasure>;
  of?: InputMaybe<YearlyReviewFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryYearlyReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<YearlyReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<YearlyReviewOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** One of the criteria by which secretaries are rated in a region and year (星级评定指标). */
export type RatingCriterion = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What is judged (指标). */
  readonly name: Scalars['String']['output'];
  /** Its place among them (序号). */
  readonly number: Scalars['Int']['output'];
  /** How many points it gives at most; those of a region and year add up to 100 (满分). */
  readonly points: Scalars['Int']['output'];
  /** The region that has set it (制定区划). */
  readonly region: Region;
  /** Its scores, page by page (星级评定得分). */
  readonly scores?: Maybe<SecretaryScoreConnection>;
  /** The year (年度). */
  readonly year: Scalars['Int']['output'];
};


/** One of the criteria by which secretaries are rated in a region and year (星级评定指标). */
export type RatingCriterionScoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryScoreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SecretaryScoreOrder>;
};

/** A page of rating criteria (星级评定指标分页). */
export type RatingCriterionConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<RatingCriterionEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<RatingCriterion>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (星级评定指标统计维度). */
export type RatingCriterionDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of rating criteria (星级评定指标条目). */
export type RatingCriterionEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: RatingCriterion;
};

/** Which rating criteria (星级评定指标筛选). */
export type RatingCriterionFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By number: from one number to another (数值范围). */
  readonly number?: InputMaybe<NumberRange>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By year: from one number to another (数值范围). */
  readonly year?: InputMaybe<NumberRange>;
};

/** What figures of rating criteria say (星级评定指标统计方式). */
export type RatingCriterionMeasure =
  /** Their points on average (平均). */
  | 'AVERAGE_POINTS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their points added up (合计). */
  | 'SUM_POINTS';

/** In which order rating criteria are listed (星级评定指标排序). */
export type RatingCriterionOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By number, rising (升序). */
  | 'NUMBER_ASC'
  /** By number, falling (降序). */
  | 'NUMBER_DESC';

/** Why something was not done, and what to do instead (不予办理). */
export type Refusal = {
  /** The reason, for programs (代码). */
  readonly code: Scalars['String']['output'];
  /** The reason and what to do, in Chinese or English as Accept-Language prefers (说明). */
  readonly message: Scalars['String']['output'];
};

/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type Region = {
  /** The code (区划代码): 6 digits down to the county, 9 for a subdistrict, 12 for a community. */
  readonly code: Scalars['ID']['output'];
  /** Party organisations of a kind in its scope, dissolved ones left out (党组织数). */
  readonly partyOrganisationCount: Scalars['Int']['output'];
  /** Service centres and stations of these kinds in its scope (服务阵地数); of every kind where none is named. */
  readonly serviceCentreCount: Scalars['Int']['output'];
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionPartyOrganisationCountArgs = {
  kind: PartyOrganisationKind;
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionServiceCentreCountArgs = {
  highStandard?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ServiceCentreKind>>;
};

/** A figure that a report has published (上报数据). It is never mixed up with what is counted. */
export type ReportedFigure = {
  /** The day for which it stands (截至日期). */
  readonly asOf: Scalars['Date']['output'];
  /** How exact it is (精确程度). */
  readonly bound: FigureBound;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The row of the domain (业务编号). */
  readonly row: Scalars['String']['output'];
  /** The report (来源). */
  readonly source: Scalars['String']['output'];
  /** What may be said of it (状态). */
  readonly status: FigureStatus;
  /** What was counted, in Chinese (指标名称). */
  readonly term: Scalars['String']['output'];
  /** What it counts (单位). */
  readonly unit: FigureUnit;
  /** The number; null where it is not published or not collected (数值). */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** What was counted, in English (指标). */
  readonly what: Scalars['String']['output'];
};

/** What an officer or a system may do (角色). */
export type Role =
  /** Applies for other departments' items on behalf of its own (申请人). */
  | 'APPLICANT'
  /** Sees what was opened in emergencies, and no department's items (审计员). */
  | 'AUDITOR'
  /** Keeps the catalogue and the glossary (数据管家). */
  | 'DATA_STEWARD'
  /** Opens other departments' items in an emergency (应急调取人). */
  | 'EMERGENCY_OFFICER'
  /** Keeps the legal register (法律服务管理员). */
  | 'LEGAL_STEWARD'
  /** Decides about applications for its own department's items (数据专员). */
  | 'STEWARD';

/** Somebody's term as secretary of a community or village (书记任期). Who it is stands in the public role. */
export type Secretary = {
  /** The community (社区/村). */
  readonly community: Community;
  /** Whether the secretary heads the villagers' or residents' committee, too (书记主任一肩挑). */
  readonly headsCommitteeToo: Scalars['Boolean']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The organisation (党组织). */
  readonly organisation: PartyOrganisation;
  /** The post that was accepted in public (公开岗位). */
  readonly publicRole: PublicRole;
  /** Its ratings, page by page (书记星级评定). */
  readonly ratings?: Maybe<SecretaryRatingConnection>;
  /** The first day (任职日期). */
  readonly since: Scalars['Date']['output'];
  /** The last day; null while in office (卸任日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Its wins, page by page (排头兵比学名次). */
  readonly wins?: Maybe<ContestPlaceConnection>;
};


/** Somebody's term as secretary of a community or village (书记任期). Who it is stands in the public role. */
export type SecretaryRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryRatingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SecretaryRatingOrder>;
};


/** Somebody's term as secretary of a community or village (书记任期). Who it is stands in the public role. */
export type SecretaryWinsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContestPlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContestPlaceOrder>;
};

/** A page of secretaries (书记分页). */
export type SecretaryConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<SecretaryEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Secretary>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contest in which secretaries learn from each other (排头兵比学). */
export type SecretaryContest = {
  /** How many take part (参加人数). */
  readonly entrants: Scalars['Int']['output'];
  /** The day (日期). */
  readonly heldOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How it is held (形式). */
  readonly kind: SecretaryContestKind;
  /** Its places, page by page (排头兵比学名次). */
  readonly places?: Maybe<ContestPlaceConnection>;
  /** The region that holds it (主办区划). */
  readonly region: Region;
  /** What it is called (名称). */
  readonly title: Scalars['String']['output'];
};


/** A contest in which secretaries learn from each other (排头兵比学). */
export type SecretaryContestPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContestPlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContestPlaceOrder>;
};

/** A page of secretary contests (排头兵比学分页). */
export type SecretaryContestConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<SecretaryContestEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<SecretaryContest>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (排头兵比学统计维度). */
export type SecretaryContestDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day held, month by month (分组). */
  | 'MONTH_OF_HELD_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of secretary contests (排头兵比学条目). */
export type SecretaryContestEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: SecretaryContest;
};

/** Which secretary contests (排头兵比学筛选). */
export type SecretaryContestFilter = {
  /** By day held: from one day to another (日期范围). */
  readonly heldOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<SecretaryContestKind>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** How a contest is held (比学形式). */
export type SecretaryContestKind =
  /** They answer questions (业务测试). */
  | 'KNOWLEDGE'
  /** Secretaries present their work (擂台比武). */
  | 'PRESENTATION'
  /** They visit each other's places (现场观摩). */
  | 'SITE_VISIT';

/** What figures of secretary contests say (排头兵比学统计方式). */
export type SecretaryContestMeasure =
  /** Their entrants on average (平均). */
  | 'AVERAGE_ENTRANTS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their entrants added up (合计). */
  | 'SUM_ENTRANTS';

/** In which order secretary contests are listed (排头兵比学排序). */
export type SecretaryContestOrder =
  /** By day held, rising (升序). */
  | 'HELD_ON_ASC'
  /** By day held, falling (降序). */
  | 'HELD_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** What cells of figures have in common (书记统计维度). */
export type SecretaryDimension =
  /** By heads committee too (分组). */
  | 'HEADS_COMMITTEE_TOO'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of secretaries (书记条目). */
export type SecretaryEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Secretary;
};

/** Which secretaries (书记筛选). */
export type SecretaryFilter = {
  /** By heads committee too: yes or no (是否). */
  readonly headsCommitteeToo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By organisation: one of these keys (筛选项). */
  readonly organisation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
};

/** What figures of secretaries say (书记统计方式). */
export type SecretaryMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order secretaries are listed (书记排序). */
export type SecretaryOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** A project that a secretary leads (书记项目). */
export type SecretaryProject = {
  /** The community that it is for (社区/村). */
  readonly community: Community;
  /** The day on which it was done; null until then (完成日期). */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** What it is about (领域). */
  readonly field: ProjectField;
  /** The day on which its money was there; null until then (资金落实日期). */
  readonly fundedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its livelihood projects, page by page (民生实事项目). */
  readonly livelihoodProjects?: Maybe<LivelihoodProjectConnection>;
  /** The organisation whose secretary leads it (牵头党组织). */
  readonly organisation: PartyOrganisation;
  /** Money of the organisation's own (自有资金). */
  readonly ownYuan: Scalars['Int']['output'];
  /** How many people it serves; null until it is done (受益人数). */
  readonly peopleServed?: Maybe<Scalars['Int']['output']>;
  /** The day of the proposal (申报日期). */
  readonly proposedOn: Scalars['Date']['output'];
  /** Money raised beside it (自筹资金). */
  readonly raisedYuan: Scalars['Int']['output'];
  /** The day on which it was selected; null until then (立项日期). */
  readonly selectedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come (状态). */
  readonly state: SecretaryProjectState;
  /** What it is (项目名称). */
  readonly title: Scalars['String']['output'];
  /** The year for which it was proposed (年度). */
  readonly year: Scalars['Int']['output'];
};


/** A project that a secretary leads (书记项目). */
export type SecretaryProjectLivelihoodProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LivelihoodProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LivelihoodProjectOrder>;
};

/** A page of secretary projects (书记项目分页). */
export type SecretaryProjectConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<SecretaryProjectEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<SecretaryProject>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (书记项目统计维度). */
export type SecretaryProjectDimension =
  /** By field (分组). */
  | 'FIELD'
  /** By day done, month by month (分组). */
  | 'MONTH_OF_DONE_ON'
  /** By day funded, month by month (分组). */
  | 'MONTH_OF_FUNDED_ON'
  /** By day proposed, month by month (分组). */
  | 'MONTH_OF_PROPOSED_ON'
  /** By day selected, month by month (分组). */
  | 'MONTH_OF_SELECTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of secretary projects (书记项目条目). */
export type SecretaryProjectEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: SecretaryProject;
};

/** Which secretary projects (书记项目筛选). */
export type SecretaryProjectFilter = {
  /** By day done: from one day to another (日期范围). */
  readonly doneOn?: InputMaybe<DateRange>;
  /** By field: one of these (筛选项). */
  readonly field?: InputMaybe<ReadonlyArray<ProjectField>>;
  /** By day funded: from one day to another (日期范围). */
  readonly fundedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By organisation: one of these keys (筛选项). */
  readonly organisation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day proposed: from one day to another (日期范围). */
  readonly proposedOn?: InputMaybe<DateRange>;
  /** By day selected: from one day to another (日期范围). */
  readonly selectedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<SecretaryProjectState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By year: from one number to another (数值范围). */
  readonly year?: InputMaybe<NumberRange>;
};

/** What figures of secretary projects say (书记项目统计方式). */
export type SecretaryProjectMeasure =
  /** Their own yuan on average (平均). */
  | 'AVERAGE_OWN_YUAN'
  /** Their people served on average (平均). */
  | 'AVERAGE_PEOPLE_SERVED'
  /** Their raised yuan on average (平均). */
  | 'AVERAGE_RAISED_YUAN'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their own yuan added up (合计). */
  | 'SUM_OWN_YUAN'
  /** Their people served added up (合计). */
  | 'SUM_PEOPLE_SERVED'
  /** Their raised yuan added up (合计). */
  | 'SUM_RAISED_YUAN';

/** In which order secretary projects are listed (书记项目排序). */
export type SecretaryProjectOrder =
  /** By day proposed, rising (升序). */
  | 'PROPOSED_ON_ASC'
  /** By day proposed, falling (降序). */
  | 'PROPOSED_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** How far a secretary's project has come (书记项目状态). */
export type SecretaryProjectState =
  /** Done (已完成). */
  | 'DONE'
  /** Its money is there (资金已落实). */
  | 'FUNDED'
  /** Proposed (已申报). */
  | 'PROPOSED'
  /** Selected (已立项). */
  | 'SELECTED';

/** A secretary's rating for a year (星级评定): points for each criterion, and stars from their sum. */
export type SecretaryRating = {
  /** The community (社区/村). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The sum of the points, for departments under an agreement (得分). */
  readonly points?: Maybe<Scalars['Float']['output']>;
  /** Whether a value that you have is its points (核验得分). */
  readonly pointsMatches?: Maybe<Comparison>;
  /** The day on which it was decided (评定日期). */
  readonly ratedOn: Scalars['Date']['output'];
  /** Its scores, page by page (星级评定得分). */
  readonly scores?: Maybe<SecretaryScoreConnection>;
  /** The term that is rated (书记任期). */
  readonly secretary: Secretary;
  /** The stars that the sum gives, one to five (星级). */
  readonly stars: Scalars['Int']['output'];
  /** The year (年度). */
  readonly year: Scalars['Int']['output'];
};


/** A secretary's rating for a year (星级评定): points for each criterion, and stars from their sum. */
export type SecretaryRatingPointsMatchesArgs = {
  value: Scalars['Float']['input'];
};


/** A secretary's rating for a year (星级评定): points for each criterion, and stars from their sum. */
export type SecretaryRatingScoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryScoreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SecretaryScoreOrder>;
};

/** A page of secretary ratings (书记星级评定分页). */
export type SecretaryRatingConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<SecretaryRatingEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<SecretaryRating>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (书记星级评定统计维度). */
export type SecretaryRatingDimension =
  /** By day rated, month by month (分组). */
  | 'MONTH_OF_RATED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of secretary ratings (书记星级评定条目). */
export type SecretaryRatingEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: SecretaryRating;
};

/** Which secretary ratings (书记星级评定筛选). */
export type SecretaryRatingFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day rated: from one day to another (日期范围). */
  readonly ratedOn?: InputMaybe<DateRange>;
  /** By secretary: one of these keys (筛选项). */
  readonly secretary?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By stars: from one number to another (数值范围). */
  readonly stars?: InputMaybe<NumberRange>;
  /** By year: from one number to another (数值范围). */
  readonly year?: InputMaybe<NumberRange>;
};

/** What figures of secretary ratings say (书记星级评定统计方式). */
export type SecretaryRatingMeasure =
  /** Their points on average (平均). */
  | 'AVERAGE_POINTS'
  /** Their stars on average (平均). */
  | 'AVERAGE_STARS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their points added up (合计). */
  | 'SUM_POINTS'
  /** Their stars added up (合计). */
  | 'SUM_STARS';

/** In which order secretary ratings are listed (书记星级评定排序). */
export type SecretaryRatingOrder =
  /** By day rated, rising (升序). */
  | 'RATED_ON_ASC'
  /** By day rated, falling (降序). */
  | 'RATED_ON_DESC';

/** What a rating gives for one criterion (单项得分). */
export type SecretaryScore = {
  /** The community (社区/村). */
  readonly community: Community;
  /** The criterion (指标). */
  readonly criterion: RatingCriterion;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The criterion's place among them (序号). */
  readonly number: Scalars['Int']['output'];
  /** The points, for departments under an agreement; never more than the criterion gives (得分). */
  readonly points?: Maybe<Scalars['Float']['output']>;
  /** Whether a value that you have is its points (核验得分). */
  readonly pointsMatches?: Maybe<Comparison>;
  /** The rating (星级评定). */
  readonly rating: SecretaryRating;
};


/** What a rating gives for one criterion (单项得分). */
export type SecretaryScorePointsMatchesArgs = {
  value: Scalars['Float']['input'];
};

/** A page of secretary scores (星级评定得分分页). */
export type SecretaryScoreConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<SecretaryScoreEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<SecretaryScore>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (星级评定得分统计维度). */
export type SecretaryScoreDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of secretary scores (星级评定得分条目). */
export type SecretaryScoreEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: SecretaryScore;
};

/** Which secretary scores (星级评定得分筛选). */
export type SecretaryScoreFilter = {
  /** By criterion: one of these keys (筛选项). */
  readonly criterion?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By rating: one of these keys (筛选项). */
  readonly rating?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of secretary scores say (星级评定得分统计方式). */
export type SecretaryScoreMeasure =
  /** Their points on average (平均). */
  | 'AVERAGE_POINTS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their points added up (合计). */
  | 'SUM_POINTS';

/** In which order secretary scores are listed (星级评定得分排序). */
export type SecretaryScoreOrder =
  /** By number, rising (升序). */
  | 'NUMBER_ASC'
  /** By number, falling (降序). */
  | 'NUMBER_DESC';

/** How closely an item touches a person (敏感程度). */
export type Sensitivity =
  /** Not about a person (非个人信息). */
  | 'NONE'
  /** About a person (个人信息): masked unless an agreement gives it in full; what is no text has no mask. */
  | 'PERSONAL'
  /** Sensitive personal information (敏感个人信息): of one subject a request, with a case, under an agreement in full. */
  | 'SENSITIVE';

/** A service centre or station (党群服务中心/驿站). */
export type ServiceCentre = {
  /** Where it is (地址). */
  readonly address: Scalars['String']['output'];
  /** Whether it has been raised to the high standard (是否高标准). */
  readonly highStandard: Scalars['Boolean']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its kind (类别). */
  readonly kind: ServiceCentreKind;
  /** Degrees north; null until it is surveyed (纬度). */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** The level on which it serves (层级). */
  readonly level: ServiceCentreLevel;
  /** Degrees east; null until it is surveyed (经度). */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Its offers, page by page (政务服务办理点). */
  readonly offers?: Maybe<GovernmentServiceOfferConnection>;
  /** When it is open, in words (开放时间). */
  readonly openingHours: Scalars['String']['output'];
  /** Its phone; null where it has none (联系电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The region that it serves (服务区划). */
  readonly region: Region;
  /** Its renewals, page by page (小危旧阵地改造). */
  readonly renewals?: Maybe<CentreRenewalConnection>;
  /** What can be had there, one service each (服务项目). */
  readonly services: ReadonlyArray<Scalars['String']['output']>;
  /** Its floor area; null where nobody has measured it (面积). */
  readonly squareMetres?: Maybe<Scalars['Int']['output']>;
  /** Its teams, page by page (先锋服务队). */
  readonly teams?: Maybe<CentreTeamConnection>;
};


/** A service centre or station (党群服务中心/驿站). */
export type ServiceCentreOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernmentServiceOfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GovernmentServiceOfferOrder>;
};


/** A service centre or station (党群服务中心/驿站). */
export type ServiceCentreRenewalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CentreRenewalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CentreRenewalOrder>;
};


/** A service centre or station (党群服务中心/驿站). */
export type ServiceCentreTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CentreTeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CentreTeamOrder>;
};

/** A page of service centres (党群服务阵地分页). */
export type ServiceCentreConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<ServiceCentreEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<ServiceCentre>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (党群服务阵地统计维度). */
export type ServiceCentreDimension =
  /** By high standard (分组). */
  | 'HIGH_STANDARD'
  /** By kind (分组). */
  | 'KIND'
  /** By level (分组). */
  | 'LEVEL'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of service centres (党群服务阵地条目). */
export type ServiceCentreEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: ServiceCentre;
};

/** Which service centres (党群服务阵地筛选). */
export type ServiceCentreFilter = {
  /** By high standard: yes or no (是否). */
  readonly highStandard?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<ServiceCentreKind>>;
  /** By level: one of these (筛选项). */
  readonly level?: InputMaybe<ReadonlyArray<ServiceCentreLevel>>;
  /** By services: one of these (筛选项). */
  readonly services?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By square metres: from one number to another (数值范围). */
  readonly squareMetres?: InputMaybe<NumberRange>;
  /** Only those with this text in name or address (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of centre it is (服务阵地类别). */
export type ServiceCentreKind =
  /** Of an area, such as a business district (片区党群服务中心). */
  | 'AREA_CENTRE'
  /** Of a community or village (社区/村党群服务中心). */
  | 'COMMUNITY_CENTRE'
  /** Of a district or county (区级党群服务中心). */
  | 'DISTRICT_CENTRE'
  /** Of an emerging field: industry park, business building (新兴领域党群服务中心). */
  | 'EMERGING_FIELD_CENTRE'
  /** Riders' warm-bee stations and drivers' homes (暖蜂驿站、司机之家). */
  | 'RIDER_STATION'
  /** Beside a road or a sight (党群服务驿站). */
  | 'ROADSIDE_STATION'
  /** Of a subdistrict or town (街道/镇党群服务中心). */
  | 'SUBDISTRICT_CENTRE';

/** The level on which a centre serves (服务阵地层级). */
export type ServiceCentreLevel =
  /** Community or village (村居级). */
  | 'COMMUNITY'
  /** District or county (区县级). */
  | 'COUNTY'
  /** A station within a community (驿站). */
  | 'STATION'
  /** Subdistrict or town (镇街级). */
  | 'SUBDISTRICT';

/** What figures of service centres say (党群服务阵地统计方式). */
export type ServiceCentreMeasure =
  /** Their square metres on average (平均). */
  | 'AVERAGE_SQUARE_METRES'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their square metres added up (合计). */
  | 'SUM_SQUARE_METRES';

/** In which order service centres are listed (党群服务阵地排序). */
export type ServiceCentreOrder =
  /** By kind, rising (升序). */
  | 'KIND_ASC'
  /** By kind, falling (降序). */
  | 'KIND_DESC'
  /** By level, rising (升序). */
  | 'LEVEL_ASC'
  /** By level, falling (降序). */
  | 'LEVEL_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** Where a government service is done (办理渠道). */
export type ServiceChannel =
  /** Online (网上). */
  | 'ONLINE'
  /** At a machine, day and night (7×24小时自助). */
  | 'SELF_SERVICE'
  /** At a terminal of a town's centre (镇街终端). */
  | 'TOWN_TERMINAL'
  /** At a window of a hall or centre (窗口). */
  | 'WINDOW';

/** Who among the departments may have an item (共享属性). */
export type Sharing =
  /** A department with an agreement for item, purpose and region, on the days of its term (有条件共享). */
  | 'CONDITIONAL'
  /** Any department within its jurisdiction, on a registered application granted at once (无条件共享). */
  | 'UNCONDITIONAL'
  /** Leaves its source for nobody (不予共享). */
  | 'WITHHELD';

/** Households or people counted by what they are, as published once for a month, the same for everybody (月度公布统计). */
export type Snapshot = {
  /** One for each value that there is; suppressed where it would tell about too few, or help to work that out (分组). */
  readonly cells: ReadonlyArray<SnapshotCell>;
  /** How many a group needs to be told by itself (最小单元). */
  readonly minimum: Scalars['Int']['output'];
  /** The first day of its month (月份). */
  readonly month: Scalars['Date']['output'];
  /** The day on which it was published; it stays as it is from then on (公布日期). */
  readonly publishedOn: Scalars['Date']['output'];
  /** All that are counted in the region (合计). */
  readonly total: Figure;
};

/** How many have a value (分组指标). */
export type SnapshotCell = {
  /** How many (指标). */
  readonly figure: Figure;
  /** The value, as the field's description names it (取值). */
  readonly value: Scalars['String']['output'];
};

/** One unit paired with one community (一对一结对共建). */
export type UnitPairing = {
  /** The community (社区/村). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The first day (结对日期). */
  readonly since: Scalars['Date']['output'];
  /** What they do together (共建事项). */
  readonly tasks: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of unit it is (单位类别). */
  readonly unitKind: MemberUnitKind;
  /** The unit (结对单位). */
  readonly unitName: Scalars['String']['output'];
  /** The last day; null while it lasts (结束日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of unit pairings (结对共建分页). */
export type UnitPairingConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<UnitPairingEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<UnitPairing>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (结对共建统计维度). */
export type UnitPairingDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By unit kind (分组). */
  | 'UNIT_KIND';

/** One of a page of unit pairings (结对共建条目). */
export type UnitPairingEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: UnitPairing;
};

/** Which unit pairings (结对共建筛选). */
export type UnitPairingFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in unit name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By unit kind: one of these (筛选项). */
  readonly unitKind?: InputMaybe<ReadonlyArray<MemberUnitKind>>;
};

/** What figures of unit pairings say (结对共建统计方式). */
export type UnitPairingMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order unit pairings are listed (结对共建排序). */
export type UnitPairingOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC'
  /** By unit name, rising (升序). */
  | 'UNIT_NAME_ASC'
  /** By unit name, falling (降序). */
  | 'UNIT_NAME_DESC';

/** A request or report from an organisation to the one above (请示报告). */
export type UpwardReport = {
  /** The answer, for departments; null until there is one (批复意见). */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** The day of the answer; null until then, and always for a report (批复日期). */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is (类别). */
  readonly kind: UpwardReportKind;
  /** The organisation above (受理党组织). */
  readonly recipient: PartyOrganisation;
  /** Where the sender is (呈报区划). */
  readonly region: Region;
  /** The organisation that sent it (呈报党组织). */
  readonly sender: PartyOrganisation;
  /** The day on which it was sent (呈报日期). */
  readonly sentOn: Scalars['Date']['output'];
  /** How it stands (状态). */
  readonly state: UpwardReportState;
  /** What it is about, for departments (事由). */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** A page of upward reports (请示报告分页). */
export type UpwardReportConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<UpwardReportEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<UpwardReport>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (请示报告统计维度). */
export type UpwardReportDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day answered, month by month (分组). */
  | 'MONTH_OF_ANSWERED_ON'
  /** By day sent, month by month (分组). */
  | 'MONTH_OF_SENT_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of upward reports (请示报告条目). */
export type UpwardReportEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: UpwardReport;
};

/** Which upward reports (请示报告筛选). */
export type UpwardReportFilter = {
  /** By day answered: from one day to another (日期范围). */
  readonly answeredOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<UpwardReportKind>>;
  /** By recipient: one of these keys (筛选项). */
  readonly recipient?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By sender: one of these keys (筛选项). */
  readonly sender?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day sent: from one day to another (日期范围). */
  readonly sentOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<UpwardReportState>>;
};

/** What is sent upward (请示报告类别). */
export type UpwardReportKind =
  /** A report (报告). */
  | 'REPORT'
  /** A request, which has to be answered (请示). */
  | 'REQUEST';

/** What figures of upward reports say (请示报告统计方式). */
export type UpwardReportMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order upward reports are listed (请示报告排序). */
export type UpwardReportOrder =
  /** By day sent, rising (升序). */
  | 'SENT_ON_ASC'
  /** By day sent, falling (降序). */
  | 'SENT_ON_DESC';

/** How what was sent upward stands (请示报告状态). */
export type UpwardReportState =
  /** Answered (已批复). */
  | 'ANSWERED'
  /** Received (已收文). */
  | 'RECEIVED'
  /** Sent (已呈报). */
  | 'SENT';

/** A version of a village's rules or of a residents' convention (村规民约/居民公约版本). */
export type VillageRule = {
  /** Who adopted it (通过会议). */
  readonly adoptedBy: Scalars['String']['output'];
  /** The day on which it was adopted (通过日期). */
  readonly adoptedOn: Scalars['Date']['output'];
  /** What it says, clause by clause (条款). */
  readonly clauses: ReadonlyArray<Scalars['String']['output']>;
  /** The community or village (社区/村). */
  readonly community: Community;
  /** The day on which it was filed with the town; null until then (备案日期). */
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Whose they are (类别). */
  readonly kind: VillageRuleKind;
  /** Whether it revises an earlier version (是否修订). */
  readonly revised: Scalars['Boolean']['output'];
  /** The version that it revises; null for the first, and where that one is not kept (修订自). */
  readonly revises?: Maybe<VillageRule>;
  /** Its revisions, page by page (村规民约/居民公约). */
  readonly revisions?: Maybe<VillageRuleConnection>;
  /** The first day on which it holds (施行日期). */
  readonly since: Scalars['Date']['output'];
  /** Its title (名称). */
  readonly title: Scalars['String']['output'];
  /** The last day; null while it holds (废止日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** The version, the first being 1 (版本). */
  readonly version: Scalars['Int']['output'];
};


/** A version of a village's rules or of a residents' convention (村规民约/居民公约版本). */
export type VillageRuleRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VillageRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<VillageRuleOrder>;
};

/** A page of village rules (村规民约/居民公约分页). */
export type VillageRuleConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<VillageRuleEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<VillageRule>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (村规民约/居民公约统计维度). */
export type VillageRuleDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day adopted, month by month (分组). */
  | 'MONTH_OF_ADOPTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By revised (分组). */
  | 'REVISED';

/** One of a page of village rules (村规民约/居民公约条目). */
export type VillageRuleEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: VillageRule;
};

/** Which village rules (村规民约/居民公约筛选). */
export type VillageRuleFilter = {
  /** By day adopted: from one day to another (日期范围). */
  readonly adoptedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<VillageRuleKind>>;
  /** By revised: yes or no (是否). */
  readonly revised?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By version: from one number to another (数值范围). */
  readonly version?: InputMaybe<NumberRange>;
};

/** Whose rules they are (公约类别). */
export type VillageRuleKind =
  /** Convention of a community's residents (居民公约). */
  | 'RESIDENTS_CONVENTION'
  /** Rules of a village (村规民约). */
  | 'VILLAGE_RULES';

/** What figures of village rules say (村规民约/居民公约统计方式). */
export type VillageRuleMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order village rules are listed (村规民约/居民公约排序). */
export type VillageRuleOrder =
  /** By day adopted, rising (升序). */
  | 'ADOPTED_ON_ASC'
  /** By day adopted, falling (降序). */
  | 'ADOPTED_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** The yearly report of a secretary on the organisation's work, and its review (述职评议). */
export type YearlyReview = {
  /** The community (社区/村). */
  readonly community: Community;
  /** How it was judged, for departments under an agreement (等次). */
  readonly grade?: Maybe<YearlyReviewGrade>;
  /** Whether a value that you have is its grade (核验等次). */
  readonly gradeMatches?: Maybe<Comparison>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The lead project that is reported on; null where there was none (领航项目). */
  readonly leadProject?: Maybe<LeadProject>;
  /** The organisation (党组织). */
  readonly organisation: PartyOrganisation;
  /** The day of the report (述职日期). */
  readonly reportedOn: Scalars['Date']['output'];
  /** How many judged it (评议人数). */
  readonly reviewers: Scalars['Int']['output'];
  /** The year that is reported on (年度). */
  readonly year: Scalars['Int']['output'];
};


/** The yearly report of a secretary on the organisation's work, and its review (述职评议). */
export type YearlyReviewGradeMatchesArgs = {
  value: YearlyReviewGrade;
};

/** A page of yearly reviews (述职评议分页). */
export type YearlyReviewConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<YearlyReviewEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<YearlyReview>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (述职评议统计维度). */
export type YearlyReviewDimension =
  /** By day reported, month by month (分组). */
  | 'MONTH_OF_REPORTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of yearly reviews (述职评议条目). */
export type YearlyReviewEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: YearlyReview;
};

/** Which yearly reviews (述职评议筛选). */
export type YearlyReviewFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By lead project: one of these keys (筛选项). */
  readonly leadProject?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By organisation: one of these keys (筛选项). */
  readonly organisation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day reported: from one day to another (日期范围). */
  readonly reportedOn?: InputMaybe<DateRange>;
  /** By year: from one number to another (数值范围). */
  readonly year?: InputMaybe<NumberRange>;
};

/** How a yearly report was judged (述职评议等次). */
export type YearlyReviewGrade =
  /** Average (一般). */
  | 'AVERAGE'
  /** Fairly good (较好). */
  | 'FAIR'
  /** Good (好). */
  | 'GOOD'
  /** Poor (差). */
  | 'POOR';

/** What figures of yearly reviews say (述职评议统计方式). */
export type YearlyReviewMeasure =
  /** Their reviewers on average (平均). */
  | 'AVERAGE_REVIEWERS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their reviewers added up (合计). */
  | 'SUM_REVIEWERS';

/** In which order yearly reviews are listed (述职评议排序). */
export type YearlyReviewOrder =
  /** By day reported, rising (升序). */
  | 'REPORTED_ON_ASC'
  /** By day reported, falling (降序). */
  | 'REPORTED_ON_DESC'
  /** By year, rising (升序). */
  | 'YEAR_ASC'
  /** By year, falling (降序). */
  | 'YEAR_DESC';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  CentreRenewal: CentreRenewal;
  CentreTeam: CentreTeam;
  ChainAlliance: ChainAlliance;
  ChainEnterprise: ChainEnterprise;
  ChainExchange: ChainExchange;
  CoBuildingAgreement: CoBuildingAgreement;
  Community: Community;
  Compound: Compound;
  ContestPlace: ContestPlace;
  CouncilMatter: CouncilMatter;
  CouncilMatterStep: CouncilMatterStep;
  CouncilProcedure: CouncilProcedure;
  CouncilStep: CouncilStep;
  EmergencyEpisode: EmergencyEpisode;
  EmergencyTeam: EmergencyTeam;
  FundingGuarantee: FundingGuarantee;
  GovernmentService: GovernmentService;
  GovernmentServiceOffer: GovernmentServiceOffer;
  Grid: Grid;
  JointMeeting: JointMeeting;
  JointMeetingItem: JointMeetingItem;
  LeadProject: LeadProject;
  LeaderLink: LeaderLink;
  LeaderProblem: LeaderProblem;
  LeaderVisit: LeaderVisit;
  LectureSession: LectureSession;
  LectureTopic: LectureTopic;
  LectureVenue: LectureVenue;
  LegalBackbone: LegalBackbone;
  LivelihoodProject: LivelihoodProject;
  MemberUnit: MemberUnit;
  MonthlyTopic: MonthlyTopic;
  OwnersCommittee: OwnersCommittee;
  PartyActivity: PartyActivity;
  PartyCommendation: PartyCommendation;
  PartyOrganisation: PartyOrganisation;
  PartyReportedFigure: PartyReportedFigure;
  PowerListItem: PowerListItem;
  PriorReview: PriorReview;
  PropertyCompany: PropertyCompany;
  PublicRole: PublicRole;
  RatingCriterion: RatingCriterion;
  Region: Region;
  Secretary: Secretary;
  SecretaryContest: SecretaryContest;
  SecretaryProject: SecretaryProject;
  SecretaryRating: SecretaryRating;
  SecretaryScore: SecretaryScore;
  ServiceCentre: ServiceCentre;
  UnitPairing: UnitPairing;
  UpwardReport: UpwardReport;
  VillageRule: VillageRule;
  YearlyReview: YearlyReview;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CentreRenewal:
    ( { __typename: 'CentreRenewal' }
    & GraphQLRecursivePick<FederationTypes['CentreRenewal'], {"id":true}> );
  CentreTeam:
    ( { __typename: 'CentreTeam' }
    & GraphQLRecursivePick<FederationTypes['CentreTeam'], {"id":true}> );
  ChainAlliance:
    ( { __typename: 'ChainAlliance' }
    & GraphQLRecursivePick<FederationTypes['ChainAlliance'], {"id":true}> );
  ChainEnterprise:
    ( { __typename: 'ChainEnterprise' }
    & GraphQLRecursivePick<FederationTypes['ChainEnterprise'], {"id":true}> );
  ChainExchange:
    ( { __typename: 'ChainExchange' }
    & GraphQLRecursivePick<FederationTypes['ChainExchange'], {"id":true}> );
  CoBuildingAgreement:
    ( { __typename: 'CoBuildingAgreement' }
    & GraphQLRecursivePick<FederationTypes['CoBuildingAgreement'], {"id":true}> );
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"code":true}> );
  Compound:
    ( { __typename: 'Compound' }
    & GraphQLRecursivePick<FederationTypes['Compound'], {"id":true}> );
  ContestPlace:
    ( { __typename: 'ContestPlace' }
    & GraphQLRecursivePick<FederationTypes['ContestPlace'], {"id":true}> );
  CouncilMatter:
    ( { __typename: 'CouncilMatter' }
    & GraphQLRecursivePick<FederationTypes['CouncilMatter'], {"id":true}> );
  CouncilMatterStep:
    ( { __typename: 'CouncilMatterStep' }
    & GraphQLRecursivePick<FederationTypes['CouncilMatterStep'], {"id":true}> );
  CouncilProcedure:
    ( { __typename: 'CouncilProcedure' }
    & GraphQLRecursivePick<FederationTypes['CouncilProcedure'], {"id":true}> );
  CouncilStep:
    ( { __typename: 'CouncilStep' }
    & GraphQLRecursivePick<FederationTypes['CouncilStep'], {"id":true}> );
  EmergencyEpisode:
    ( { __typename: 'EmergencyEpisode' }
    & GraphQLRecursivePick<FederationTypes['EmergencyEpisode'], {"id":true}> );
  EmergencyTeam:
    ( { __typename: 'EmergencyTeam' }
    & GraphQLRecursivePick<FederationTypes['EmergencyTeam'], {"id":true}> );
  FundingGuarantee:
    ( { __typename: 'FundingGuarantee' }
    & GraphQLRecursivePick<FederationTypes['FundingGuarantee'], {"id":true}> );
  GovernmentService:
    ( { __typename: 'GovernmentService' }
    & GraphQLRecursivePick<FederationTypes['GovernmentService'], {"id":true}> );
  GovernmentServiceOffer:
    ( { __typename: 'GovernmentServiceOffer' }
    & GraphQLRecursivePick<FederationTypes['GovernmentServiceOffer'], {"id":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"code":true}> );
  JointMeeting:
    ( { __typename: 'JointMeeting' }
    & GraphQLRecursivePick<FederationTypes['JointMeeting'], {"id":true}> );
  JointMeetingItem:
    ( { __typename: 'JointMeetingItem' }
    & GraphQLRecursivePick<FederationTypes['JointMeetingItem'], {"id":true}> );
  LeadProject:
    ( { __typename: 'LeadProject' }
    & GraphQLRecursivePick<FederationTypes['LeadProject'], {"id":true}> );
  LeaderLink:
    ( { __typename: 'LeaderLink' }
    & GraphQLRecursivePick<FederationTypes['LeaderLink'], {"id":true}> );
  LeaderProblem:
    ( { __typename: 'LeaderProblem' }
    & GraphQLRecursivePick<FederationTypes['LeaderProblem'], {"id":true}> );
  LeaderVisit:
    ( { __typename: 'LeaderVisit' }
    & GraphQLRecursivePick<FederationTypes['LeaderVisit'], {"id":true}> );
  LectureSession:
    ( { __typename: 'LectureSession' }
    & GraphQLRecursivePick<FederationTypes['LectureSession'], {"id":true}> );
  LectureTopic:
    ( { __typename: 'LectureTopic' }
    & GraphQLRecursivePick<FederationTypes['LectureTopic'], {"id":true}> );
  LectureVenue:
    ( { __typename: 'LectureVenue' }
    & GraphQLRecursivePick<FederationTypes['LectureVenue'], {"id":true}> );
  LegalBackbone:
    ( { __typename: 'LegalBackbone' }
    & GraphQLRecursivePick<FederationTypes['LegalBackbone'], {"code":true,"on":true}> );
  LivelihoodProject:
    ( { __typename: 'LivelihoodProject' }
    & GraphQLRecursivePick<FederationTypes['LivelihoodProject'], {"id":true}> );
  MemberUnit:
    ( { __typename: 'MemberUnit' }
    & GraphQLRecursivePick<FederationTypes['MemberUnit'], {"id":true}> );
  MonthlyTopic:
    ( { __typename: 'MonthlyTopic' }
    & GraphQLRecursivePick<FederationTypes['MonthlyTopic'], {"id":true}> );
  OwnersCommittee:
    ( { __typename: 'OwnersCommittee' }
    & GraphQLRecursivePick<FederationTypes['OwnersCommittee'], {"id":true}> );
  PartyActivity:
    ( { __typename: 'PartyActivity' }
    & GraphQLRecursivePick<FederationTypes['PartyActivity'], {"id":true}> );
  PartyCommendation:
    ( { __typename: 'PartyCommendation' }
    & GraphQLRecursivePick<FederationTypes['PartyCommendation'], {"id":true}> );
  PartyOrganisation:
    ( { __typename: 'PartyOrganisation' }
    & GraphQLRecursivePick<FederationTypes['PartyOrganisation'], {"id":true}> );
  PartyReportedFigure:
    ( { __typename: 'PartyReportedFigure' }
    & GraphQLRecursivePick<FederationTypes['PartyReportedFigure'], {"id":true}> );
  PowerListItem:
    ( { __typename: 'PowerListItem' }
    & GraphQLRecursivePick<FederationTypes['PowerListItem'], {"id":true}> );
  PriorReview:
    ( { __typename: 'PriorReview' }
    & GraphQLRecursivePick<FederationTypes['PriorReview'], {"id":true}> );
  PropertyCompany:
    ( { __typename: 'PropertyCompany' }
    & GraphQLRecursivePick<FederationTypes['PropertyCompany'], {"id":true}> );
  PublicRole:
    ( { __typename: 'PublicRole' }
    & GraphQLRecursivePick<FederationTypes['PublicRole'], {"id":true}> );
  RatingCriterion:
    ( { __typename: 'RatingCriterion' }
    & GraphQLRecursivePick<FederationTypes['RatingCriterion'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Secretary:
    ( { __typename: 'Secretary' }
    & GraphQLRecursivePick<FederationTypes['Secretary'], {"id":true}> );
  SecretaryContest:
    ( { __typename: 'SecretaryContest' }
    & GraphQLRecursivePick<FederationTypes['SecretaryContest'], {"id":true}> );
  SecretaryProject:
    ( { __typename: 'SecretaryProject' }
    & GraphQLRecursivePick<FederationTypes['SecretaryProject'], {"id":true}> );
  SecretaryRating:
    ( { __typename: 'SecretaryRating' }
    & GraphQLRecursivePick<FederationTypes['SecretaryRating'], {"id":true}> );
  SecretaryScore:
    ( { __typename: 'SecretaryScore' }
    & GraphQLRecursivePick<FederationTypes['SecretaryScore'], {"id":true}> );
  ServiceCentre:
    ( { __typename: 'ServiceCentre' }
    & GraphQLRecursivePick<FederationTypes['ServiceCentre'], {"id":true}> );
  UnitPairing:
    ( { __typename: 'UnitPairing' }
    & GraphQLRecursivePick<FederationTypes['UnitPairing'], {"id":true}> );
  UpwardReport:
    ( { __typename: 'UpwardReport' }
    & GraphQLRecursivePick<FederationTypes['UpwardReport'], {"id":true}> );
  VillageRule:
    ( { __typename: 'VillageRule' }
    & GraphQLRecursivePick<FederationTypes['VillageRule'], {"id":true}> );
  YearlyReview:
    ( { __typename: 'YearlyReview' }
    & GraphQLRecursivePick<FederationTypes['YearlyReview'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ReportedFigure: ( PartyReportedFigureRow );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Actor>;
  CentreDefect: CentreDefect;
  CentreRenewal: ResolverTypeWrapper<CentreRenewalRow>;
  CentreRenewalConnection: ResolverTypeWrapper<Omit<CentreRenewalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CentreRenewalEdge']>, nodes: ReadonlyArray<ResolversTypes['CentreRenewal']> }>;
  CentreRenewalDimension: CentreRenewalDimension;
  CentreRenewalEdge: ResolverTypeWrapper<Omit<CentreRenewalEdge, 'node'> & { node: ResolversTypes['CentreRenewal'] }>;
  CentreRenewalFilter: CentreRenewalFilter;
  CentreRenewalMeasure: CentreRenewalMeasure;
  CentreRenewalOrder: CentreRenewalOrder;
  CentreRenewalState: CentreRenewalState;
  CentreTeam: ResolverTypeWrapper<CentreTeamRow>;
  CentreTeamConnection: ResolverTypeWrapper<Omit<CentreTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CentreTeamEdge']>, nodes: ReadonlyArray<ResolversTypes['CentreTeam']> }>;
  CentreTeamDimension: CentreTeamDimension;
  CentreTeamDuty: CentreTeamDuty;
  CentreTeamEdge: ResolverTypeWrapper<Omit<CentreTeamEdge, 'node'> & { node: ResolversTypes['CentreTeam'] }>;
  CentreTeamFilter: CentreTeamFilter;
  CentreTeamMeasure: CentreTeamMeasure;
  CentreTeamOrder: CentreTeamOrder;
  ChainAlliance: ResolverTypeWrapper<ChainAllianceRow>;
  ChainAllianceConnection: ResolverTypeWrapper<Omit<ChainAllianceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChainAllianceEdge']>, nodes: ReadonlyArray<ResolversTypes['ChainAlliance']> }>;
  ChainAllianceDimension: ChainAllianceDimension;
  ChainAllianceEdge: ResolverTypeWrapper<Omit<ChainAllianceEdge, 'node'> & { node: ResolversTypes['ChainAlliance'] }>;
  ChainAllianceFilter: ChainAllianceFilter;
  ChainAllianceMeasure: ChainAllianceMeasure;
  ChainAllianceOrder: ChainAllianceOrder;
  ChainEnterprise: ResolverTypeWrapper<ChainEnterpriseRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChainEnterpriseConnection: ResolverTypeWrapper<Omit<ChainEnterpriseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChainEnterpriseEdge']>, nodes: ReadonlyArray<ResolversTypes['ChainEnterprise']> }>;
  ChainEnterpriseDimension: ChainEnterpriseDimension;
  ChainEnterpriseEdge: ResolverTypeWrapper<Omit<ChainEnterpriseEdge, 'node'> & { node: ResolversTypes['ChainEnterprise'] }>;
  ChainEnterpriseFilter: ChainEnterpriseFilter;
  ChainEnterpriseMeasure: ChainEnterpriseMeasure;
  ChainEnterpriseOrder: ChainEnterpriseOrder;
  ChainExchange: ResolverTypeWrapper<ChainExchangeRow>;
  ChainExchangeConnection: ResolverTypeWrapper<Omit<ChainExchangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChainExchangeEdge']>, nodes: ReadonlyArray<ResolversTypes['ChainExchange']> }>;
  ChainExchangeDimension: ChainExchangeDimension;
  ChainExchangeEdge: ResolverTypeWrapper<Omit<ChainExchangeEdge, 'node'> & { node: ResolversTypes['ChainExchange'] }>;
  ChainExchangeFilter: ChainExchangeFilter;
  ChainExchangeKind: ChainExchangeKind;
  ChainExchangeMeasure: ChainExchangeMeasure;
  ChainExchangeOrder: ChainExchangeOrder;
  ChainIndustry: ChainIndustry;
  Change: ResolverTypeWrapper<Change>;
  ChangeKind: ChangeKind;
  ChangePage: ResolverTypeWrapper<ChangePage>;
  CoBuildingAgreement: ResolverTypeWrapper<CoBuildingAgreementRow>;
  CoBuildingAgreementConnection: ResolverTypeWrapper<Omit<CoBuildingAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoBuildingAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['CoBuildingAgreement']> }>;
  CoBuildingAgreementDimension: CoBuildingAgreementDimension;
  CoBuildingAgreementEdge: ResolverTypeWrapper<Omit<CoBuildingAgreementEdge, 'node'> & { node: ResolversTypes['CoBuildingAgreement'] }>;
  CoBuildingAgreementFilter: CoBuildingAgreementFilter;
  CoBuildingAgreementMeasure: CoBuildingAgreementMeasure;
  CoBuildingAgreementOrder: CoBuildingAgreementOrder;
  CoBuildingAgreementState: CoBuildingAgreementState;
  CommendationKind: CommendationKind;
  Community: ResolverTypeWrapper<Place>;
  CommunityConnection: ResolverTypeWrapper<PlacePage>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  Comparison: Comparison;
  Compound: ResolverTypeWrapper<CompoundKey>;
  ContestPlace: ResolverTypeWrapper<ContestPlaceRow>;
  ContestPlaceConnection: ResolverTypeWrapper<Omit<ContestPlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContestPlaceEdge']>, nodes: ReadonlyArray<ResolversTypes['ContestPlace']> }>;
  ContestPlaceDimension: ContestPlaceDimension;
  ContestPlaceEdge: ResolverTypeWrapper<Omit<ContestPlaceEdge, 'node'> & { node: ResolversTypes['ContestPlace'] }>;
  ContestPlaceFilter: ContestPlaceFilter;
  ContestPlaceMeasure: ContestPlaceMeasure;
  ContestPlaceOrder: ContestPlaceOrder;
  CouncilMatter: ResolverTypeWrapper<CouncilMatterRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CouncilMatterConnection: ResolverTypeWrapper<Omit<CouncilMatterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CouncilMatterEdge']>, nodes: ReadonlyArray<ResolversTypes['CouncilMatter']> }>;
  CouncilMatterDimension: CouncilMatterDimension;
  CouncilMatterEdge: ResolverTypeWrapper<Omit<CouncilMatterEdge, 'node'> & { node: ResolversTypes['CouncilMatter'] }>;
  CouncilMatterFilter: CouncilMatterFilter;
  CouncilMatterKind: CouncilMatterKind;
  CouncilMatterMeasure: CouncilMatterMeasure;
  CouncilMatterOrder: CouncilMatterOrder;
  CouncilMatterState: CouncilMatterState;
  CouncilMatterStep: ResolverTypeWrapper<CouncilMatterStepRow>;
  CouncilMatterStepConnection: ResolverTypeWrapper<Omit<CouncilMatterStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CouncilMatterStepEdge']>, nodes: ReadonlyArray<ResolversTypes['CouncilMatterStep']> }>;
  CouncilMatterStepDimension: CouncilMatterStepDimension;
  CouncilMatterStepEdge: ResolverTypeWrapper<Omit<CouncilMatterStepEdge, 'node'> & { node: ResolversTypes['CouncilMatterStep'] }>;
  CouncilMatterStepFilter: CouncilMatterStepFilter;
  CouncilMatterStepMeasure: CouncilMatterStepMeasure;
  CouncilMatterStepOrder: CouncilMatterStepOrder;
  CouncilProcedure: ResolverTypeWrapper<CouncilProcedureRow>;
  CouncilProcedureConnection: ResolverTypeWrapper<Omit<CouncilProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CouncilProcedureEdge']>, nodes: ReadonlyArray<ResolversTypes['CouncilProcedure']> }>;
  CouncilProcedureDimension: CouncilProcedureDimension;
  CouncilProcedureEdge: ResolverTypeWrapper<Omit<CouncilProcedureEdge, 'node'> & { node: ResolversTypes['CouncilProcedure'] }>;
  CouncilProcedureFilter: CouncilProcedureFilter;
  CouncilProcedureMeasure: CouncilProcedureMeasure;
  CouncilProcedureOrder: CouncilProcedureOrder;
  CouncilStep: ResolverTypeWrapper<CouncilStepRow>;
  CouncilStepConnection: ResolverTypeWrapper<Omit<CouncilStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CouncilStepEdge']>, nodes: ReadonlyArray<ResolversTypes['CouncilStep']> }>;
  CouncilStepDimension: CouncilStepDimension;
  CouncilStepEdge: ResolverTypeWrapper<Omit<CouncilStepEdge, 'node'> & { node: ResolversTypes['CouncilStep'] }>;
  CouncilStepFilter: CouncilStepFilter;
  CouncilStepMeasure: CouncilStepMeasure;
  CouncilStepOrder: CouncilStepOrder;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DepartmentFunction: DepartmentFunction;
  EmergencyDuty: EmergencyDuty;
  EmergencyEpisode: ResolverTypeWrapper<EmergencyEpisodeRow>;
  EmergencyEpisodeConnection: ResolverTypeWrapper<Omit<EmergencyEpisodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EmergencyEpisodeEdge']>, nodes: ReadonlyArray<ResolversTypes['EmergencyEpisode']> }>;
  EmergencyEpisodeDimension: EmergencyEpisodeDimension;
  EmergencyEpisodeEdge: ResolverTypeWrapper<Omit<EmergencyEpisodeEdge, 'node'> & { node: ResolversTypes['EmergencyEpisode'] }>;
  EmergencyEpisodeFilter: EmergencyEpisodeFilter;
  EmergencyEpisodeKind: EmergencyEpisodeKind;
  EmergencyEpisodeMeasure: EmergencyEpisodeMeasure;
  EmergencyEpisodeOrder: EmergencyEpisodeOrder;
  EmergencyResponseLevel: EmergencyResponseLevel;
  EmergencyTeam: ResolverTypeWrapper<EmergencyTeamRow>;
  EmergencyTeamConnection: ResolverTypeWrapper<Omit<EmergencyTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EmergencyTeamEdge']>, nodes: ReadonlyArray<ResolversTypes['EmergencyTeam']> }>;
  EmergencyTeamDimension: EmergencyTeamDimension;
  EmergencyTeamEdge: ResolverTypeWrapper<Omit<EmergencyTeamEdge, 'node'> & { node: ResolversTypes['EmergencyTeam'] }>;
  EmergencyTeamFilter: EmergencyTeamFilter;
  EmergencyTeamMeasure: EmergencyTeamMeasure;
  EmergencyTeamOrder: EmergencyTeamOrder;
  Figure: ResolverTypeWrapper<Figure>;
  FigureBound: FigureBound;
  FigureCell: ResolverTypeWrapper<Omit<FigureCell, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  FigureDimension: ResolverTypeWrapper<FigureDimension>;
  FigureNature: FigureNature;
  FigureStatus: FigureStatus;
  FigureTable: ResolverTypeWrapper<Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversTypes['FigureCell']> }>;
  FigureUnit: FigureUnit;
  FundingGuarantee: ResolverTypeWrapper<FundingGuaranteeRow>;
  FundingGuaranteeConnection: ResolverTypeWrapper<Omit<FundingGuaranteeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FundingGuaranteeEdge']>, nodes: ReadonlyArray<ResolversTypes['FundingGuarantee']> }>;
  FundingGuaranteeDimension: FundingGuaranteeDimension;
  FundingGuaranteeEdge: ResolverTypeWrapper<Omit<FundingGuaranteeEdge, 'node'> & { node: ResolversTypes['FundingGuarantee'] }>;
  FundingGuaranteeFilter: FundingGuaranteeFilter;
  FundingGuaranteeMeasure: FundingGuaranteeMeasure;
  FundingGuaranteeOrder: FundingGuaranteeOrder;
  GovernmentService: ResolverTypeWrapper<GovernmentServiceRow>;
  GovernmentServiceConnection: ResolverTypeWrapper<Omit<GovernmentServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GovernmentServiceEdge']>, nodes: ReadonlyArray<ResolversTypes['GovernmentService']> }>;
  GovernmentServiceDimension: GovernmentServiceDimension;
  GovernmentServiceEdge: ResolverTypeWrapper<Omit<GovernmentServiceEdge, 'node'> & { node: ResolversTypes['GovernmentService'] }>;
  GovernmentServiceField: GovernmentServiceField;
  GovernmentServiceFilter: GovernmentServiceFilter;
  GovernmentServiceMeasure: GovernmentServiceMeasure;
  GovernmentServiceOffer: ResolverTypeWrapper<GovernmentServiceOfferRow>;
  GovernmentServiceOfferConnection: ResolverTypeWrapper<Omit<GovernmentServiceOfferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GovernmentServiceOfferEdge']>, nodes: ReadonlyArray<ResolversTypes['GovernmentServiceOffer']> }>;
  GovernmentServiceOfferDimension: GovernmentServiceOfferDimension;
  GovernmentServiceOfferEdge: ResolverTypeWrapper<Omit<GovernmentServiceOfferEdge, 'node'> & { node: ResolversTypes['GovernmentServiceOffer'] }>;
  GovernmentServiceOfferFilter: GovernmentServiceOfferFilter;
  GovernmentServiceOfferMeasure: GovernmentServiceOfferMeasure;
  GovernmentServiceOfferOrder: GovernmentServiceOfferOrder;
  GovernmentServiceOrder: GovernmentServiceOrder;
  Grid: ResolverTypeWrapper<Place>;
  JointMeeting: ResolverTypeWrapper<JointMeetingRow>;
  JointMeetingConnection: ResolverTypeWrapper<Omit<JointMeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JointMeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['JointMeeting']> }>;
  JointMeetingDimension: JointMeetingDimension;
  JointMeetingEdge: ResolverTypeWrapper<Omit<JointMeetingEdge, 'node'> & { node: ResolversTypes['JointMeeting'] }>;
  JointMeetingFilter: JointMeetingFilter;
  JointMeetingItem: ResolverTypeWrapper<JointMeetingItemRow>;
  JointMeetingItemConnection: ResolverTypeWrapper<Omit<JointMeetingItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JointMeetingItemEdge']>, nodes: ReadonlyArray<ResolversTypes['JointMeetingItem']> }>;
  JointMeetingItemDimension: JointMeetingItemDimension;
  JointMeetingItemEdge: ResolverTypeWrapper<Omit<JointMeetingItemEdge, 'node'> & { node: ResolversTypes['JointMeetingItem'] }>;
  JointMeetingItemFilter: JointMeetingItemFilter;
  JointMeetingItemMeasure: JointMeetingItemMeasure;
  JointMeetingItemOrder: JointMeetingItemOrder;
  JointMeetingItemState: JointMeetingItemState;
  JointMeetingList: JointMeetingList;
  JointMeetingMeasure: JointMeetingMeasure;
  JointMeetingOrder: JointMeetingOrder;
  JointMeetingState: JointMeetingState;
  JointMeetingSubject: JointMeetingSubject;
  LeadProject: ResolverTypeWrapper<LeadProjectRow>;
  LeadProjectConnection: ResolverTypeWrapper<Omit<LeadProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LeadProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['LeadProject']> }>;
  LeadProjectDimension: LeadProjectDimension;
  LeadProjectEdge: ResolverTypeWrapper<Omit<LeadProjectEdge, 'node'> & { node: ResolversTypes['LeadProject'] }>;
  LeadProjectFilter: LeadProjectFilter;
  LeadProjectMeasure: LeadProjectMeasure;
  LeadProjectOrder: LeadProjectOrder;
  LeadProjectState: LeadProjectState;
  LeadProjectTrack: LeadProjectTrack;
  LeaderLink: ResolverTypeWrapper<LeaderLinkRow>;
  LeaderLinkConnection: ResolverTypeWrapper<Omit<LeaderLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LeaderLinkEdge']>, nodes: ReadonlyArray<ResolversTypes['LeaderLink']> }>;
  LeaderLinkDimension: LeaderLinkDimension;
  LeaderLinkEdge: ResolverTypeWrapper<Omit<LeaderLinkEdge, 'node'> & { node: ResolversTypes['LeaderLink'] }>;
  LeaderLinkFilter: LeaderLinkFilter;
  LeaderLinkMeasure: LeaderLinkMeasure;
  LeaderLinkOrder: LeaderLinkOrder;
  LeaderProblem: ResolverTypeWrapper<LeaderProblemRow>;
  LeaderProblemConnection: ResolverTypeWrapper<Omit<LeaderProblemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LeaderProblemEdge']>, nodes: ReadonlyArray<ResolversTypes['LeaderProblem']> }>;
  LeaderProblemDimension: LeaderProblemDimension;
  LeaderProblemEdge: ResolverTypeWrapper<Omit<LeaderProblemEdge, 'node'> & { node: ResolversTypes['LeaderProblem'] }>;
  LeaderProblemFilter: LeaderProblemFilter;
  LeaderProblemMeasure: LeaderProblemMeasure;
  LeaderProblemOrder: LeaderProblemOrder;
  LeaderProblemState: LeaderProblemState;
  LeaderVisit: ResolverTypeWrapper<LeaderVisitRow>;
  LeaderVisitConnection: ResolverTypeWrapper<Omit<LeaderVisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LeaderVisitEdge']>, nodes: ReadonlyArray<ResolversTypes['LeaderVisit']> }>;
  LeaderVisitDimension: LeaderVisitDimension;
  LeaderVisitEdge: ResolverTypeWrapper<Omit<LeaderVisitEdge, 'node'> & { node: ResolversTypes['LeaderVisit'] }>;
  LeaderVisitFilter: LeaderVisitFilter;
  LeaderVisitMeasure: LeaderVisitMeasure;
  LeaderVisitOrder: LeaderVisitOrder;
  LectureField: LectureField;
  LectureSession: ResolverTypeWrapper<LectureSessionRow>;
  LectureSessionConnection: ResolverTypeWrapper<Omit<LectureSessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LectureSessionEdge']>, nodes: ReadonlyArray<ResolversTypes['LectureSession']> }>;
  LectureSessionDimension: LectureSessionDimension;
  LectureSessionEdge: ResolverTypeWrapper<Omit<LectureSessionEdge, 'node'> & { node: ResolversTypes['LectureSession'] }>;
  LectureSessionFilter: LectureSessionFilter;
  LectureSessionMeasure: LectureSessionMeasure;
  LectureSessionOrder: LectureSessionOrder;
  LectureSessionState: LectureSessionState;
  LectureTopic: ResolverTypeWrapper<LectureTopicRow>;
  LectureTopicConnection: ResolverTypeWrapper<Omit<LectureTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LectureTopicEdge']>, nodes: ReadonlyArray<ResolversTypes['LectureTopic']> }>;
  LectureTopicDimension: LectureTopicDimension;
  LectureTopicEdge: ResolverTypeWrapper<Omit<LectureTopicEdge, 'node'> & { node: ResolversTypes['LectureTopic'] }>;
  LectureTopicFilter: LectureTopicFilter;
  LectureTopicMeasure: LectureTopicMeasure;
  LectureTopicOrder: LectureTopicOrder;
  LectureVenue: ResolverTypeWrapper<LectureVenueRow>;
  LectureVenueConnection: ResolverTypeWrapper<Omit<LectureVenueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LectureVenueEdge']>, nodes: ReadonlyArray<ResolversTypes['LectureVenue']> }>;
  LectureVenueDimension: LectureVenueDimension;
  LectureVenueEdge: ResolverTypeWrapper<Omit<LectureVenueEdge, 'node'> & { node: ResolversTypes['LectureVenue'] }>;
  LectureVenueFilter: LectureVenueFilter;
  LectureVenueKind: LectureVenueKind;
  LectureVenueMeasure: LectureVenueMeasure;
  LectureVenueOrder: LectureVenueOrder;
  LegalBackbone: ResolverTypeWrapper<BackboneKey>;
  LivelihoodProject: ResolverTypeWrapper<LivelihoodProjectRow>;
  LivelihoodProjectConnection: ResolverTypeWrapper<Omit<LivelihoodProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LivelihoodProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['LivelihoodProject']> }>;
  LivelihoodProjectDimension: LivelihoodProjectDimension;
  LivelihoodProjectEdge: ResolverTypeWrapper<Omit<LivelihoodProjectEdge, 'node'> & { node: ResolversTypes['LivelihoodProject'] }>;
  LivelihoodProjectFilter: LivelihoodProjectFilter;
  LivelihoodProjectMeasure: LivelihoodProjectMeasure;
  LivelihoodProjectOrder: LivelihoodProjectOrder;
  LivelihoodProjectState: LivelihoodProjectState;
  MemberUnit: ResolverTypeWrapper<UnitRow>;
  MemberUnitConnection: ResolverTypeWrapper<Omit<MemberUnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MemberUnitEdge']>, nodes: ReadonlyArray<ResolversTypes['MemberUnit']> }>;
  MemberUnitDimension: MemberUnitDimension;
  MemberUnitEdge: ResolverTypeWrapper<Omit<MemberUnitEdge, 'node'> & { node: ResolversTypes['MemberUnit'] }>;
  MemberUnitFilter: MemberUnitFilter;
  MemberUnitKind: MemberUnitKind;
  MemberUnitMeasure: MemberUnitMeasure;
  MemberUnitOrder: MemberUnitOrder;
  MonthlyTopic: ResolverTypeWrapper<MonthlyTopicRow>;
  MonthlyTopicConnection: ResolverTypeWrapper<Omit<MonthlyTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MonthlyTopicEdge']>, nodes: ReadonlyArray<ResolversTypes['MonthlyTopic']> }>;
  MonthlyTopicDimension: MonthlyTopicDimension;
  MonthlyTopicEdge: ResolverTypeWrapper<Omit<MonthlyTopicEdge, 'node'> & { node: ResolversTypes['MonthlyTopic'] }>;
  MonthlyTopicFilter: MonthlyTopicFilter;
  MonthlyTopicKind: MonthlyTopicKind;
  MonthlyTopicMeasure: MonthlyTopicMeasure;
  MonthlyTopicOrder: MonthlyTopicOrder;
  MonthlyTopicState: MonthlyTopicState;
  NearbyServiceCentre: ResolverTypeWrapper<Omit<NearbyServiceCentre, 'centre'> & { centre: ResolversTypes['ServiceCentre'] }>;
  NumberRange: NumberRange;
  Openness: Openness;
  OwnersCommittee: ResolverTypeWrapper<OwnersCommittee>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyActivity: ResolverTypeWrapper<PartyActivityRow>;
  PartyActivityConnection: ResolverTypeWrapper<Omit<PartyActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartyActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['PartyActivity']> }>;
  PartyActivityDimension: PartyActivityDimension;
  PartyActivityEdge: ResolverTypeWrapper<Omit<PartyActivityEdge, 'node'> & { node: ResolversTypes['PartyActivity'] }>;
  PartyActivityFilter: PartyActivityFilter;
  PartyActivityKind: PartyActivityKind;
  PartyActivityMeasure: PartyActivityMeasure;
  PartyActivityOrder: PartyActivityOrder;
  PartyCommendation: ResolverTypeWrapper<PartyCommendationRow>;
  PartyCommendationConnection: ResolverTypeWrapper<Omit<PartyCommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartyCommendationEdge']>, nodes: ReadonlyArray<ResolversTypes['PartyCommendation']> }>;
  PartyCommendationDimension: PartyCommendationDimension;
  PartyCommendationEdge: ResolverTypeWrapper<Omit<PartyCommendationEdge, 'node'> & { node: ResolversTypes['PartyCommendation'] }>;
  PartyCommendationFilter: PartyCommendationFilter;
  PartyCommendationMeasure: PartyCommendationMeasure;
  PartyCommendationOrder: PartyCommendationOrder;
  PartyOrganisation: ResolverTypeWrapper<OrganisationRow>;
  PartyOrganisationAnchor: PartyOrganisationAnchor;
  PartyOrganisationConnection: ResolverTypeWrapper<OrganisationPage>;
  PartyOrganisationDimension: PartyOrganisationDimension;
  PartyOrganisationEdge: ResolverTypeWrapper<Omit<PartyOrganisationEdge, 'node'> & { node: ResolversTypes['PartyOrganisation'] }>;
  PartyOrganisationFilter: PartyOrganisationFilter;
  PartyOrganisationKind: PartyOrganisationKind;
  PartyOrganisationMeasure: PartyOrganisationMeasure;
  PartyOrganisationOrder: PartyOrganisationOrder;
  PartyOrganisationTier: PartyOrganisationTier;
  PartyReportedFigure: ResolverTypeWrapper<PartyReportedFigureRow>;
  PartyReportedFigureConnection: ResolverTypeWrapper<Omit<PartyReportedFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartyReportedFigureEdge']>, nodes: ReadonlyArray<ResolversTypes['PartyReportedFigure']> }>;
  PartyReportedFigureDimension: PartyReportedFigureDimension;
  PartyReportedFigureEdge: ResolverTypeWrapper<Omit<PartyReportedFigureEdge, 'node'> & { node: ResolversTypes['PartyReportedFigure'] }>;
  PartyReportedFigureFilter: PartyReportedFigureFilter;
  PartyReportedFigureMeasure: PartyReportedFigureMeasure;
  PartyReportedFigureOrder: PartyReportedFigureOrder;
  PowerListItem: ResolverTypeWrapper<PowerListItemRow>;
  PowerListItemConnection: ResolverTypeWrapper<Omit<PowerListItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PowerListItemEdge']>, nodes: ReadonlyArray<ResolversTypes['PowerListItem']> }>;
  PowerListItemDimension: PowerListItemDimension;
  PowerListItemEdge: ResolverTypeWrapper<Omit<PowerListItemEdge, 'node'> & { node: ResolversTypes['PowerListItem'] }>;
  PowerListItemFilter: PowerListItemFilter;
  PowerListItemMeasure: PowerListItemMeasure;
  PowerListItemOrder: PowerListItemOrder;
  PowerListLevel: PowerListLevel;
  PowerListSection: PowerListSection;
  PriorReview: ResolverTypeWrapper<PriorReviewRow>;
  PriorReviewConnection: ResolverTypeWrapper<Omit<PriorReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PriorReviewEdge']>, nodes: ReadonlyArray<ResolversTypes['PriorReview']> }>;
  PriorReviewDimension: PriorReviewDimension;
  PriorReviewEdge: ResolverTypeWrapper<Omit<PriorReviewEdge, 'node'> & { node: ResolversTypes['PriorReview'] }>;
  PriorReviewFilter: PriorReviewFilter;
  PriorReviewMatter: PriorReviewMatter;
  PriorReviewMeasure: PriorReviewMeasure;
  PriorReviewOrder: PriorReviewOrder;
  PriorReviewState: PriorReviewState;
  ProjectField: ProjectField;
  PropertyCompany: ResolverTypeWrapper<PropertyCompany>;
  PublicRole: ResolverTypeWrapper<PublicRoleRow>;
  PublicRoleConnection: ResolverTypeWrapper<Omit<PublicRoleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicRoleEdge']>, nodes: ReadonlyArray<ResolversTypes['PublicRole']> }>;
  PublicRoleDimension: PublicRoleDimension;
  PublicRoleEdge: ResolverTypeWrapper<Omit<PublicRoleEdge, 'node'> & { node: ResolversTypes['PublicRole'] }>;
  PublicRoleFilter: PublicRoleFilter;
  PublicRoleKind: PublicRoleKind;
  PublicRoleMeasure: PublicRoleMeasure;
  PublicRoleOrder: PublicRoleOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RatingCriterion: ResolverTypeWrapper<RatingCriterionRow>;
  RatingCriterionConnection: ResolverTypeWrapper<Omit<RatingCriterionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RatingCriterionEdge']>, nodes: ReadonlyArray<ResolversTypes['RatingCriterion']> }>;
  RatingCriterionDimension: RatingCriterionDimension;
  RatingCriterionEdge: ResolverTypeWrapper<Omit<RatingCriterionEdge, 'node'> & { node: ResolversTypes['RatingCriterion'] }>;
  RatingCriterionFilter: RatingCriterionFilter;
  RatingCriterionMeasure: RatingCriterionMeasure;
  RatingCriterionOrder: RatingCriterionOrder;
  Refusal: ResolverTypeWrapper<Refusal>;
  Region: ResolverTypeWrapper<Place>;
  ReportedFigure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReportedFigure']>;
  Role: Role;
  Secretary: ResolverTypeWrapper<SecretaryRow>;
  SecretaryConnection: ResolverTypeWrapper<Omit<SecretaryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SecretaryEdge']>, nodes: ReadonlyArray<ResolversTypes['Secretary']> }>;
  SecretaryContest: ResolverTypeWrapper<SecretaryContestRow>;
  SecretaryContestConnection: ResolverTypeWrapper<Omit<SecretaryContestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SecretaryContestEdge']>, nodes: ReadonlyArray<ResolversTypes['SecretaryContest']> }>;
  SecretaryContestDimension: SecretaryContestDimension;
  SecretaryContestEdge: ResolverTypeWrapper<Omit<SecretaryContestEdge, 'node'> & { node: ResolversTypes['SecretaryContest'] }>;
  SecretaryContestFilter: SecretaryContestFilter;
  SecretaryContestKind: SecretaryContestKind;
  SecretaryContestMeasure: SecretaryContestMeasure;
  SecretaryContestOrder: SecretaryContestOrder;
  SecretaryDimension: SecretaryDimension;
  SecretaryEdge: ResolverTypeWrapper<Omit<SecretaryEdge, 'node'> & { node: ResolversTypes['Secretary'] }>;
  SecretaryFilter: SecretaryFilter;
  SecretaryMeasure: SecretaryMeasure;
  SecretaryOrder: SecretaryOrder;
  SecretaryProject: ResolverTypeWrapper<SecretaryProjectRow>;
  SecretaryProjectConnection: ResolverTypeWrapper<Omit<SecretaryProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SecretaryProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['SecretaryProject']> }>;
  SecretaryProjectDimension: SecretaryProjectDimension;
  SecretaryProjectEdge: ResolverTypeWrapper<Omit<SecretaryProjectEdge, 'node'> & { node: ResolversTypes['SecretaryProject'] }>;
  SecretaryProjectFilter: SecretaryProjectFilter;
  SecretaryProjectMeasure: SecretaryProjectMeasure;
  SecretaryProjectOrder: SecretaryProjectOrder;
  SecretaryProjectState: SecretaryProjectState;
  SecretaryRating: ResolverTypeWrapper<SecretaryRatingRow>;
  SecretaryRatingConnection: ResolverTypeWrapper<Omit<SecretaryRatingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SecretaryRatingEdge']>, nodes: ReadonlyArray<ResolversTypes['SecretaryRating']> }>;
  SecretaryRatingDimension: SecretaryRatingDimension;
  SecretaryRatingEdge: ResolverTypeWrapper<Omit<SecretaryRatingEdge, 'node'> & { node: ResolversTypes['SecretaryRating'] }>;
  SecretaryRatingFilter: SecretaryRatingFilter;
  SecretaryRatingMeasure: SecretaryRatingMeasure;
  SecretaryRatingOrder: SecretaryRatingOrder;
  SecretaryScore: ResolverTypeWrapper<SecretaryScoreRow>;
  SecretaryScoreConnection: ResolverTypeWrapper<Omit<SecretaryScoreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SecretaryScoreEdge']>, nodes: ReadonlyArray<ResolversTypes['SecretaryScore']> }>;
  SecretaryScoreDimension: SecretaryScoreDimension;
  SecretaryScoreEdge: ResolverTypeWrapper<Omit<SecretaryScoreEdge, 'node'> & { node: ResolversTypes['SecretaryScore'] }>;
  SecretaryScoreFilter: SecretaryScoreFilter;
  SecretaryScoreMeasure: SecretaryScoreMeasure;
  SecretaryScoreOrder: SecretaryScoreOrder;
  Sensitivity: Sensitivity;
  ServiceCentre: ResolverTypeWrapper<CentreRow>;
  ServiceCentreConnection: ResolverTypeWrapper<Omit<ServiceCentreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceCentreEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceCentre']> }>;
  ServiceCentreDimension: ServiceCentreDimension;
  ServiceCentreEdge: ResolverTypeWrapper<Omit<ServiceCentreEdge, 'node'> & { node: ResolversTypes['ServiceCentre'] }>;
  ServiceCentreFilter: ServiceCentreFilter;
  ServiceCentreKind: ServiceCentreKind;
  ServiceCentreLevel: ServiceCentreLevel;
  ServiceCentreMeasure: ServiceCentreMeasure;
  ServiceCentreOrder: ServiceCentreOrder;
  ServiceChannel: ServiceChannel;
  Sharing: Sharing;
  Snapshot: ResolverTypeWrapper<Snapshot>;
  SnapshotCell: ResolverTypeWrapper<SnapshotCell>;
  UnitPairing: ResolverTypeWrapper<UnitPairingRow>;
  UnitPairingConnection: ResolverTypeWrapper<Omit<UnitPairingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnitPairingEdge']>, nodes: ReadonlyArray<ResolversTypes['UnitPairing']> }>;
  UnitPairingDimension: UnitPairingDimension;
  UnitPairingEdge: ResolverTypeWrapper<Omit<UnitPairingEdge, 'node'> & { node: ResolversTypes['UnitPairing'] }>;
  UnitPairingFilter: UnitPairingFilter;
  UnitPairingMeasure: UnitPairingMeasure;
  UnitPairingOrder: UnitPairingOrder;
  UpwardReport: ResolverTypeWrapper<UpwardReportRow>;
  UpwardReportConnection: ResolverTypeWrapper<Omit<UpwardReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UpwardReportEdge']>, nodes: ReadonlyArray<ResolversTypes['UpwardReport']> }>;
  UpwardReportDimension: UpwardReportDimension;
  UpwardReportEdge: ResolverTypeWrapper<Omit<UpwardReportEdge, 'node'> & { node: ResolversTypes['UpwardReport'] }>;
  UpwardReportFilter: UpwardReportFilter;
  UpwardReportKind: UpwardReportKind;
  UpwardReportMeasure: UpwardReportMeasure;
  UpwardReportOrder: UpwardReportOrder;
  UpwardReportState: UpwardReportState;
  VillageRule: ResolverTypeWrapper<VillageRuleRow>;
  VillageRuleConnection: ResolverTypeWrapper<Omit<VillageRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VillageRuleEdge']>, nodes: ReadonlyArray<ResolversTypes['VillageRule']> }>;
  VillageRuleDimension: VillageRuleDimension;
  VillageRuleEdge: ResolverTypeWrapper<Omit<VillageRuleEdge, 'node'> & { node: ResolversTypes['VillageRule'] }>;
  VillageRuleFilter: VillageRuleFilter;
  VillageRuleKind: VillageRuleKind;
  VillageRuleMeasure: VillageRuleMeasure;
  VillageRuleOrder: VillageRuleOrder;
  YearlyReview: ResolverTypeWrapper<YearlyReviewRow>;
  YearlyReviewConnection: ResolverTypeWrapper<Omit<YearlyReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['YearlyReviewEdge']>, nodes: ReadonlyArray<ResolversTypes['YearlyReview']> }>;
  YearlyReviewDimension: YearlyReviewDimension;
  YearlyReviewEdge: ResolverTypeWrapper<Omit<YearlyReviewEdge, 'node'> & { node: ResolversTypes['YearlyReview'] }>;
  YearlyReviewFilter: YearlyReviewFilter;
  YearlyReviewGrade: YearlyReviewGrade;
  YearlyReviewMeasure: YearlyReviewMeasure;
  YearlyReviewOrder: YearlyReviewOrder;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Actor;
  CentreRenewal: CentreRenewalRow;
  CentreRenewalConnection: Omit<CentreRenewalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CentreRenewalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CentreRenewal']> };
  CentreRenewalEdge: Omit<CentreRenewalEdge, 'node'> & { node: ResolversParentTypes['CentreRenewal'] };
  CentreRenewalFilter: CentreRenewalFilter;
  CentreTeam: CentreTeamRow;
  CentreTeamConnection: Omit<CentreTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CentreTeamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CentreTeam']> };
  CentreTeamEdge: Omit<CentreTeamEdge, 'node'> & { node: ResolversParentTypes['CentreTeam'] };
  CentreTeamFilter: CentreTeamFilter;
  ChainAlliance: ChainAllianceRow;
  ChainAllianceConnection: Omit<ChainAllianceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChainAllianceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ChainAlliance']> };
  ChainAllianceEdge: Omit<ChainAllianceEdge, 'node'> & { node: ResolversParentTypes['ChainAlliance'] };
  ChainAllianceFilter: ChainAllianceFilter;
  ChainEnterprise: ChainEnterpriseRow;
  Boolean: Scalars['Boolean']['output'];
  ChainEnterpriseConnection: Omit<ChainEnterpriseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChainEnterpriseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ChainEnterprise']> };
  ChainEnterpriseEdge: Omit<ChainEnterpriseEdge, 'node'> & { node: ResolversParentTypes['ChainEnterprise'] };
  ChainEnterpriseFilter: ChainEnterpriseFilter;
  ChainExchange: ChainExchangeRow;
  ChainExchangeConnection: Omit<ChainExchangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChainExchangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ChainExchange']> };
  ChainExchangeEdge: Omit<ChainExchangeEdge, 'node'> & { node: ResolversParentTypes['ChainExchange'] };
  ChainExchangeFilter: ChainExchangeFilter;
  Change: Change;
  ChangePage: ChangePage;
  CoBuildingAgreement: CoBuildingAgreementRow;
  CoBuildingAgreementConnection: Omit<CoBuildingAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoBuildingAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CoBuildingAgreement']> };
  CoBuildingAgreementEdge: Omit<CoBuildingAgreementEdge, 'node'> & { node: ResolversParentTypes['CoBuildingAgreement'] };
  CoBuildingAgreementFilter: CoBuildingAgreementFilter;
  Community: Place;
  CommunityConnection: PlacePage;
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  Compound: CompoundKey;
  ContestPlace: ContestPlaceRow;
  ContestPlaceConnection: Omit<ContestPlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContestPlaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ContestPlace']> };
  ContestPlaceEdge: Omit<ContestPlaceEdge, 'node'> & { node: ResolversParentTypes['ContestPlace'] };
  ContestPlaceFilter: ContestPlaceFilter;
  CouncilMatter: CouncilMatterRow;
  Float: Scalars['Float']['output'];
  CouncilMatterConnection: Omit<CouncilMatterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CouncilMatterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CouncilMatter']> };
  CouncilMatterEdge: Omit<CouncilMatterEdge, 'node'> & { node: ResolversParentTypes['CouncilMatter'] };
  CouncilMatterFilter: CouncilMatterFilter;
  CouncilMatterStep: CouncilMatterStepRow;
  CouncilMatterStepConnection: Omit<CouncilMatterStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CouncilMatterStepEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CouncilMatterStep']> };
  CouncilMatterStepEdge: Omit<CouncilMatterStepEdge, 'node'> & { node: ResolversParentTypes['CouncilMatterStep'] };
  CouncilMatterStepFilter: CouncilMatterStepFilter;
  CouncilProcedure: CouncilProcedureRow;
  CouncilProcedureConnection: Omit<CouncilProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CouncilProcedureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CouncilProcedure']> };
  CouncilProcedureEdge: Omit<CouncilProcedureEdge, 'node'> & { node: ResolversParentTypes['CouncilProcedure'] };
  CouncilProcedureFilter: CouncilProcedureFilter;
  CouncilStep: CouncilStepRow;
  CouncilStepConnection: Omit<CouncilStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CouncilStepEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CouncilStep']> };
  CouncilStepEdge: Omit<CouncilStepEdge, 'node'> & { node: ResolversParentTypes['CouncilStep'] };
  CouncilStepFilter: CouncilStepFilter;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  EmergencyEpisode: EmergencyEpisodeRow;
  EmergencyEpisodeConnection: Omit<EmergencyEpisodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EmergencyEpisodeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EmergencyEpisode']> };
  EmergencyEpisodeEdge: Omit<EmergencyEpisodeEdge, 'node'> & { node: ResolversParentTypes['EmergencyEpisode'] };
  EmergencyEpisodeFilter: EmergencyEpisodeFilter;
  EmergencyTeam: EmergencyTeamRow;
  EmergencyTeamConnection: Omit<EmergencyTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EmergencyTeamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EmergencyTeam']> };
  EmergencyTeamEdge: Omit<EmergencyTeamEdge, 'node'> & { node: ResolversParentTypes['EmergencyTeam'] };
  EmergencyTeamFilter: EmergencyTeamFilter;
  Figure: Figure;
  FigureCell: Omit<FigureCell, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  FigureDimension: FigureDimension;
  FigureTable: Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['FigureCell']> };
  FundingGuarantee: FundingGuaranteeRow;
  FundingGuaranteeConnection: Omit<FundingGuaranteeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FundingGuaranteeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FundingGuarantee']> };
  FundingGuaranteeEdge: Omit<FundingGuaranteeEdge, 'node'> & { node: ResolversParentTypes['FundingGuarantee'] };
  FundingGuaranteeFilter: FundingGuaranteeFilter;
  GovernmentService: GovernmentServiceRow;
  GovernmentServiceConnection: Omit<GovernmentServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GovernmentServiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GovernmentService']> };
  GovernmentServiceEdge: Omit<GovernmentServiceEdge, 'node'> & { node: ResolversParentTypes['GovernmentService'] };
  GovernmentServiceFilter: GovernmentServiceFilter;
  GovernmentServiceOffer: GovernmentServiceOfferRow;
  GovernmentServiceOfferConnection: Omit<GovernmentServiceOfferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GovernmentServiceOfferEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GovernmentServiceOffer']> };
  GovernmentServiceOfferEdge: Omit<GovernmentServiceOfferEdge, 'node'> & { node: ResolversParentTypes['GovernmentServiceOffer'] };
  GovernmentServiceOfferFilter: GovernmentServiceOfferFilter;
  Grid: Place;
  JointMeeting: JointMeetingRow;
  JointMeetingConnection: Omit<JointMeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JointMeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JointMeeting']> };
  JointMeetingEdge: Omit<JointMeetingEdge, 'node'> & { node: ResolversParentTypes['JointMeeting'] };
  JointMeetingFilter: JointMeetingFilter;
  JointMeetingItem: JointMeetingItemRow;
  JointMeetingItemConnection: Omit<JointMeetingItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JointMeetingItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JointMeetingItem']> };
  JointMeetingItemEdge: Omit<JointMeetingItemEdge, 'node'> & { node: ResolversParentTypes['JointMeetingItem'] };
  JointMeetingItemFilter: JointMeetingItemFilter;
  LeadProject: LeadProjectRow;
  LeadProjectConnection: Omit<LeadProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LeadProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LeadProject']> };
  LeadProjectEdge: Omit<LeadProjectEdge, 'node'> & { node: ResolversParentTypes['LeadProject'] };
  LeadProjectFilter: LeadProjectFilter;
  LeaderLink: LeaderLinkRow;
  LeaderLinkConnection: Omit<LeaderLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LeaderLinkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LeaderLink']> };
  LeaderLinkEdge: Omit<LeaderLinkEdge, 'node'> & { node: ResolversParentTypes['LeaderLink'] };
  LeaderLinkFilter: LeaderLinkFilter;
  LeaderProblem: LeaderProblemRow;
  LeaderProblemConnection: Omit<LeaderProblemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LeaderProblemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LeaderProblem']> };
  LeaderProblemEdge: Omit<LeaderProblemEdge, 'node'> & { node: ResolversParentTypes['LeaderProblem'] };
  LeaderProblemFilter: LeaderProblemFilter;
  LeaderVisit: LeaderVisitRow;
  LeaderVisitConnection: Omit<LeaderVisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LeaderVisitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LeaderVisit']> };
  LeaderVisitEdge: Omit<LeaderVisitEdge, 'node'> & { node: ResolversParentTypes['LeaderVisit'] };
  LeaderVisitFilter: LeaderVisitFilter;
  LectureSession: LectureSessionRow;
  LectureSessionConnection: Omit<LectureSessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LectureSessionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LectureSession']> };
  LectureSessionEdge: Omit<LectureSessionEdge, 'node'> & { node: ResolversParentTypes['LectureSession'] };
  LectureSessionFilter: LectureSessionFilter;
  LectureTopic: LectureTopicRow;
  LectureTopicConnection: Omit<LectureTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LectureTopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LectureTopic']> };
  LectureTopicEdge: Omit<LectureTopicEdge, 'node'> & { node: ResolversParentTypes['LectureTopic'] };
  LectureTopicFilter: LectureTopicFilter;
  LectureVenue: LectureVenueRow;
  LectureVenueConnection: Omit<LectureVenueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LectureVenueEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LectureVenue']> };
  LectureVenueEdge: Omit<LectureVenueEdge, 'node'> & { node: ResolversParentTypes['LectureVenue'] };
  LectureVenueFilter: LectureVenueFilter;
  LegalBackbone: BackboneKey;
  LivelihoodProject: LivelihoodProjectRow;
  LivelihoodProjectConnection: Omit<LivelihoodProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LivelihoodProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LivelihoodProject']> };
  LivelihoodProjectEdge: Omit<LivelihoodProjectEdge, 'node'> & { node: ResolversParentTypes['LivelihoodProject'] };
  LivelihoodProjectFilter: LivelihoodProjectFilter;
  MemberUnit: UnitRow;
  MemberUnitConnection: Omit<MemberUnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MemberUnitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MemberUnit']> };
  MemberUnitEdge: Omit<MemberUnitEdge, 'node'> & { node: ResolversParentTypes['MemberUnit'] };
  MemberUnitFilter: MemberUnitFilter;
  MonthlyTopic: MonthlyTopicRow;
  MonthlyTopicConnection: Omit<MonthlyTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MonthlyTopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MonthlyTopic']> };
  MonthlyTopicEdge: Omit<MonthlyTopicEdge, 'node'> & { node: ResolversParentTypes['MonthlyTopic'] };
  MonthlyTopicFilter: MonthlyTopicFilter;
  NearbyServiceCentre: Omit<NearbyServiceCentre, 'centre'> & { centre: ResolversParentTypes['ServiceCentre'] };
  NumberRange: NumberRange;
  OwnersCommittee: OwnersCommittee | FederationReferenceTypes['OwnersCommittee'];
  PageInfo: PageInfo;
  PartyActivity: PartyActivityRow;
  PartyActivityConnection: Omit<PartyActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartyActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PartyActivity']> };
  PartyActivityEdge: Omit<PartyActivityEdge, 'node'> & { node: ResolversParentTypes['PartyActivity'] };
  PartyActivityFilter: PartyActivityFilter;
  PartyCommendation: PartyCommendationRow;
  PartyCommendationConnection: Omit<PartyCommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartyCommendationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PartyCommendation']> };
  PartyCommendationEdge: Omit<PartyCommendationEdge, 'node'> & { node: ResolversParentTypes['PartyCommendation'] };
  PartyCommendationFilter: PartyCommendationFilter;
  PartyOrganisation: OrganisationRow;
  PartyOrganisationConnection: OrganisationPage;
  PartyOrganisationEdge: Omit<PartyOrganisationEdge, 'node'> & { node: ResolversParentTypes['PartyOrganisation'] };
  PartyOrganisationFilter: PartyOrganisationFilter;
  PartyReportedFigure: PartyReportedFigureRow;
  PartyReportedFigureConnection: Omit<PartyReportedFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartyReportedFigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PartyReportedFigure']> };
  PartyReportedFigureEdge: Omit<PartyReportedFigureEdge, 'node'> & { node: ResolversParentTypes['PartyReportedFigure'] };
  PartyReportedFigureFilter: PartyReportedFigureFilter;
  PowerListItem: PowerListItemRow;
  PowerListItemConnection: Omit<PowerListItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PowerListItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PowerListItem']> };
  PowerListItemEdge: Omit<PowerListItemEdge, 'node'> & { node: ResolversParentTypes['PowerListItem'] };
  PowerListItemFilter: PowerListItemFilter;
  PriorReview: PriorReviewRow;
  PriorReviewConnection: Omit<PriorReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PriorReviewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PriorReview']> };
  PriorReviewEdge: Omit<PriorReviewEdge, 'node'> & { node: ResolversParentTypes['PriorReview'] };
  PriorReviewFilter: PriorReviewFilter;
  PropertyCompany: PropertyCompany | FederationReferenceTypes['PropertyCompany'];
  PublicRole: PublicRoleRow;
  PublicRoleConnection: Omit<PublicRoleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicRoleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublicRole']> };
  PublicRoleEdge: Omit<PublicRoleEdge, 'node'> & { node: ResolversParentTypes['PublicRole'] };
  PublicRoleFilter: PublicRoleFilter;
  Query: Record<PropertyKey, never>;
  RatingCriterion: RatingCriterionRow;
  RatingCriterionConnection: Omit<RatingCriterionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RatingCriterionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RatingCriterion']> };
  RatingCriterionEdge: Omit<RatingCriterionEdge, 'node'> & { node: ResolversParentTypes['RatingCriterion'] };
  RatingCriterionFilter: RatingCriterionFilter;
  Refusal: Refusal;
  Region: Place;
  ReportedFigure: ResolversInterfaceTypes<ResolversParentTypes>['ReportedFigure'];
  Secretary: SecretaryRow;
  SecretaryConnection: Omit<SecretaryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SecretaryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Secretary']> };
  SecretaryContest: SecretaryContestRow;
  SecretaryContestConnection: Omit<SecretaryContestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SecretaryContestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SecretaryContest']> };
  SecretaryContestEdge: Omit<SecretaryContestEdge, 'node'> & { node: ResolversParentTypes['SecretaryContest'] };
  SecretaryContestFilter: SecretaryContestFilter;
  SecretaryEdge: Omit<SecretaryEdge, 'node'> & { node: ResolversParentTypes['Secretary'] };
  SecretaryFilter: SecretaryFilter;
  SecretaryProject: SecretaryProjectRow;
  SecretaryProjectConnection: Omit<SecretaryProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SecretaryProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SecretaryProject']> };
  SecretaryProjectEdge: Omit<SecretaryProjectEdge, 'node'> & { node: ResolversParentTypes['SecretaryProject'] };
  SecretaryProjectFilter: SecretaryProjectFilter;
  SecretaryRating: SecretaryRatingRow;
  SecretaryRatingConnection: Omit<SecretaryRatingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SecretaryRatingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SecretaryRating']> };
  SecretaryRatingEdge: Omit<SecretaryRatingEdge, 'node'> & { node: ResolversParentTypes['SecretaryRating'] };
  SecretaryRatingFilter: SecretaryRatingFilter;
  SecretaryScore: SecretaryScoreRow;
  SecretaryScoreConnection: Omit<SecretaryScoreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SecretaryScoreEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SecretaryScore']> };
  SecretaryScoreEdge: Omit<SecretaryScoreEdge, 'node'> & { node: ResolversParentTypes['SecretaryScore'] };
  SecretaryScoreFilter: SecretaryScoreFilter;
  ServiceCentre: CentreRow;
  ServiceCentreConnection: Omit<ServiceCentreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceCentreEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceCentre']> };
  ServiceCentreEdge: Omit<ServiceCentreEdge, 'node'> & { node: ResolversParentTypes['ServiceCentre'] };
  ServiceCentreFilter: ServiceCentreFilter;
  Snapshot: Snapshot;
  SnapshotCell: SnapshotCell;
  UnitPairing: UnitPairingRow;
  UnitPairingConnection: Omit<UnitPairingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnitPairingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UnitPairing']> };
  UnitPairingEdge: Omit<UnitPairingEdge, 'node'> & { node: ResolversParentTypes['UnitPairing'] };
  UnitPairingFilter: UnitPairingFilter;
  UpwardReport: UpwardReportRow;
  UpwardReportConnection: Omit<UpwardReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UpwardReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UpwardReport']> };
  UpwardReportEdge: Omit<UpwardReportEdge, 'node'> & { node: ResolversParentTypes['UpwardReport'] };
  UpwardReportFilter: UpwardReportFilter;
  VillageRule: VillageRuleRow;
  VillageRuleConnection: Omit<VillageRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VillageRuleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VillageRule']> };
  VillageRuleEdge: Omit<VillageRuleEdge, 'node'> & { node: ResolversParentTypes['VillageRule'] };
  VillageRuleFilter: VillageRuleFilter;
  YearlyReview: YearlyReviewRow;
  YearlyReviewConnection: Omit<YearlyReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['YearlyReviewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['YearlyReview']> };
  YearlyReviewEdge: Omit<YearlyReviewEdge, 'node'> & { node: ResolversParentTypes['YearlyReview'] };
  YearlyReviewFilter: YearlyReviewFilter;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
};

export type AggregateDirectiveArgs = {
  minimum?: Maybe<Scalars['Int']['input']>;
  over: ReadonlyArray<Scalars['ID']['input']>;
};

export type AggregateDirectiveResolver<Result, Parent, ContextType = Context, Args = AggregateDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AllowDirectiveArgs = {
  roles: ReadonlyArray<Role>;
};

export type AllowDirectiveResolver<Result, Parent, ContextType = Context, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DerivedDirectiveArgs = {
  from: ReadonlyArray<Scalars['ID']['input']>;
};

export type DerivedDirectiveResolver<Result, Parent, ContextType = Context, Args = DerivedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ItemDirectiveArgs = {
  concept?: Maybe<Scalars['String']['input']>;
  disclosure?: Maybe<Scalars['String']['input']>;
  id?: Maybe<Scalars['ID']['input']>;
  legalBasis?: Maybe<Scalars['String']['input']>;
  maxAge?: Maybe<Scalars['String']['input']>;
  openness?: Maybe<Openness>;
  sensitivity?: Maybe<Sensitivity>;
  sharing?: Maybe<Sharing>;
  source?: Maybe<DepartmentFunction>;
};

export type ItemDirectiveResolver<Result, Parent, ContextType = Context, Args = ItemDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListsDirectiveArgs = {
  as: Scalars['String']['input'];
};

export type ListsDirectiveResolver<Result, Parent, ContextType = Context, Args = ListsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MeasureDirectiveArgs = {
  unit: FigureUnit;
};

export type MeasureDirectiveResolver<Result, Parent, ContextType = Context, Args = MeasureDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReadsDirectiveArgs = {
  items: ReadonlyArray<Scalars['ID']['input']>;
};

export type ReadsDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RegisterDirectiveArgs = {
  apart?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  lasts?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  many?: Maybe<Scalars['String']['input']>;
  one?: Maybe<Scalars['String']['input']>;
  order: ReadonlyArray<Scalars['String']['input']>;
  row?: Maybe<Scalars['String']['input']>;
  term: Scalars['String']['input'];
  text?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  unit?: Maybe<FigureUnit>;
};

export type RegisterDirectiveResolver<Result, Parent, ContextType = Context, Args = RegisterDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type StructureDirectiveArgs = { };

export type StructureDirectiveResolver<Result, Parent, ContextType = Context, Args = StructureDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VerifiesDirectiveArgs = {
  item: Scalars['ID']['input'];
};

export type VerifiesDirectiveResolver<Result, Parent, ContextType = Context, Args = VerifiesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CentreRenewalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreRenewal'] = ResolversParentTypes['CentreRenewal'], FederationReferenceType extends FederationReferenceTypes['CentreRenewal'] = FederationReferenceTypes['CentreRenewal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CentreRenewal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  centre?: Resolver<ResolversTypes['ServiceCentre'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  defects?: Resolver<ReadonlyArray<ResolversTypes['CentreDefect']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  squareMetresAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  squareMetresBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CentreRenewalState'], ParentType, ContextType>;
  yuan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CentreRenewalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreRenewalConnection'] = ResolversParentTypes['CentreRenewalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CentreRenewalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CentreRenewal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentreRenewalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreRenewalEdge'] = ResolversParentTypes['CentreRenewalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CentreRenewal'], ParentType, ContextType>;
};

export type CentreTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreTeam'] = ResolversParentTypes['CentreTeam'], FederationReferenceType extends FederationReferenceTypes['CentreTeam'] = FederationReferenceTypes['CentreTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CentreTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  centre?: Resolver<ResolversTypes['ServiceCentre'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['CentreTeamDuty'], ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type CentreTeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreTeamConnection'] = ResolversParentTypes['CentreTeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CentreTeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CentreTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentreTeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreTeamEdge'] = ResolversParentTypes['CentreTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CentreTeam'], ParentType, ContextType>;
};

export type ChainAllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainAlliance'] = ResolversParentTypes['ChainAlliance'], FederationReferenceType extends FederationReferenceTypes['ChainAlliance'] = FederationReferenceTypes['ChainAlliance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChainAlliance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enterprises?: Resolver<Maybe<ResolversTypes['ChainEnterpriseConnection']>, ParentType, ContextType, Partial<ChainAllianceEnterprisesArgs>>;
  exchanges?: Resolver<Maybe<ResolversTypes['ChainExchangeConnection']>, ParentType, ContextType, Partial<ChainAllianceExchangesArgs>>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['ChainIndustry'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ChainAllianceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainAllianceConnection'] = ResolversParentTypes['ChainAllianceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChainAllianceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChainAlliance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainAllianceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainAllianceEdge'] = ResolversParentTypes['ChainAllianceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainAlliance'], ParentType, ContextType>;
};

export type ChainEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEnterprise'] = ResolversParentTypes['ChainEnterprise'], FederationReferenceType extends FederationReferenceTypes['ChainEnterprise'] = FederationReferenceTypes['ChainEnterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChainEnterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alliance?: Resolver<ResolversTypes['ChainAlliance'], ParentType, ContextType>;
  employees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['ChainExchangeConnection']>, ParentType, ContextType, Partial<ChainEnterpriseGivenArgs>>;
  hasOwnBranch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointBranch?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  taken?: Resolver<Maybe<ResolversTypes['ChainExchangeConnection']>, ParentType, ContextType, Partial<ChainEnterpriseTakenArgs>>;
};

export type ChainEnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEnterpriseConnection'] = ResolversParentTypes['ChainEnterpriseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChainEnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChainEnterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainEnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEnterpriseEdge'] = ResolversParentTypes['ChainEnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainEnterprise'], ParentType, ContextType>;
};

export type ChainExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainExchange'] = ResolversParentTypes['ChainExchange'], FederationReferenceType extends FederationReferenceTypes['ChainExchange'] = FederationReferenceTypes['ChainExchange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChainExchange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alliance?: Resolver<ResolversTypes['ChainAlliance'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<ChainExchangeContentMatchesArgs, 'value'>>;
  giver?: Resolver<ResolversTypes['ChainEnterprise'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChainExchangeKind'], ParentType, ContextType>;
  orderYuan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  orderYuanMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<ChainExchangeOrderYuanMatchesArgs, 'value'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  taker?: Resolver<ResolversTypes['ChainEnterprise'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChainExchangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainExchangeConnection'] = ResolversParentTypes['ChainExchangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChainExchangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChainExchange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainExchangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainExchangeEdge'] = ResolversParentTypes['ChainExchangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainExchange'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ChangePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CoBuildingAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoBuildingAgreement'] = ResolversParentTypes['CoBuildingAgreement'], FederationReferenceType extends FederationReferenceTypes['CoBuildingAgreement'] = FederationReferenceTypes['CoBuildingAgreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoBuildingAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  committee?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  promises?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoBuildingAgreementState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MemberUnit'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CoBuildingAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoBuildingAgreementConnection'] = ResolversParentTypes['CoBuildingAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoBuildingAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoBuildingAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoBuildingAgreementEdge'] = ResolversParentTypes['CoBuildingAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoBuildingAgreement'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coBuildingAgreements?: Resolver<Maybe<ResolversTypes['CoBuildingAgreementConnection']>, ParentType, ContextType, Partial<CommunityCoBuildingAgreementsArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contestPlaces?: Resolver<Maybe<ResolversTypes['ContestPlaceConnection']>, ParentType, ContextType, Partial<CommunityContestPlacesArgs>>;
  councilMatterSteps?: Resolver<Maybe<ResolversTypes['CouncilMatterStepConnection']>, ParentType, ContextType, Partial<CommunityCouncilMatterStepsArgs>>;
  councilMatters?: Resolver<Maybe<ResolversTypes['CouncilMatterConnection']>, ParentType, ContextType, Partial<CommunityCouncilMattersArgs>>;
  emergencyTeams?: Resolver<Maybe<ResolversTypes['EmergencyTeamConnection']>, ParentType, ContextType, Partial<CommunityEmergencyTeamsArgs>>;
  fundingGuarantees?: Resolver<Maybe<ResolversTypes['FundingGuaranteeConnection']>, ParentType, ContextType, Partial<CommunityFundingGuaranteesArgs>>;
  jointCommittee?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  jointMeetingItems?: Resolver<Maybe<ResolversTypes['JointMeetingItemConnection']>, ParentType, ContextType, Partial<CommunityJointMeetingItemsArgs>>;
  jointMeetings?: Resolver<Maybe<ResolversTypes['JointMeetingConnection']>, ParentType, ContextType, Partial<CommunityJointMeetingsArgs>>;
  leadProjects?: Resolver<Maybe<ResolversTypes['LeadProjectConnection']>, ParentType, ContextType, Partial<CommunityLeadProjectsArgs>>;
  lectureSessions?: Resolver<Maybe<ResolversTypes['LectureSessionConnection']>, ParentType, ContextType, Partial<CommunityLectureSessionsArgs>>;
  lectureVenues?: Resolver<Maybe<ResolversTypes['LectureVenueConnection']>, ParentType, ContextType, Partial<CommunityLectureVenuesArgs>>;
  livelihoodProjects?: Resolver<Maybe<ResolversTypes['LivelihoodProjectConnection']>, ParentType, ContextType, Partial<CommunityLivelihoodProjectsArgs>>;
  partyActivities?: Resolver<Maybe<ResolversTypes['PartyActivityConnection']>, ParentType, ContextType, Partial<CommunityPartyActivitiesArgs>>;
  priorReviews?: Resolver<Maybe<ResolversTypes['PriorReviewConnection']>, ParentType, ContextType, Partial<CommunityPriorReviewsArgs>>;
  secretaries?: Resolver<Maybe<ResolversTypes['SecretaryConnection']>, ParentType, ContextType, Partial<CommunitySecretariesArgs>>;
  secretaryProjects?: Resolver<Maybe<ResolversTypes['SecretaryProjectConnection']>, ParentType, ContextType, Partial<CommunitySecretaryProjectsArgs>>;
  secretaryRatings?: Resolver<Maybe<ResolversTypes['SecretaryRatingConnection']>, ParentType, ContextType, Partial<CommunitySecretaryRatingsArgs>>;
  secretaryScores?: Resolver<Maybe<ResolversTypes['SecretaryScoreConnection']>, ParentType, ContextType, Partial<CommunitySecretaryScoresArgs>>;
  serviceCentres?: Resolver<ReadonlyArray<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  unitPairings?: Resolver<Maybe<ResolversTypes['UnitPairingConnection']>, ParentType, ContextType, Partial<CommunityUnitPairingsArgs>>;
  villageRules?: Resolver<Maybe<ResolversTypes['VillageRuleConnection']>, ParentType, ContextType, Partial<CommunityVillageRulesArgs>>;
  yearlyReviews?: Resolver<Maybe<ResolversTypes['YearlyReviewConnection']>, ParentType, ContextType, Partial<CommunityYearlyReviewsArgs>>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound'], FederationReferenceType extends FederationReferenceTypes['Compound'] = FederationReferenceTypes['Compound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Compound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContestPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestPlace'] = ResolversParentTypes['ContestPlace'], FederationReferenceType extends FederationReferenceTypes['ContestPlace'] = FederationReferenceTypes['ContestPlace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContestPlace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  contest?: Resolver<ResolversTypes['SecretaryContest'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secretary?: Resolver<ResolversTypes['Secretary'], ParentType, ContextType>;
};

export type ContestPlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestPlaceConnection'] = ResolversParentTypes['ContestPlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContestPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ContestPlace']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContestPlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestPlaceEdge'] = ResolversParentTypes['ContestPlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContestPlace'], ParentType, ContextType>;
};

export type CouncilMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilMatter'] = ResolversParentTypes['CouncilMatter'], FederationReferenceType extends FederationReferenceTypes['CouncilMatter'] = FederationReferenceTypes['CouncilMatter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CouncilMatter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CouncilMatterKind'], ParentType, ContextType>;
  meetingItem?: Resolver<Maybe<ResolversTypes['JointMeetingItem']>, ParentType, ContextType>;
  passedUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['CouncilProcedure'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  raters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CouncilMatterState'], ParentType, ContextType>;
  stepsTaken?: Resolver<Maybe<ResolversTypes['CouncilMatterStepConnection']>, ParentType, ContextType, Partial<CouncilMatterStepsTakenArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  votesAgainst?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesFor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CouncilMatterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilMatterConnection'] = ResolversParentTypes['CouncilMatterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouncilMatterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CouncilMatter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncilMatterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilMatterEdge'] = ResolversParentTypes['CouncilMatterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouncilMatter'], ParentType, ContextType>;
};

export type CouncilMatterStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilMatterStep'] = ResolversParentTypes['CouncilMatterStep'], FederationReferenceType extends FederationReferenceTypes['CouncilMatterStep'] = FederationReferenceTypes['CouncilMatterStep']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CouncilMatterStep']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['CouncilMatter'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['CouncilStep'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CouncilMatterStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilMatterStepConnection'] = ResolversParentTypes['CouncilMatterStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouncilMatterStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CouncilMatterStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncilMatterStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilMatterStepEdge'] = ResolversParentTypes['CouncilMatterStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouncilMatterStep'], ParentType, ContextType>;
};

export type CouncilProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilProcedure'] = ResolversParentTypes['CouncilProcedure'], FederationReferenceType extends FederationReferenceTypes['CouncilProcedure'] = FederationReferenceTypes['CouncilProcedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CouncilProcedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matters?: Resolver<Maybe<ResolversTypes['CouncilMatterConnection']>, ParentType, ContextType, Partial<CouncilProcedureMattersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ResolversTypes['CouncilStepConnection']>, ParentType, ContextType, Partial<CouncilProcedureStepsArgs>>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CouncilProcedureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilProcedureConnection'] = ResolversParentTypes['CouncilProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouncilProcedureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CouncilProcedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncilProcedureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilProcedureEdge'] = ResolversParentTypes['CouncilProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouncilProcedure'], ParentType, ContextType>;
};

export type CouncilStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilStep'] = ResolversParentTypes['CouncilStep'], FederationReferenceType extends FederationReferenceTypes['CouncilStep'] = FederationReferenceTypes['CouncilStep']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CouncilStep']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['CouncilProcedure'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type CouncilStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilStepConnection'] = ResolversParentTypes['CouncilStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouncilStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CouncilStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncilStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilStepEdge'] = ResolversParentTypes['CouncilStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouncilStep'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EmergencyEpisodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyEpisode'] = ResolversParentTypes['EmergencyEpisode'], FederationReferenceType extends FederationReferenceTypes['EmergencyEpisode'] = FederationReferenceTypes['EmergencyEpisode']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyEpisode']> | FederationReferenceType, FederationReferenceType, ContextType>;
  announcedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadlineShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endDocumentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmergencyEpisodeKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EmergencyResponseLevel'], ParentType, ContextType>;
  organisations?: Resolver<Maybe<ResolversTypes['PartyOrganisationConnection']>, ParentType, ContextType, Partial<EmergencyEpisodeOrganisationsArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['EmergencyTeamConnection']>, ParentType, ContextType, Partial<EmergencyEpisodeTeamsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EmergencyEpisodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyEpisodeConnection'] = ResolversParentTypes['EmergencyEpisodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmergencyEpisodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmergencyEpisode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyEpisodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyEpisodeEdge'] = ResolversParentTypes['EmergencyEpisodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyEpisode'], ParentType, ContextType>;
};

export type EmergencyTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyTeam'] = ResolversParentTypes['EmergencyTeam'], FederationReferenceType extends FederationReferenceTypes['EmergencyTeam'] = FederationReferenceTypes['EmergencyTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['EmergencyDuty'], ParentType, ContextType>;
  emergency?: Resolver<ResolversTypes['EmergencyEpisode'], ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmergencyTeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyTeamConnection'] = ResolversParentTypes['EmergencyTeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmergencyTeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmergencyTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyTeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyTeamEdge'] = ResolversParentTypes['EmergencyTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyTeam'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['FigureBound'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['FigureNature'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FigureStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureCell'] = ResolversParentTypes['FigureCell']> = {
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['FigureDimension']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type FigureDimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureDimension'] = ResolversParentTypes['FigureDimension']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureTable'] = ResolversParentTypes['FigureTable']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['FigureCell']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FundingGuaranteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingGuarantee'] = ResolversParentTypes['FundingGuarantee'], FederationReferenceType extends FederationReferenceTypes['FundingGuarantee'] = FederationReferenceTypes['FundingGuarantee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundingGuarantee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowanceYuan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officeYuan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pilotYuan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serviceYuan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingGuaranteeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingGuaranteeConnection'] = ResolversParentTypes['FundingGuaranteeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingGuaranteeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingGuarantee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingGuaranteeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingGuaranteeEdge'] = ResolversParentTypes['FundingGuaranteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingGuarantee'], ParentType, ContextType>;
};

export type GovernmentServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentService'] = ResolversParentTypes['GovernmentService'], FederationReferenceType extends FederationReferenceTypes['GovernmentService'] = FederationReferenceTypes['GovernmentService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GovernmentService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['ServiceChannel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['GovernmentServiceField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingPaperAccepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['GovernmentServiceOfferConnection']>, ParentType, ContextType, Partial<GovernmentServiceOffersArgs>>;
  oneStopAtTown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  promiseAccepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  promisedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type GovernmentServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentServiceConnection'] = ResolversParentTypes['GovernmentServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernmentServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GovernmentService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernmentServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentServiceEdge'] = ResolversParentTypes['GovernmentServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernmentService'], ParentType, ContextType>;
};

export type GovernmentServiceOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentServiceOffer'] = ResolversParentTypes['GovernmentServiceOffer'], FederationReferenceType extends FederationReferenceTypes['GovernmentServiceOffer'] = FederationReferenceTypes['GovernmentServiceOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GovernmentServiceOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ServiceChannel'], ParentType, ContextType>;
  dayAndNight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['GovernmentService'], ParentType, ContextType>;
};

export type GovernmentServiceOfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentServiceOfferConnection'] = ResolversParentTypes['GovernmentServiceOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernmentServiceOfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GovernmentServiceOffer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernmentServiceOfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentServiceOfferEdge'] = ResolversParentTypes['GovernmentServiceOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernmentServiceOffer'], ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyGroup?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
};

export type JointMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeeting'] = ResolversParentTypes['JointMeeting'], FederationReferenceType extends FederationReferenceTypes['JointMeeting'] = FederationReferenceTypes['JointMeeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointMeeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  convener?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['JointMeetingItemConnection']>, ParentType, ContextType, Partial<JointMeetingItemsArgs>>;
  minutesPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JointMeetingState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitsPresent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JointMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeetingConnection'] = ResolversParentTypes['JointMeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeetingEdge'] = ResolversParentTypes['JointMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointMeeting'], ParentType, ContextType>;
};

export type JointMeetingItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeetingItem'] = ResolversParentTypes['JointMeetingItem'], FederationReferenceType extends FederationReferenceTypes['JointMeetingItem'] = FederationReferenceTypes['JointMeetingItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointMeetingItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  councilMatters?: Resolver<Maybe<ResolversTypes['CouncilMatterConnection']>, ParentType, ContextType, Partial<JointMeetingItemCouncilMattersArgs>>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['JointMeetingList'], ParentType, ContextType>;
  matchedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  matchedWith?: Resolver<Maybe<ResolversTypes['JointMeetingItem']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['JointMeeting'], ParentType, ContextType>;
  meets?: Resolver<Maybe<ResolversTypes['JointMeetingItemConnection']>, ParentType, ContextType, Partial<JointMeetingItemMeetsArgs>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raisedBy?: Resolver<Maybe<ResolversTypes['MemberUnit']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JointMeetingItemState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['JointMeetingSubject'], ParentType, ContextType>;
  takenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['MemberUnit']>, ParentType, ContextType>;
};

export type JointMeetingItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeetingItemConnection'] = ResolversParentTypes['JointMeetingItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointMeetingItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JointMeetingItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointMeetingItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeetingItemEdge'] = ResolversParentTypes['JointMeetingItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointMeetingItem'], ParentType, ContextType>;
};

export type LeadProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadProject'] = ResolversParentTypes['LeadProject'], FederationReferenceType extends FederationReferenceTypes['LeadProject'] = FederationReferenceTypes['LeadProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeadProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  pledge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pledgedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['YearlyReviewConnection']>, ParentType, ContextType, Partial<LeadProjectReviewsArgs>>;
  shownOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeadProjectState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['LeadProjectTrack'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadProjectConnection'] = ResolversParentTypes['LeadProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeadProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeadProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadProjectEdge'] = ResolversParentTypes['LeadProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadProject'], ParentType, ContextType>;
};

export type LeaderLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderLink'] = ResolversParentTypes['LeaderLink'], FederationReferenceType extends FederationReferenceTypes['LeaderLink'] = FederationReferenceTypes['LeaderLink']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeaderLink']> | FederationReferenceType, FederationReferenceType, ContextType>;
  duties?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['PublicRole'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes['LeaderVisitConnection']>, ParentType, ContextType, Partial<LeaderLinkVisitsArgs>>;
};

export type LeaderLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderLinkConnection'] = ResolversParentTypes['LeaderLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaderLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeaderLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderLinkEdge'] = ResolversParentTypes['LeaderLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaderLink'], ParentType, ContextType>;
};

export type LeaderProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderProblem'] = ResolversParentTypes['LeaderProblem'], FederationReferenceType extends FederationReferenceTypes['LeaderProblem'] = FederationReferenceTypes['LeaderProblem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeaderProblem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  broughtBackOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeaderProblemState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['LeaderVisit'], ParentType, ContextType>;
};

export type LeaderProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderProblemConnection'] = ResolversParentTypes['LeaderProblemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaderProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeaderProblem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderProblemEdge'] = ResolversParentTypes['LeaderProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaderProblem'], ParentType, ContextType>;
};

export type LeaderVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderVisit'] = ResolversParentTypes['LeaderVisit'], FederationReferenceType extends FederationReferenceTypes['LeaderVisit'] = FederationReferenceTypes['LeaderVisit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeaderVisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['LeaderLink'], ParentType, ContextType>;
  problems?: Resolver<Maybe<ResolversTypes['LeaderProblemConnection']>, ParentType, ContextType, Partial<LeaderVisitProblemsArgs>>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LeaderVisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderVisitConnection'] = ResolversParentTypes['LeaderVisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaderVisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeaderVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderVisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderVisitEdge'] = ResolversParentTypes['LeaderVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaderVisit'], ParentType, ContextType>;
};

export type LectureSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureSession'] = ResolversParentTypes['LectureSession'], FederationReferenceType extends FederationReferenceTypes['LectureSession'] = FederationReferenceTypes['LectureSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LectureSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requesters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LectureSessionState'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['LectureTopic'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['LectureVenue'], ParentType, ContextType>;
};

export type LectureSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureSessionConnection'] = ResolversParentTypes['LectureSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LectureSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LectureSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LectureSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureSessionEdge'] = ResolversParentTypes['LectureSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LectureSession'], ParentType, ContextType>;
};

export type LectureTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureTopic'] = ResolversParentTypes['LectureTopic'], FederationReferenceType extends FederationReferenceTypes['LectureTopic'] = FederationReferenceTypes['LectureTopic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LectureTopic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  field?: Resolver<ResolversTypes['LectureField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sessions?: Resolver<Maybe<ResolversTypes['LectureSessionConnection']>, ParentType, ContextType, Partial<LectureTopicSessionsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LectureTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureTopicConnection'] = ResolversParentTypes['LectureTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LectureTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LectureTopic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LectureTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureTopicEdge'] = ResolversParentTypes['LectureTopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LectureTopic'], ParentType, ContextType>;
};

export type LectureVenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureVenue'] = ResolversParentTypes['LectureVenue'], FederationReferenceType extends FederationReferenceTypes['LectureVenue'] = FederationReferenceTypes['LectureVenue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LectureVenue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LectureVenueKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<Maybe<ResolversTypes['LectureSessionConnection']>, ParentType, ContextType, Partial<LectureVenueSessionsArgs>>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LectureVenueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureVenueConnection'] = ResolversParentTypes['LectureVenueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LectureVenueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LectureVenue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LectureVenueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureVenueEdge'] = ResolversParentTypes['LectureVenueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LectureVenue'], ParentType, ContextType>;
};

export type LegalBackboneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBackbone'] = ResolversParentTypes['LegalBackbone'], FederationReferenceType extends FederationReferenceTypes['LegalBackbone'] = FederationReferenceTypes['LegalBackbone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalBackbone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cadres?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LivelihoodProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LivelihoodProject'] = ResolversParentTypes['LivelihoodProject'], FederationReferenceType extends FederationReferenceTypes['LivelihoodProject'] = FederationReferenceTypes['LivelihoodProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LivelihoodProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ProjectField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  peopleServed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  secretaryProject?: Resolver<Maybe<ResolversTypes['SecretaryProject']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LivelihoodProjectState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yuan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LivelihoodProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LivelihoodProjectConnection'] = ResolversParentTypes['LivelihoodProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LivelihoodProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LivelihoodProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LivelihoodProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LivelihoodProjectEdge'] = ResolversParentTypes['LivelihoodProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LivelihoodProject'], ParentType, ContextType>;
};

export type MemberUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberUnit'] = ResolversParentTypes['MemberUnit'], FederationReferenceType extends FederationReferenceTypes['MemberUnit'] = FederationReferenceTypes['MemberUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MemberUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreements?: Resolver<Maybe<ResolversTypes['CoBuildingAgreementConnection']>, ParentType, ContextType, Partial<MemberUnitAgreementsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberUnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raisedItems?: Resolver<Maybe<ResolversTypes['JointMeetingItemConnection']>, ParentType, ContextType, Partial<MemberUnitRaisedItemsArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  takenOnItems?: Resolver<Maybe<ResolversTypes['JointMeetingItemConnection']>, ParentType, ContextType, Partial<MemberUnitTakenOnItemsArgs>>;
};

export type MemberUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberUnitConnection'] = ResolversParentTypes['MemberUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MemberUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberUnitEdge'] = ResolversParentTypes['MemberUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MemberUnit'], ParentType, ContextType>;
};

export type MonthlyTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyTopic'] = ResolversParentTypes['MonthlyTopic'], FederationReferenceType extends FederationReferenceTypes['MonthlyTopic'] = FederationReferenceTypes['MonthlyTopic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MonthlyTopic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chosenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MonthlyTopicKind'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  ledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MonthlyTopicState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MonthlyTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyTopicConnection'] = ResolversParentTypes['MonthlyTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MonthlyTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MonthlyTopic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthlyTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyTopicEdge'] = ResolversParentTypes['MonthlyTopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MonthlyTopic'], ParentType, ContextType>;
};

export type NearbyServiceCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearbyServiceCentre'] = ResolversParentTypes['NearbyServiceCentre']> = {
  centre?: Resolver<ResolversTypes['ServiceCentre'], ParentType, ContextType>;
  metres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnersCommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersCommittee'] = ResolversParentTypes['OwnersCommittee'], FederationReferenceType extends FederationReferenceTypes['OwnersCommittee'] = FederationReferenceTypes['OwnersCommittee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OwnersCommittee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyActivity'] = ResolversParentTypes['PartyActivity'], FederationReferenceType extends FederationReferenceTypes['PartyActivity'] = FederationReferenceTypes['PartyActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyActivityKind'], ParentType, ContextType>;
  modelCase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyActivityConnection'] = ResolversParentTypes['PartyActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartyActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyActivityEdge'] = ResolversParentTypes['PartyActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyActivity'], ParentType, ContextType>;
};

export type PartyCommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyCommendation'] = ResolversParentTypes['PartyCommendation'], FederationReferenceType extends FederationReferenceTypes['PartyCommendation'] = FederationReferenceTypes['PartyCommendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyCommendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commendedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommendationKind'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type PartyCommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyCommendationConnection'] = ResolversParentTypes['PartyCommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyCommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartyCommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyCommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyCommendationEdge'] = ResolversParentTypes['PartyCommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyCommendation'], ParentType, ContextType>;
};

export type PartyOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganisation'] = ResolversParentTypes['PartyOrganisation'], FederationReferenceType extends FederationReferenceTypes['PartyOrganisation'] = FederationReferenceTypes['PartyOrganisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyOrganisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['PartyActivityConnection']>, ParentType, ContextType, Partial<PartyOrganisationActivitiesArgs>>;
  agreements?: Resolver<Maybe<ResolversTypes['CoBuildingAgreementConnection']>, ParentType, ContextType, Partial<PartyOrganisationAgreementsArgs>>;
  alliances?: Resolver<Maybe<ResolversTypes['ChainAllianceConnection']>, ParentType, ContextType, Partial<PartyOrganisationAlliancesArgs>>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  anchorKind?: Resolver<ResolversTypes['PartyOrganisationAnchor'], ParentType, ContextType>;
  anchorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['PartyOrganisationConnection'], ParentType, ContextType, Partial<PartyOrganisationChildrenArgs>>;
  commendations?: Resolver<Maybe<ResolversTypes['PartyCommendationConnection']>, ParentType, ContextType, Partial<PartyOrganisationCommendationsArgs>>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  emergency?: Resolver<Maybe<ResolversTypes['EmergencyEpisode']>, ParentType, ContextType>;
  enterprises?: Resolver<Maybe<ResolversTypes['ChainEnterpriseConnection']>, ParentType, ContextType, Partial<PartyOrganisationEnterprisesArgs>>;
  formedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointMeetings?: Resolver<Maybe<ResolversTypes['JointMeetingConnection']>, ParentType, ContextType, Partial<PartyOrganisationJointMeetingsArgs>>;
  kind?: Resolver<ResolversTypes['PartyOrganisationKind'], ParentType, ContextType>;
  leadProjects?: Resolver<Maybe<ResolversTypes['LeadProjectConnection']>, ParentType, ContextType, Partial<PartyOrganisationLeadProjectsArgs>>;
  leaderLinks?: Resolver<Maybe<ResolversTypes['LeaderLinkConnection']>, ParentType, ContextType, Partial<PartyOrganisationLeaderLinksArgs>>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memberUnits?: Resolver<ReadonlyArray<ResolversTypes['MemberUnit']>, ParentType, ContextType>;
  monthlyTopics?: Resolver<Maybe<ResolversTypes['MonthlyTopicConnection']>, ParentType, ContextType, Partial<PartyOrganisationMonthlyTopicsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  priorReviews?: Resolver<Maybe<ResolversTypes['PriorReviewConnection']>, ParentType, ContextType, Partial<PartyOrganisationPriorReviewsArgs>>;
  propertyCompany?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
  publicRoles?: Resolver<Maybe<ResolversTypes['PublicRoleConnection']>, ParentType, ContextType, Partial<PartyOrganisationPublicRolesArgs>>;
  receivedReports?: Resolver<Maybe<ResolversTypes['UpwardReportConnection']>, ParentType, ContextType, Partial<PartyOrganisationReceivedReportsArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  secretaries?: Resolver<Maybe<ResolversTypes['SecretaryConnection']>, ParentType, ContextType, Partial<PartyOrganisationSecretariesArgs>>;
  secretaryProjects?: Resolver<Maybe<ResolversTypes['SecretaryProjectConnection']>, ParentType, ContextType, Partial<PartyOrganisationSecretaryProjectsArgs>>;
  sentReports?: Resolver<Maybe<ResolversTypes['UpwardReportConnection']>, ParentType, ContextType, Partial<PartyOrganisationSentReportsArgs>>;
  tier?: Resolver<ResolversTypes['PartyOrganisationTier'], ParentType, ContextType>;
  yearlyReviews?: Resolver<Maybe<ResolversTypes['YearlyReviewConnection']>, ParentType, ContextType, Partial<PartyOrganisationYearlyReviewsArgs>>;
};

export type PartyOrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganisationConnection'] = ResolversParentTypes['PartyOrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyOrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyOrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganisationEdge'] = ResolversParentTypes['PartyOrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
};

export type PartyReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyReportedFigure'] = ResolversParentTypes['PartyReportedFigure'], FederationReferenceType extends FederationReferenceTypes['PartyReportedFigure'] = FederationReferenceTypes['PartyReportedFigure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyReportedFigure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['FigureBound'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FigureStatus'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyReportedFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyReportedFigureConnection'] = ResolversParentTypes['PartyReportedFigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyReportedFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartyReportedFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyReportedFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyReportedFigureEdge'] = ResolversParentTypes['PartyReportedFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyReportedFigure'], ParentType, ContextType>;
};

export type PowerListItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PowerListItem'] = ResolversParentTypes['PowerListItem'], FederationReferenceType extends FederationReferenceTypes['PowerListItem'] = FederationReferenceTypes['PowerListItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PowerListItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PowerListLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  revisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['PowerListSection'], ParentType, ContextType>;
};

export type PowerListItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PowerListItemConnection'] = ResolversParentTypes['PowerListItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PowerListItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PowerListItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PowerListItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PowerListItemEdge'] = ResolversParentTypes['PowerListItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PowerListItem'], ParentType, ContextType>;
};

export type PriorReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorReview'] = ResolversParentTypes['PriorReview'], FederationReferenceType extends FederationReferenceTypes['PriorReview'] = FederationReferenceTypes['PriorReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PriorReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['PriorReviewMatter'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PriorReviewState'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriorReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorReviewConnection'] = ResolversParentTypes['PriorReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PriorReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PriorReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriorReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorReviewEdge'] = ResolversParentTypes['PriorReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriorReview'], ParentType, ContextType>;
};

export type PropertyCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyCompany'] = ResolversParentTypes['PropertyCompany'], FederationReferenceType extends FederationReferenceTypes['PropertyCompany'] = FederationReferenceTypes['PropertyCompany']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PropertyCompany']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PublicRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicRole'] = ResolversParentTypes['PublicRole'], FederationReferenceType extends FederationReferenceTypes['PublicRole'] = FederationReferenceTypes['PublicRole']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublicRole']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dutyPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LeaderLinkConnection']>, ParentType, ContextType, Partial<PublicRoleLinksArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PublicRoleKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PublicRoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicRoleConnection'] = ResolversParentTypes['PublicRoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicRole']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicRoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicRoleEdge'] = ResolversParentTypes['PublicRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicRole'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  centreRenewal?: Resolver<Maybe<ResolversTypes['CentreRenewal']>, ParentType, ContextType, RequireFields<QueryCentreRenewalArgs, 'id'>>;
  centreRenewalChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCentreRenewalChangesArgs>>;
  centreRenewalFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCentreRenewalFiguresArgs, 'measure'>>;
  centreRenewals?: Resolver<Maybe<ResolversTypes['CentreRenewalConnection']>, ParentType, ContextType, Partial<QueryCentreRenewalsArgs>>;
  centreTeam?: Resolver<Maybe<ResolversTypes['CentreTeam']>, ParentType, ContextType, RequireFields<QueryCentreTeamArgs, 'id'>>;
  centreTeamChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCentreTeamChangesArgs>>;
  centreTeamFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCentreTeamFiguresArgs, 'measure'>>;
  centreTeams?: Resolver<Maybe<ResolversTypes['CentreTeamConnection']>, ParentType, ContextType, Partial<QueryCentreTeamsArgs>>;
  chainAlliance?: Resolver<Maybe<ResolversTypes['ChainAlliance']>, ParentType, ContextType, RequireFields<QueryChainAllianceArgs, 'id'>>;
  chainAllianceChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryChainAllianceChangesArgs>>;
  chainAllianceFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryChainAllianceFiguresArgs, 'measure'>>;
  chainAlliances?: Resolver<Maybe<ResolversTypes['ChainAllianceConnection']>, ParentType, ContextType, Partial<QueryChainAlliancesArgs>>;
  chainEnterprise?: Resolver<Maybe<ResolversTypes['ChainEnterprise']>, ParentType, ContextType, RequireFields<QueryChainEnterpriseArgs, 'id'>>;
  chainEnterpriseChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryChainEnterpriseChangesArgs>>;
  chainEnterpriseFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryChainEnterpriseFiguresArgs, 'measure'>>;
  chainEnterprises?: Resolver<Maybe<ResolversTypes['ChainEnterpriseConnection']>, ParentType, ContextType, Partial<QueryChainEnterprisesArgs>>;
  chainExchange?: Resolver<Maybe<ResolversTypes['ChainExchange']>, ParentType, ContextType, RequireFields<QueryChainExchangeArgs, 'id'>>;
  chainExchangeChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryChainExchangeChangesArgs>>;
  chainExchangeFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryChainExchangeFiguresArgs, 'measure'>>;
  chainExchanges?: Resolver<Maybe<ResolversTypes['ChainExchangeConnection']>, ParentType, ContextType, Partial<QueryChainExchangesArgs>>;
  coBuildingAgreement?: Resolver<Maybe<ResolversTypes['CoBuildingAgreement']>, ParentType, ContextType, RequireFields<QueryCoBuildingAgreementArgs, 'id'>>;
  coBuildingAgreementChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCoBuildingAgreementChangesArgs>>;
  coBuildingAgreementFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCoBuildingAgreementFiguresArgs, 'measure'>>;
  coBuildingAgreements?: Resolver<Maybe<ResolversTypes['CoBuildingAgreementConnection']>, ParentType, ContextType, Partial<QueryCoBuildingAgreementsArgs>>;
  contestPlace?: Resolver<Maybe<ResolversTypes['ContestPlace']>, ParentType, ContextType, RequireFields<QueryContestPlaceArgs, 'id'>>;
  contestPlaceChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryContestPlaceChangesArgs>>;
  contestPlaceFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryContestPlaceFiguresArgs, 'measure'>>;
  contestPlaces?: Resolver<Maybe<ResolversTypes['ContestPlaceConnection']>, ParentType, ContextType, Partial<QueryContestPlacesArgs>>;
  councilMatter?: Resolver<Maybe<ResolversTypes['CouncilMatter']>, ParentType, ContextType, RequireFields<QueryCouncilMatterArgs, 'id'>>;
  councilMatterChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCouncilMatterChangesArgs>>;
  councilMatterFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCouncilMatterFiguresArgs, 'measure'>>;
  councilMatterStep?: Resolver<Maybe<ResolversTypes['CouncilMatterStep']>, ParentType, ContextType, RequireFields<QueryCouncilMatterStepArgs, 'id'>>;
  councilMatterStepChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCouncilMatterStepChangesArgs>>;
  councilMatterStepFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCouncilMatterStepFiguresArgs, 'measure'>>;
  councilMatterSteps?: Resolver<Maybe<ResolversTypes['CouncilMatterStepConnection']>, ParentType, ContextType, Partial<QueryCouncilMatterStepsArgs>>;
  councilMatters?: Resolver<Maybe<ResolversTypes['CouncilMatterConnection']>, ParentType, ContextType, Partial<QueryCouncilMattersArgs>>;
  councilProcedure?: Resolver<Maybe<ResolversTypes['CouncilProcedure']>, ParentType, ContextType, RequireFields<QueryCouncilProcedureArgs, 'id'>>;
  councilProcedureChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCouncilProcedureChangesArgs>>;
  councilProcedureFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCouncilProcedureFiguresArgs, 'measure'>>;
  councilProcedures?: Resolver<Maybe<ResolversTypes['CouncilProcedureConnection']>, ParentType, ContextType, Partial<QueryCouncilProceduresArgs>>;
  councilStep?: Resolver<Maybe<ResolversTypes['CouncilStep']>, ParentType, ContextType, RequireFields<QueryCouncilStepArgs, 'id'>>;
  councilStepChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCouncilStepChangesArgs>>;
  councilStepFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCouncilStepFiguresArgs, 'measure'>>;
  councilSteps?: Resolver<Maybe<ResolversTypes['CouncilStepConnection']>, ParentType, ContextType, Partial<QueryCouncilStepsArgs>>;
  emergencyEpisode?: Resolver<Maybe<ResolversTypes['EmergencyEpisode']>, ParentType, ContextType, RequireFields<QueryEmergencyEpisodeArgs, 'id'>>;
  emergencyEpisodeChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryEmergencyEpisodeChangesArgs>>;
  emergencyEpisodeFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryEmergencyEpisodeFiguresArgs, 'measure'>>;
  emergencyEpisodes?: Resolver<Maybe<ResolversTypes['EmergencyEpisodeConnection']>, ParentType, ContextType, Partial<QueryEmergencyEpisodesArgs>>;
  emergencyTeam?: Resolver<Maybe<ResolversTypes['EmergencyTeam']>, ParentType, ContextType, RequireFields<QueryEmergencyTeamArgs, 'id'>>;
  emergencyTeamChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryEmergencyTeamChangesArgs>>;
  emergencyTeamFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryEmergencyTeamFiguresArgs, 'measure'>>;
  emergencyTeams?: Resolver<Maybe<ResolversTypes['EmergencyTeamConnection']>, ParentType, ContextType, Partial<QueryEmergencyTeamsArgs>>;
  fundingGuarantee?: Resolver<Maybe<ResolversTypes['FundingGuarantee']>, ParentType, ContextType, RequireFields<QueryFundingGuaranteeArgs, 'id'>>;
  fundingGuaranteeChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryFundingGuaranteeChangesArgs>>;
  fundingGuaranteeFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryFundingGuaranteeFiguresArgs, 'measure'>>;
  fundingGuarantees?: Resolver<Maybe<ResolversTypes['FundingGuaranteeConnection']>, ParentType, ContextType, Partial<QueryFundingGuaranteesArgs>>;
  governmentService?: Resolver<Maybe<ResolversTypes['GovernmentService']>, ParentType, ContextType, RequireFields<QueryGovernmentServiceArgs, 'id'>>;
  governmentServiceChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryGovernmentServiceChangesArgs>>;
  governmentServiceFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryGovernmentServiceFiguresArgs, 'measure'>>;
  governmentServiceOffer?: Resolver<Maybe<ResolversTypes['GovernmentServiceOffer']>, ParentType, ContextType, RequireFields<QueryGovernmentServiceOfferArgs, 'id'>>;
  governmentServiceOfferChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryGovernmentServiceOfferChangesArgs>>;
  governmentServiceOfferFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryGovernmentServiceOfferFiguresArgs, 'measure'>>;
  governmentServiceOffers?: Resolver<Maybe<ResolversTypes['GovernmentServiceOfferConnection']>, ParentType, ContextType, Partial<QueryGovernmentServiceOffersArgs>>;
  governmentServices?: Resolver<Maybe<ResolversTypes['GovernmentServiceConnection']>, ParentType, ContextType, Partial<QueryGovernmentServicesArgs>>;
  jointMeeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType, RequireFields<QueryJointMeetingArgs, 'id'>>;
  jointMeetingChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryJointMeetingChangesArgs>>;
  jointMeetingFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryJointMeetingFiguresArgs, 'measure'>>;
  jointMeetingItem?: Resolver<Maybe<ResolversTypes['JointMeetingItem']>, ParentType, ContextType, RequireFields<QueryJointMeetingItemArgs, 'id'>>;
  jointMeetingItemChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryJointMeetingItemChangesArgs>>;
  jointMeetingItemFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryJointMeetingItemFiguresArgs, 'measure'>>;
  jointMeetingItems?: Resolver<Maybe<ResolversTypes['JointMeetingItemConnection']>, ParentType, ContextType, Partial<QueryJointMeetingItemsArgs>>;
  jointMeetings?: Resolver<Maybe<ResolversTypes['JointMeetingConnection']>, ParentType, ContextType, Partial<QueryJointMeetingsArgs>>;
  leadProject?: Resolver<Maybe<ResolversTypes['LeadProject']>, ParentType, ContextType, RequireFields<QueryLeadProjectArgs, 'id'>>;
  leadProjectChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLeadProjectChangesArgs>>;
  leadProjectFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLeadProjectFiguresArgs, 'measure'>>;
  leadProjects?: Resolver<Maybe<ResolversTypes['LeadProjectConnection']>, ParentType, ContextType, Partial<QueryLeadProjectsArgs>>;
  leaderLink?: Resolver<Maybe<ResolversTypes['LeaderLink']>, ParentType, ContextType, RequireFields<QueryLeaderLinkArgs, 'id'>>;
  leaderLinkChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLeaderLinkChangesArgs>>;
  leaderLinkFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLeaderLinkFiguresArgs, 'measure'>>;
  leaderLinks?: Resolver<Maybe<ResolversTypes['LeaderLinkConnection']>, ParentType, ContextType, Partial<QueryLeaderLinksArgs>>;
  leaderProblem?: Resolver<Maybe<ResolversTypes['LeaderProblem']>, ParentType, ContextType, RequireFields<QueryLeaderProblemArgs, 'id'>>;
  leaderProblemChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLeaderProblemChangesArgs>>;
  leaderProblemFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLeaderProblemFiguresArgs, 'measure'>>;
  leaderProblems?: Resolver<Maybe<ResolversTypes['LeaderProblemConnection']>, ParentType, ContextType, Partial<QueryLeaderProblemsArgs>>;
  leaderVisit?: Resolver<Maybe<ResolversTypes['LeaderVisit']>, ParentType, ContextType, RequireFields<QueryLeaderVisitArgs, 'id'>>;
  leaderVisitChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLeaderVisitChangesArgs>>;
  leaderVisitFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLeaderVisitFiguresArgs, 'measure'>>;
  leaderVisits?: Resolver<Maybe<ResolversTypes['LeaderVisitConnection']>, ParentType, ContextType, Partial<QueryLeaderVisitsArgs>>;
  lectureSession?: Resolver<Maybe<ResolversTypes['LectureSession']>, ParentType, ContextType, RequireFields<QueryLectureSessionArgs, 'id'>>;
  lectureSessionChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLectureSessionChangesArgs>>;
  lectureSessionFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLectureSessionFiguresArgs, 'measure'>>;
  lectureSessions?: Resolver<Maybe<ResolversTypes['LectureSessionConnection']>, ParentType, ContextType, Partial<QueryLectureSessionsArgs>>;
  lectureTopic?: Resolver<Maybe<ResolversTypes['LectureTopic']>, ParentType, ContextType, RequireFields<QueryLectureTopicArgs, 'id'>>;
  lectureTopicChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLectureTopicChangesArgs>>;
  lectureTopicFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLectureTopicFiguresArgs, 'measure'>>;
  lectureTopics?: Resolver<Maybe<ResolversTypes['LectureTopicConnection']>, ParentType, ContextType, Partial<QueryLectureTopicsArgs>>;
  lectureVenue?: Resolver<Maybe<ResolversTypes['LectureVenue']>, ParentType, ContextType, RequireFields<QueryLectureVenueArgs, 'id'>>;
  lectureVenueChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLectureVenueChangesArgs>>;
  lectureVenueFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLectureVenueFiguresArgs, 'measure'>>;
  lectureVenues?: Resolver<Maybe<ResolversTypes['LectureVenueConnection']>, ParentType, ContextType, Partial<QueryLectureVenuesArgs>>;
  livelihoodProject?: Resolver<Maybe<ResolversTypes['LivelihoodProject']>, ParentType, ContextType, RequireFields<QueryLivelihoodProjectArgs, 'id'>>;
  livelihoodProjectChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLivelihoodProjectChangesArgs>>;
  livelihoodProjectFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLivelihoodProjectFiguresArgs, 'measure'>>;
  livelihoodProjects?: Resolver<Maybe<ResolversTypes['LivelihoodProjectConnection']>, ParentType, ContextType, Partial<QueryLivelihoodProjectsArgs>>;
  memberUnit?: Resolver<Maybe<ResolversTypes['MemberUnit']>, ParentType, ContextType, RequireFields<QueryMemberUnitArgs, 'id'>>;
  memberUnitChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryMemberUnitChangesArgs>>;
  memberUnitFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryMemberUnitFiguresArgs, 'measure'>>;
  memberUnits?: Resolver<Maybe<ResolversTypes['MemberUnitConnection']>, ParentType, ContextType, Partial<QueryMemberUnitsArgs>>;
  monthlyTopic?: Resolver<Maybe<ResolversTypes['MonthlyTopic']>, ParentType, ContextType, RequireFields<QueryMonthlyTopicArgs, 'id'>>;
  monthlyTopicChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryMonthlyTopicChangesArgs>>;
  monthlyTopicFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryMonthlyTopicFiguresArgs, 'measure'>>;
  monthlyTopics?: Resolver<Maybe<ResolversTypes['MonthlyTopicConnection']>, ParentType, ContextType, Partial<QueryMonthlyTopicsArgs>>;
  partyActivities?: Resolver<Maybe<ResolversTypes['PartyActivityConnection']>, ParentType, ContextType, Partial<QueryPartyActivitiesArgs>>;
  partyActivity?: Resolver<Maybe<ResolversTypes['PartyActivity']>, ParentType, ContextType, RequireFields<QueryPartyActivityArgs, 'id'>>;
  partyActivityChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPartyActivityChangesArgs>>;
  partyActivityFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPartyActivityFiguresArgs, 'measure'>>;
  partyCommendation?: Resolver<Maybe<ResolversTypes['PartyCommendation']>, ParentType, ContextType, RequireFields<QueryPartyCommendationArgs, 'id'>>;
  partyCommendationChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPartyCommendationChangesArgs>>;
  partyCommendationFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPartyCommendationFiguresArgs, 'measure'>>;
  partyCommendations?: Resolver<Maybe<ResolversTypes['PartyCommendationConnection']>, ParentType, ContextType, Partial<QueryPartyCommendationsArgs>>;
  partyOrganisation?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType, RequireFields<QueryPartyOrganisationArgs, 'id'>>;
  partyOrganisationChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPartyOrganisationChangesArgs>>;
  partyOrganisationFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPartyOrganisationFiguresArgs, 'measure'>>;
  partyOrganisations?: Resolver<Maybe<ResolversTypes['PartyOrganisationConnection']>, ParentType, ContextType, Partial<QueryPartyOrganisationsArgs>>;
  partyReportedFigure?: Resolver<Maybe<ResolversTypes['PartyReportedFigure']>, ParentType, ContextType, RequireFields<QueryPartyReportedFigureArgs, 'id'>>;
  partyReportedFigureChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPartyReportedFigureChangesArgs>>;
  partyReportedFigureFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPartyReportedFigureFiguresArgs, 'measure'>>;
  partyReportedFigures?: Resolver<Maybe<ResolversTypes['PartyReportedFigureConnection']>, ParentType, ContextType, Partial<QueryPartyReportedFiguresArgs>>;
  powerListItem?: Resolver<Maybe<ResolversTypes['PowerListItem']>, ParentType, ContextType, RequireFields<QueryPowerListItemArgs, 'id'>>;
  powerListItemChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPowerListItemChangesArgs>>;
  powerListItemFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPowerListItemFiguresArgs, 'measure'>>;
  powerListItems?: Resolver<Maybe<ResolversTypes['PowerListItemConnection']>, ParentType, ContextType, Partial<QueryPowerListItemsArgs>>;
  priorReview?: Resolver<Maybe<ResolversTypes['PriorReview']>, ParentType, ContextType, RequireFields<QueryPriorReviewArgs, 'id'>>;
  priorReviewChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPriorReviewChangesArgs>>;
  priorReviewFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPriorReviewFiguresArgs, 'measure'>>;
  priorReviews?: Resolver<Maybe<ResolversTypes['PriorReviewConnection']>, ParentType, ContextType, Partial<QueryPriorReviewsArgs>>;
  publicRole?: Resolver<Maybe<ResolversTypes['PublicRole']>, ParentType, ContextType, RequireFields<QueryPublicRoleArgs, 'id'>>;
  publicRoleChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPublicRoleChangesArgs>>;
  publicRoleFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPublicRoleFiguresArgs, 'measure'>>;
  publicRoles?: Resolver<Maybe<ResolversTypes['PublicRoleConnection']>, ParentType, ContextType, Partial<QueryPublicRolesArgs>>;
  ratingCriteria?: Resolver<Maybe<ResolversTypes['RatingCriterionConnection']>, ParentType, ContextType, Partial<QueryRatingCriteriaArgs>>;
  ratingCriterion?: Resolver<Maybe<ResolversTypes['RatingCriterion']>, ParentType, ContextType, RequireFields<QueryRatingCriterionArgs, 'id'>>;
  ratingCriterionChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryRatingCriterionChangesArgs>>;
  ratingCriterionFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryRatingCriterionFiguresArgs, 'measure'>>;
  secretaries?: Resolver<Maybe<ResolversTypes['SecretaryConnection']>, ParentType, ContextType, Partial<QuerySecretariesArgs>>;
  secretary?: Resolver<Maybe<ResolversTypes['Secretary']>, ParentType, ContextType, RequireFields<QuerySecretaryArgs, 'id'>>;
  secretaryChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QuerySecretaryChangesArgs>>;
  secretaryContest?: Resolver<Maybe<ResolversTypes['SecretaryContest']>, ParentType, ContextType, RequireFields<QuerySecretaryContestArgs, 'id'>>;
  secretaryContestChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QuerySecretaryContestChangesArgs>>;
  secretaryContestFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QuerySecretaryContestFiguresArgs, 'measure'>>;
  secretaryContests?: Resolver<Maybe<ResolversTypes['SecretaryContestConnection']>, ParentType, ContextType, Partial<QuerySecretaryContestsArgs>>;
  secretaryFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QuerySecretaryFiguresArgs, 'measure'>>;
  secretaryProject?: Resolver<Maybe<ResolversTypes['SecretaryProject']>, ParentType, ContextType, RequireFields<QuerySecretaryProjectArgs, 'id'>>;
  secretaryProjectChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QuerySecretaryProjectChangesArgs>>;
  secretaryProjectFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QuerySecretaryProjectFiguresArgs, 'measure'>>;
  secretaryProjects?: Resolver<Maybe<ResolversTypes['SecretaryProjectConnection']>, ParentType, ContextType, Partial<QuerySecretaryProjectsArgs>>;
  secretaryRating?: Resolver<Maybe<ResolversTypes['SecretaryRating']>, ParentType, ContextType, RequireFields<QuerySecretaryRatingArgs, 'id'>>;
  secretaryRatingChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QuerySecretaryRatingChangesArgs>>;
  secretaryRatingFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QuerySecretaryRatingFiguresArgs, 'measure'>>;
  secretaryRatings?: Resolver<Maybe<ResolversTypes['SecretaryRatingConnection']>, ParentType, ContextType, Partial<QuerySecretaryRatingsArgs>>;
  secretaryScore?: Resolver<Maybe<ResolversTypes['SecretaryScore']>, ParentType, ContextType, RequireFields<QuerySecretaryScoreArgs, 'id'>>;
  secretaryScoreChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QuerySecretaryScoreChangesArgs>>;
  secretaryScoreFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QuerySecretaryScoreFiguresArgs, 'measure'>>;
  secretaryScores?: Resolver<Maybe<ResolversTypes['SecretaryScoreConnection']>, ParentType, ContextType, Partial<QuerySecretaryScoresArgs>>;
  serviceCentre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType, RequireFields<QueryServiceCentreArgs, 'id'>>;
  serviceCentreChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryServiceCentreChangesArgs>>;
  serviceCentreFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryServiceCentreFiguresArgs, 'measure'>>;
  serviceCentreGaps?: Resolver<Maybe<ResolversTypes['CommunityConnection']>, ParentType, ContextType, Partial<QueryServiceCentreGapsArgs>>;
  serviceCentres?: Resolver<Maybe<ResolversTypes['ServiceCentreConnection']>, ParentType, ContextType, Partial<QueryServiceCentresArgs>>;
  serviceCentresNear?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NearbyServiceCentre']>>, ParentType, ContextType, RequireFields<QueryServiceCentresNearArgs, 'latitude' | 'longitude' | 'metres'>>;
  unitPairing?: Resolver<Maybe<ResolversTypes['UnitPairing']>, ParentType, ContextType, RequireFields<QueryUnitPairingArgs, 'id'>>;
  unitPairingChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryUnitPairingChangesArgs>>;
  unitPairingFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryUnitPairingFiguresArgs, 'measure'>>;
  unitPairings?: Resolver<Maybe<ResolversTypes['UnitPairingConnection']>, ParentType, ContextType, Partial<QueryUnitPairingsArgs>>;
  upwardReport?: Resolver<Maybe<ResolversTypes['UpwardReport']>, ParentType, ContextType, RequireFields<QueryUpwardReportArgs, 'id'>>;
  upwardReportChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryUpwardReportChangesArgs>>;
  upwardReportFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryUpwardReportFiguresArgs, 'measure'>>;
  upwardReports?: Resolver<Maybe<ResolversTypes['UpwardReportConnection']>, ParentType, ContextType, Partial<QueryUpwardReportsArgs>>;
  villageRule?: Resolver<Maybe<ResolversTypes['VillageRule']>, ParentType, ContextType, RequireFields<QueryVillageRuleArgs, 'id'>>;
  villageRuleChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryVillageRuleChangesArgs>>;
  villageRuleFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryVillageRuleFiguresArgs, 'measure'>>;
  villageRules?: Resolver<Maybe<ResolversTypes['VillageRuleConnection']>, ParentType, ContextType, Partial<QueryVillageRulesArgs>>;
  yearlyReview?: Resolver<Maybe<ResolversTypes['YearlyReview']>, ParentType, ContextType, RequireFields<QueryYearlyReviewArgs, 'id'>>;
  yearlyReviewChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryYearlyReviewChangesArgs>>;
  yearlyReviewFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryYearlyReviewFiguresArgs, 'measure'>>;
  yearlyReviews?: Resolver<Maybe<ResolversTypes['YearlyReviewConnection']>, ParentType, ContextType, Partial<QueryYearlyReviewsArgs>>;
};

export type RatingCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingCriterion'] = ResolversParentTypes['RatingCriterion'], FederationReferenceType extends FederationReferenceTypes['RatingCriterion'] = FederationReferenceTypes['RatingCriterion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RatingCriterion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  scores?: Resolver<Maybe<ResolversTypes['SecretaryScoreConnection']>, ParentType, ContextType, Partial<RatingCriterionScoresArgs>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingCriterionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingCriterionConnection'] = ResolversParentTypes['RatingCriterionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RatingCriterionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RatingCriterion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingCriterionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingCriterionEdge'] = ResolversParentTypes['RatingCriterionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RatingCriterion'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyOrganisationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<RegionPartyOrganisationCountArgs, 'kind'>>;
  serviceCentreCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<RegionServiceCentreCountArgs>>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  __resolveType: TypeResolveFn<'PartyReportedFigure', ParentType, ContextType>;
};

export type SecretaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Secretary'] = ResolversParentTypes['Secretary'], FederationReferenceType extends FederationReferenceTypes['Secretary'] = FederationReferenceTypes['Secretary']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Secretary']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  headsCommitteeToo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  publicRole?: Resolver<ResolversTypes['PublicRole'], ParentType, ContextType>;
  ratings?: Resolver<Maybe<ResolversTypes['SecretaryRatingConnection']>, ParentType, ContextType, Partial<SecretaryRatingsArgs>>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wins?: Resolver<Maybe<ResolversTypes['ContestPlaceConnection']>, ParentType, ContextType, Partial<SecretaryWinsArgs>>;
};

export type SecretaryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryConnection'] = ResolversParentTypes['SecretaryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecretaryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Secretary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretaryContestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryContest'] = ResolversParentTypes['SecretaryContest'], FederationReferenceType extends FederationReferenceTypes['SecretaryContest'] = FederationReferenceTypes['SecretaryContest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SecretaryContest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  entrants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SecretaryContestKind'], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['ContestPlaceConnection']>, ParentType, ContextType, Partial<SecretaryContestPlacesArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecretaryContestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryContestConnection'] = ResolversParentTypes['SecretaryContestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecretaryContestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SecretaryContest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretaryContestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryContestEdge'] = ResolversParentTypes['SecretaryContestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecretaryContest'], ParentType, ContextType>;
};

export type SecretaryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryEdge'] = ResolversParentTypes['SecretaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Secretary'], ParentType, ContextType>;
};

export type SecretaryProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProject'] = ResolversParentTypes['SecretaryProject'], FederationReferenceType extends FederationReferenceTypes['SecretaryProject'] = FederationReferenceTypes['SecretaryProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SecretaryProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ProjectField'], ParentType, ContextType>;
  fundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  livelihoodProjects?: Resolver<Maybe<ResolversTypes['LivelihoodProjectConnection']>, ParentType, ContextType, Partial<SecretaryProjectLivelihoodProjectsArgs>>;
  organisation?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  ownYuan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleServed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  raisedYuan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SecretaryProjectState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretaryProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProjectConnection'] = ResolversParentTypes['SecretaryProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecretaryProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SecretaryProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretaryProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProjectEdge'] = ResolversParentTypes['SecretaryProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecretaryProject'], ParentType, ContextType>;
};

export type SecretaryRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryRating'] = ResolversParentTypes['SecretaryRating'], FederationReferenceType extends FederationReferenceTypes['SecretaryRating'] = FederationReferenceTypes['SecretaryRating']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SecretaryRating']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pointsMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<SecretaryRatingPointsMatchesArgs, 'value'>>;
  ratedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  scores?: Resolver<Maybe<ResolversTypes['SecretaryScoreConnection']>, ParentType, ContextType, Partial<SecretaryRatingScoresArgs>>;
  secretary?: Resolver<ResolversTypes['Secretary'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretaryRatingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryRatingConnection'] = ResolversParentTypes['SecretaryRatingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecretaryRatingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SecretaryRating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretaryRatingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryRatingEdge'] = ResolversParentTypes['SecretaryRatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecretaryRating'], ParentType, ContextType>;
};

export type SecretaryScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryScore'] = ResolversParentTypes['SecretaryScore'], FederationReferenceType extends FederationReferenceTypes['SecretaryScore'] = FederationReferenceTypes['SecretaryScore']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SecretaryScore']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['RatingCriterion'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pointsMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<SecretaryScorePointsMatchesArgs, 'value'>>;
  rating?: Resolver<ResolversTypes['SecretaryRating'], ParentType, ContextType>;
};

export type SecretaryScoreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryScoreConnection'] = ResolversParentTypes['SecretaryScoreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecretaryScoreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SecretaryScore']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretaryScoreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryScoreEdge'] = ResolversParentTypes['SecretaryScoreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecretaryScore'], ParentType, ContextType>;
};

export type ServiceCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCentre'] = ResolversParentTypes['ServiceCentre'], FederationReferenceType extends FederationReferenceTypes['ServiceCentre'] = FederationReferenceTypes['ServiceCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highStandard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceCentreKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ServiceCentreLevel'], ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['GovernmentServiceOfferConnection']>, ParentType, ContextType, Partial<ServiceCentreOffersArgs>>;
  openingHours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  renewals?: Resolver<Maybe<ResolversTypes['CentreRenewalConnection']>, ParentType, ContextType, Partial<ServiceCentreRenewalsArgs>>;
  services?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  squareMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['CentreTeamConnection']>, ParentType, ContextType, Partial<ServiceCentreTeamsArgs>>;
};

export type ServiceCentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCentreConnection'] = ResolversParentTypes['ServiceCentreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceCentreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceCentreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCentreEdge'] = ResolversParentTypes['ServiceCentreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceCentre'], ParentType, ContextType>;
};

export type SnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['SnapshotCell']>, ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type SnapshotCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotCell'] = ResolversParentTypes['SnapshotCell']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitPairingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPairing'] = ResolversParentTypes['UnitPairing'], FederationReferenceType extends FederationReferenceTypes['UnitPairing'] = FederationReferenceTypes['UnitPairing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitPairing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unitKind?: Resolver<ResolversTypes['MemberUnitKind'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UnitPairingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPairingConnection'] = ResolversParentTypes['UnitPairingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitPairingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnitPairing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitPairingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPairingEdge'] = ResolversParentTypes['UnitPairingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitPairing'], ParentType, ContextType>;
};

export type UpwardReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpwardReport'] = ResolversParentTypes['UpwardReport'], FederationReferenceType extends FederationReferenceTypes['UpwardReport'] = FederationReferenceTypes['UpwardReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UpwardReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UpwardReportKind'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UpwardReportState'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UpwardReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpwardReportConnection'] = ResolversParentTypes['UpwardReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UpwardReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UpwardReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpwardReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpwardReportEdge'] = ResolversParentTypes['UpwardReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UpwardReport'], ParentType, ContextType>;
};

export type VillageRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageRule'] = ResolversParentTypes['VillageRule'], FederationReferenceType extends FederationReferenceTypes['VillageRule'] = FederationReferenceTypes['VillageRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VillageRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adoptedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VillageRuleKind'], ParentType, ContextType>;
  revised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revises?: Resolver<Maybe<ResolversTypes['VillageRule']>, ParentType, ContextType>;
  revisions?: Resolver<Maybe<ResolversTypes['VillageRuleConnection']>, ParentType, ContextType, Partial<VillageRuleRevisionsArgs>>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageRuleConnection'] = ResolversParentTypes['VillageRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VillageRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VillageRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageRuleEdge'] = ResolversParentTypes['VillageRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VillageRule'], ParentType, ContextType>;
};

export type YearlyReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearlyReview'] = ResolversParentTypes['YearlyReview'], FederationReferenceType extends FederationReferenceTypes['YearlyReview'] = FederationReferenceTypes['YearlyReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['YearlyReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['YearlyReviewGrade']>, ParentType, ContextType>;
  gradeMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<YearlyReviewGradeMatchesArgs, 'value'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadProject?: Resolver<Maybe<ResolversTypes['LeadProject']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearlyReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearlyReviewConnection'] = ResolversParentTypes['YearlyReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['YearlyReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['YearlyReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearlyReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearlyReviewEdge'] = ResolversParentTypes['YearlyReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['YearlyReview'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  CentreRenewal?: CentreRenewalResolvers<ContextType>;
  CentreRenewalConnection?: CentreRenewalConnectionResolvers<ContextType>;
  CentreRenewalEdge?: CentreRenewalEdgeResolvers<ContextType>;
  CentreTeam?: CentreTeamResolvers<ContextType>;
  CentreTeamConnection?: CentreTeamConnectionResolvers<ContextType>;
  CentreTeamEdge?: CentreTeamEdgeResolvers<ContextType>;
  ChainAlliance?: ChainAllianceResolvers<ContextType>;
  ChainAllianceConnection?: ChainAllianceConnectionResolvers<ContextType>;
  ChainAllianceEdge?: ChainAllianceEdgeResolvers<ContextType>;
  ChainEnterprise?: ChainEnterpriseResolvers<ContextType>;
  ChainEnterpriseConnection?: ChainEnterpriseConnectionResolvers<ContextType>;
  ChainEnterpriseEdge?: ChainEnterpriseEdgeResolvers<ContextType>;
  ChainExchange?: ChainExchangeResolvers<ContextType>;
  ChainExchangeConnection?: ChainExchangeConnectionResolvers<ContextType>;
  ChainExchangeEdge?: ChainExchangeEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  CoBuildingAgreement?: CoBuildingAgreementResolvers<ContextType>;
  CoBuildingAgreementConnection?: CoBuildingAgreementConnectionResolvers<ContextType>;
  CoBuildingAgreementEdge?: CoBuildingAgreementEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  ContestPlace?: ContestPlaceResolvers<ContextType>;
  ContestPlaceConnection?: ContestPlaceConnectionResolvers<ContextType>;
  ContestPlaceEdge?: ContestPlaceEdgeResolvers<ContextType>;
  CouncilMatter?: CouncilMatterResolvers<ContextType>;
  CouncilMatterConnection?: CouncilMatterConnectionResolvers<ContextType>;
  CouncilMatterEdge?: CouncilMatterEdgeResolvers<ContextType>;
  CouncilMatterStep?: CouncilMatterStepResolvers<ContextType>;
  CouncilMatterStepConnection?: CouncilMatterStepConnectionResolvers<ContextType>;
  CouncilMatterStepEdge?: CouncilMatterStepEdgeResolvers<ContextType>;
  CouncilProcedure?: CouncilProcedureResolvers<ContextType>;
  CouncilProcedureConnection?: CouncilProcedureConnectionResolvers<ContextType>;
  CouncilProcedureEdge?: CouncilProcedureEdgeResolvers<ContextType>;
  CouncilStep?: CouncilStepResolvers<ContextType>;
  CouncilStepConnection?: CouncilStepConnectionResolvers<ContextType>;
  CouncilStepEdge?: CouncilStepEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmergencyEpisode?: EmergencyEpisodeResolvers<ContextType>;
  EmergencyEpisodeConnection?: EmergencyEpisodeConnectionResolvers<ContextType>;
  EmergencyEpisodeEdge?: EmergencyEpisodeEdgeResolvers<ContextType>;
  EmergencyTeam?: EmergencyTeamResolvers<ContextType>;
  EmergencyTeamConnection?: EmergencyTeamConnectionResolvers<ContextType>;
  EmergencyTeamEdge?: EmergencyTeamEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureCell?: FigureCellResolvers<ContextType>;
  FigureDimension?: FigureDimensionResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  FundingGuarantee?: FundingGuaranteeResolvers<ContextType>;
  FundingGuaranteeConnection?: FundingGuaranteeConnectionResolvers<ContextType>;
  FundingGuaranteeEdge?: FundingGuaranteeEdgeResolvers<ContextType>;
  GovernmentService?: GovernmentServiceResolvers<ContextType>;
  GovernmentServiceConnection?: GovernmentServiceConnectionResolvers<ContextType>;
  GovernmentServiceEdge?: GovernmentServiceEdgeResolvers<ContextType>;
  GovernmentServiceOffer?: GovernmentServiceOfferResolvers<ContextType>;
  GovernmentServiceOfferConnection?: GovernmentServiceOfferConnectionResolvers<ContextType>;
  GovernmentServiceOfferEdge?: GovernmentServiceOfferEdgeResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  JointMeeting?: JointMeetingResolvers<ContextType>;
  JointMeetingConnection?: JointMeetingConnectionResolvers<ContextType>;
  JointMeetingEdge?: JointMeetingEdgeResolvers<ContextType>;
  JointMeetingItem?: JointMeetingItemResolvers<ContextType>;
  JointMeetingItemConnection?: JointMeetingItemConnectionResolvers<ContextType>;
  JointMeetingItemEdge?: JointMeetingItemEdgeResolvers<ContextType>;
  LeadProject?: LeadProjectResolvers<ContextType>;
  LeadProjectConnection?: LeadProjectConnectionResolvers<ContextType>;
  LeadProjectEdge?: LeadProjectEdgeResolvers<ContextType>;
  LeaderLink?: LeaderLinkResolvers<ContextType>;
  LeaderLinkConnection?: LeaderLinkConnectionResolvers<ContextType>;
  LeaderLinkEdge?: LeaderLinkEdgeResolvers<ContextType>;
  LeaderProblem?: LeaderProblemResolvers<ContextType>;
  LeaderProblemConnection?: LeaderProblemConnectionResolvers<ContextType>;
  LeaderProblemEdge?: LeaderProblemEdgeResolvers<ContextType>;
  LeaderVisit?: LeaderVisitResolvers<ContextType>;
  LeaderVisitConnection?: LeaderVisitConnectionResolvers<ContextType>;
  LeaderVisitEdge?: LeaderVisitEdgeResolvers<ContextType>;
  LectureSession?: LectureSessionResolvers<ContextType>;
  LectureSessionConnection?: LectureSessionConnectionResolvers<ContextType>;
  LectureSessionEdge?: LectureSessionEdgeResolvers<ContextType>;
  LectureTopic?: LectureTopicResolvers<ContextType>;
  LectureTopicConnection?: LectureTopicConnectionResolvers<ContextType>;
  LectureTopicEdge?: LectureTopicEdgeResolvers<ContextType>;
  LectureVenue?: LectureVenueResolvers<ContextType>;
  LectureVenueConnection?: LectureVenueConnectionResolvers<ContextType>;
  LectureVenueEdge?: LectureVenueEdgeResolvers<ContextType>;
  LegalBackbone?: LegalBackboneResolvers<ContextType>;
  LivelihoodProject?: LivelihoodProjectResolvers<ContextType>;
  LivelihoodProjectConnection?: LivelihoodProjectConnectionResolvers<ContextType>;
  LivelihoodProjectEdge?: LivelihoodProjectEdgeResolvers<ContextType>;
  MemberUnit?: MemberUnitResolvers<ContextType>;
  MemberUnitConnection?: MemberUnitConnectionResolvers<ContextType>;
  MemberUnitEdge?: MemberUnitEdgeResolvers<ContextType>;
  MonthlyTopic?: MonthlyTopicResolvers<ContextType>;
  MonthlyTopicConnection?: MonthlyTopicConnectionResolvers<ContextType>;
  MonthlyTopicEdge?: MonthlyTopicEdgeResolvers<ContextType>;
  NearbyServiceCentre?: NearbyServiceCentreResolvers<ContextType>;
  OwnersCommittee?: OwnersCommitteeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyActivity?: PartyActivityResolvers<ContextType>;
  PartyActivityConnection?: PartyActivityConnectionResolvers<ContextType>;
  PartyActivityEdge?: PartyActivityEdgeResolvers<ContextType>;
  PartyCommendation?: PartyCommendationResolvers<ContextType>;
  PartyCommendationConnection?: PartyCommendationConnectionResolvers<ContextType>;
  PartyCommendationEdge?: PartyCommendationEdgeResolvers<ContextType>;
  PartyOrganisation?: PartyOrganisationResolvers<ContextType>;
  PartyOrganisationConnection?: PartyOrganisationConnectionResolvers<ContextType>;
  PartyOrganisationEdge?: PartyOrganisationEdgeResolvers<ContextType>;
  PartyReportedFigure?: PartyReportedFigureResolvers<ContextType>;
  PartyReportedFigureConnection?: PartyReportedFigureConnectionResolvers<ContextType>;
  PartyReportedFigureEdge?: PartyReportedFigureEdgeResolvers<ContextType>;
  PowerListItem?: PowerListItemResolvers<ContextType>;
  PowerListItemConnection?: PowerListItemConnectionResolvers<ContextType>;
  PowerListItemEdge?: PowerListItemEdgeResolvers<ContextType>;
  PriorReview?: PriorReviewResolvers<ContextType>;
  PriorReviewConnection?: PriorReviewConnectionResolvers<ContextType>;
  PriorReviewEdge?: PriorReviewEdgeResolvers<ContextType>;
  PropertyCompany?: PropertyCompanyResolvers<ContextType>;
  PublicRole?: PublicRoleResolvers<ContextType>;
  PublicRoleConnection?: PublicRoleConnectionResolvers<ContextType>;
  PublicRoleEdge?: PublicRoleEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RatingCriterion?: RatingCriterionResolvers<ContextType>;
  RatingCriterionConnection?: RatingCriterionConnectionResolvers<ContextType>;
  RatingCriterionEdge?: RatingCriterionEdgeResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  Secretary?: SecretaryResolvers<ContextType>;
  SecretaryConnection?: SecretaryConnectionResolvers<ContextType>;
  SecretaryContest?: SecretaryContestResolvers<ContextType>;
  SecretaryContestConnection?: SecretaryContestConnectionResolvers<ContextType>;
  SecretaryContestEdge?: SecretaryContestEdgeResolvers<ContextType>;
  SecretaryEdge?: SecretaryEdgeResolvers<ContextType>;
  SecretaryProject?: SecretaryProjectResolvers<ContextType>;
  SecretaryProjectConnection?: SecretaryProjectConnectionResolvers<ContextType>;
  SecretaryProjectEdge?: SecretaryProjectEdgeResolvers<ContextType>;
  SecretaryRating?: SecretaryRatingResolvers<ContextType>;
  SecretaryRatingConnection?: SecretaryRatingConnectionResolvers<ContextType>;
  SecretaryRatingEdge?: SecretaryRatingEdgeResolvers<ContextType>;
  SecretaryScore?: SecretaryScoreResolvers<ContextType>;
  SecretaryScoreConnection?: SecretaryScoreConnectionResolvers<ContextType>;
  SecretaryScoreEdge?: SecretaryScoreEdgeResolvers<ContextType>;
  ServiceCentre?: ServiceCentreResolvers<ContextType>;
  ServiceCentreConnection?: ServiceCentreConnectionResolvers<ContextType>;
  ServiceCentreEdge?: ServiceCentreEdgeResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotCell?: SnapshotCellResolvers<ContextType>;
  UnitPairing?: UnitPairingResolvers<ContextType>;
  UnitPairingConnection?: UnitPairingConnectionResolvers<ContextType>;
  UnitPairingEdge?: UnitPairingEdgeResolvers<ContextType>;
  UpwardReport?: UpwardReportResolvers<ContextType>;
  UpwardReportConnection?: UpwardReportConnectionResolvers<ContextType>;
  UpwardReportEdge?: UpwardReportEdgeResolvers<ContextType>;
  VillageRule?: VillageRuleResolvers<ContextType>;
  VillageRuleConnection?: VillageRuleConnectionResolvers<ContextType>;
  VillageRuleEdge?: VillageRuleEdgeResolvers<ContextType>;
  YearlyReview?: YearlyReviewResolvers<ContextType>;
  YearlyReviewConnection?: YearlyReviewConnectionResolvers<ContextType>;
  YearlyReviewEdge?: YearlyReviewEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  aggregate?: AggregateDirectiveResolver<any, any, ContextType>;
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  derived?: DerivedDirectiveResolver<any, any, ContextType>;
  item?: ItemDirectiveResolver<any, any, ContextType>;
  lists?: ListsDirectiveResolver<any, any, ContextType>;
  measure?: MeasureDirectiveResolver<any, any, ContextType>;
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
  register?: RegisterDirectiveResolver<any, any, ContextType>;
  structure?: StructureDirectiveResolver<any, any, ContextType>;
  verifies?: VerifiesDirectiveResolver<any, any, ContextType>;
};
