import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdviserRow, FirmRow, AppointmentRow, HouseholdRow, CoverageRow, Context } from '../store.ts';
import type { AdviserLimit as AdviserLimitRow, AdviserService as AdviserServiceRow, CheckupItem as CheckupItemRow, LegalCheckup as LegalCheckupRow, CheckupFinding as CheckupFindingRow, LegalServiceItem as LegalServiceItemRow, LegalConsultation as LegalConsultationRow, FirmPairing as FirmPairingRow, PartyLawyerTeam as PartyLawyerTeamRow, TeamLawyer as TeamLawyerRow, LegalModelPost as LegalModelPostRow, Mediator as MediatorRow, MediationProcedure as MediationProcedureRow, MediationProcedureStep as MediationProcedureStepRow, Mediation as MediationRow, MediationStep as MediationStepRow, LawSavvyResident as LawSavvyResidentRow, LegalTraining as LegalTrainingRow, LegalTrainingAttendance as LegalTrainingAttendanceRow, LegalRoom as LegalRoomRow, LegalStation as LegalStationRow, StationDuty as StationDutyRow } from './client/client.ts';
import type { Place, PlacePage } from '../../../kit/regions/copy.ts';
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

/** Why a term came to its end (聘任终止原因). */
export type AdviserAppointmentEnding =
  /** The term agreed on was over (期满). */
  | 'EXPIRED'
  /** The adviser's licence was revoked (吊销执业证). */
  | 'LICENCE_REVOKED'
  /** The adviser's licence was suspended (停止执业). */
  | 'LICENCE_SUSPENDED'
  /** Another adviser followed without a gap (更换). */
  | 'REPLACED'
  /** The adviser resigned (辞任). */
  | 'RESIGNED';

/**
 * How many communities one adviser may serve at most (法律顾问服务社区数上限). The nearest region that has ruled counts;
 * five where none has.
 */
export type AdviserLimit = {
  /** How many communities at most (社区数上限). */
  readonly communities: Scalars['Int']['output'];
  /** The document that rules it (依据文件); null where none was issued. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The region whose advisers it binds (适用区划). */
  readonly region: Region;
  /** The first day (起始日期). */
  readonly since: Scalars['Date']['output'];
  /** The last day, null while it holds (截止日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of adviser limits (法律顾问服务上限分页). */
export type AdviserLimitConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<AdviserLimitEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<AdviserLimit>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (法律顾问服务上限统计维度). */
export type AdviserLimitDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of adviser limits (法律顾问服务上限条目). */
export type AdviserLimitEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: AdviserLimit;
};

/** Which adviser limits (法律顾问服务上限筛选). */
export type AdviserLimitFilter = {
  /** By communities: from one number to another (数值范围). */
  readonly communities?: InputMaybe<NumberRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in document (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of adviser limits say (法律顾问服务上限统计方式). */
export type AdviserLimitMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order adviser limits are listed (法律顾问服务上限排序). */
export type AdviserLimitOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** An entry of an adviser's service log (法律顾问服务日志). */
export type AdviserService = {
  /** The adviser (法律顾问). */
  readonly adviser: LegalAdviser;
  /** The community that was served (服务社区). */
  readonly community: Community;
  /** The day (服务日期). */
  readonly day: Scalars['Date']['output'];
  /** How long it took (服务时长). */
  readonly hours: Scalars['Float']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What was done (服务类别). */
  readonly kind: AdviserServiceKind;
  /** How many people it reached (服务人次); null where it was work on papers. */
  readonly reached?: Maybe<Scalars['Int']['output']>;
};

/** A page of adviser services (法律顾问服务记录分页). */
export type AdviserServiceConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<AdviserServiceEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<AdviserService>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (法律顾问服务记录统计维度). */
export type AdviserServiceDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day, month by month (分组). */
  | 'MONTH_OF_DAY'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of adviser services (法律顾问服务记录条目). */
export type AdviserServiceEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: AdviserService;
};

/** Which adviser services (法律顾问服务记录筛选). */
export type AdviserServiceFilter = {
  /** By adviser: one of these keys (筛选项). */
  readonly adviser?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day: from one day to another (日期范围). */
  readonly day?: InputMaybe<DateRange>;
  /** By hours: from one number to another (数值范围). */
  readonly hours?: InputMaybe<NumberRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<AdviserServiceKind>>;
};

/** What an adviser did (法律顾问服务类别). */
export type AdviserServiceKind =
  /** Advice to residents on a day on site (驻点法律咨询). */
  | 'CONSULTATION'
  /** Review of a contract of the community (合同审查). */
  | 'CONTRACT_REVIEW'
  /** A lecture on the law (法治讲座). */
  | 'LECTURE'
  /** Help with an application for legal aid (引导申请法律援助). */
  | 'LEGAL_AID'
  /** Taking part in a mediation (参与调解). */
  | 'MEDIATION'
  /** Review of village rules or a convention (村规民约审查). */
  | 'RULES_REVIEW';

/** What figures of adviser services say (法律顾问服务记录统计方式). */
export type AdviserServiceMeasure =
  /** Their hours on average (平均). */
  | 'AVERAGE_HOURS'
  /** Their reached on average (平均). */
  | 'AVERAGE_REACHED'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their hours added up (合计). */
  | 'SUM_HOURS'
  /** Their reached added up (合计). */
  | 'SUM_REACHED';

/** In which order adviser services are listed (法律顾问服务记录排序). */
export type AdviserServiceOrder =
  /** By day, rising (升序). */
  | 'DAY_ASC'
  /** By day, falling (降序). */
  | 'DAY_DESC'
  /** By hours, rising (升序). */
  | 'HOURS_ASC'
  /** By hours, falling (降序). */
  | 'HOURS_DESC';

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

/** The part of the law that a check-up looks at (体检领域). */
export type CheckupArea =
  /** Contracts (合同管理). */
  | 'CONTRACTS'
  /** Disputes (纠纷化解). */
  | 'DISPUTES'
  /** How the enterprise is run (公司治理). */
  | 'GOVERNANCE'
  /** Marks and patents (知识产权). */
  | 'INTELLECTUAL_PROPERTY'
  /** Work (劳动用工). */
  | 'LABOUR'
  /** Safety and environment (安全环保). */
  | 'SAFETY'
  /** Taxes (财税合规). */
  | 'TAXES';

/** Something that a check-up found (体检发现的风险). */
export type CheckupFinding = {
  /** What the enterprise was advised to do (整改建议), for departments under an agreement. */
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its advice (核验整改建议). */
  readonly adviceMatches?: Maybe<Comparison>;
  /** The check-up (法治体检), for departments. */
  readonly checkup?: Maybe<LegalCheckup>;
  /** The community where the enterprise is (所在社区), for departments. */
  readonly community?: Maybe<Community>;
  /** By when the adviser asks again (应回访日期); null for a hint. */
  readonly followUpOn?: Maybe<Scalars['Date']['output']>;
  /** When the adviser asked again (回访日期). */
  readonly followedUpOn?: Maybe<Scalars['Date']['output']>;
  /** When it was found (发现日期). */
  readonly foundOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The item of the checklist (清单项), for departments under an agreement. */
  readonly item?: Maybe<CheckupItem>;
  /** Whether a value that you have is its item (核验清单项). */
  readonly itemMatches?: Maybe<Comparison>;
  /** When it was put right (整改完成日期). */
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  /** How serious it is (风险等级), for departments under an agreement. */
  readonly severity?: Maybe<CheckupSeverity>;
  /** Whether a value that you have is its severity (核验风险等级). */
  readonly severityMatches?: Maybe<Comparison>;
  /** What has become of it (整改状态). */
  readonly state: CheckupFindingState;
};


/** Something that a check-up found (体检发现的风险). */
export type CheckupFindingAdviceMatchesArgs = {
  value: Scalars['String']['input'];
};


/** Something that a check-up found (体检发现的风险). */
export type CheckupFindingItemMatchesArgs = {
  value: Scalars['ID']['input'];
};


/** Something that a check-up found (体检发现的风险). */
export type CheckupFindingSeverityMatchesArgs = {
  value: CheckupSeverity;
};

/** A page of checkup findings (体检发现分页). */
export type CheckupFindingConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CheckupFindingEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CheckupFinding>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (体检发现统计维度). */
export type CheckupFindingDimension =
  /** By day follow up, month by month (分组). */
  | 'MONTH_OF_FOLLOW_UP_ON'
  /** By day found, month by month (分组). */
  | 'MONTH_OF_FOUND_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By severity (分组). */
  | 'SEVERITY'
  /** By state (分组). */
  | 'STATE';

/** One of a page of checkup findings (体检发现条目). */
export type CheckupFindingEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CheckupFinding;
};

/** Which checkup findings (体检发现筛选). */
export type CheckupFindingFilter = {
  /** By checkup: one of these keys (筛选项). */
  readonly checkup?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day follow up: from one day to another (日期范围). */
  readonly followUpOn?: InputMaybe<DateRange>;
  /** By day found: from one day to another (日期范围). */
  readonly foundOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By item: one of these keys (筛选项). */
  readonly item?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By severity: one of these (筛选项). */
  readonly severity?: InputMaybe<ReadonlyArray<CheckupSeverity>>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<CheckupFindingState>>;
};

/** What figures of checkup findings say (体检发现统计方式). */
export type CheckupFindingMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order checkup findings are listed (体检发现排序). */
export type CheckupFindingOrder =
  /** By day found, rising (升序). */
  | 'FOUND_ON_ASC'
  /** By day found, falling (降序). */
  | 'FOUND_ON_DESC';

/** What has become of a finding (整改状态). */
export type CheckupFindingState =
  /** Followed up, and not yet put right (回访中). */
  | 'FOLLOWED_UP'
  /** Told to the enterprise (已提示). */
  | 'OPEN'
  /** Put right (已整改). */
  | 'SETTLED';

/** In what line of business an enterprise is (行业). */
export type CheckupIndustry =
  /** Ceramics (陶瓷). */
  | 'CERAMICS'
  /** Food and tea (食品茶叶). */
  | 'FOOD_AND_TEA'
  /** Garments and embroidery (服装与潮绣). */
  | 'GARMENTS'
  /** Other services (其他服务). */
  | 'SERVICES'
  /** Toys and plastics (玩具塑料). */
  | 'TOYS_AND_PLASTICS'
  /** Trade and catering (商贸餐饮). */
  | 'TRADE';

/** An item of a region's checklist for enterprises (法治体检清单项). */
export type CheckupItem = {
  /** To what part of the law it belongs (法律领域). */
  readonly area: CheckupArea;
  /** Its findings, page by page (体检发现). */
  readonly findings?: Maybe<CheckupFindingConnection>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its place in the list (序号). */
  readonly position: Scalars['Int']['output'];
  /** The region whose checklist it is (适用区划). */
  readonly region: Region;
  /** Whether no check-up leaves it out (是否必查). */
  readonly required: Scalars['Boolean']['output'];
  /** What is looked at (体检事项). */
  readonly title: Scalars['String']['output'];
};


/** An item of a region's checklist for enterprises (法治体检清单项). */
export type CheckupItemFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CheckupFindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CheckupFindingOrder>;
};

/** A page of checkup items (法治体检清单分页). */
export type CheckupItemConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CheckupItemEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CheckupItem>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (法治体检清单统计维度). */
export type CheckupItemDimension =
  /** By area (分组). */
  | 'AREA'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By required (分组). */
  | 'REQUIRED';

/** One of a page of checkup items (法治体检清单条目). */
export type CheckupItemEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CheckupItem;
};

/** Which checkup items (法治体检清单筛选). */
export type CheckupItemFilter = {
  /** By area: one of these (筛选项). */
  readonly area?: InputMaybe<ReadonlyArray<CheckupArea>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By position: from one number to another (数值范围). */
  readonly position?: InputMaybe<NumberRange>;
  /** By required: yes or no (是否). */
  readonly required?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of checkup items say (法治体检清单统计方式). */
export type CheckupItemMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order checkup items are listed (法治体检清单排序). */
export type CheckupItemOrder =
  /** By position, rising (升序). */
  | 'POSITION_ASC'
  /** By position, falling (降序). */
  | 'POSITION_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** How serious a finding is (风险等级). */
export type CheckupSeverity =
  /** High (高). */
  | 'HIGH'
  /** A hint (提示). */
  | 'HINT'
  /** Low (低). */
  | 'LOW'
  /** Medium (中). */
  | 'MEDIUM';

/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type Community = {
  /** Its adviser services, page by page (法律顾问服务记录). */
  readonly adviserServices?: Maybe<AdviserServiceConnection>;
  /** Its checkup findings, page by page (体检发现). */
  readonly checkupFindings?: Maybe<CheckupFindingConnection>;
  /** The twelve-digit code (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Its firm pairings, page by page (律所结对). */
  readonly firmPairings?: Maybe<FirmPairingConnection>;
  /** Its law savvy residents, page by page (法律明白人). */
  readonly lawSavvyResidents?: Maybe<LawSavvyResidentConnection>;
  /** The appointment of the adviser who answers for this community today; null where nobody does (法律顾问). */
  readonly legalAdviser?: Maybe<LegalAdviserAppointment>;
  /** Its legal adviser appointments, page by page (法律顾问聘任). */
  readonly legalAdviserAppointments?: Maybe<LegalAdviserAppointmentConnection>;
  /** Whom the community can turn to in matters of law (法治骨干力量). */
  readonly legalBackbone: LegalBackbone;
  /** Its legal checkups, page by page (法治体检). */
  readonly legalCheckups?: Maybe<LegalCheckupConnection>;
  /** Its legal consultations, page by page (法律服务). */
  readonly legalConsultations?: Maybe<LegalConsultationConnection>;
  /** Its legal model posts, page by page (党员律师示范岗). */
  readonly legalModelPosts?: Maybe<LegalModelPostConnection>;
  /** Its legal rooms, page by page (谈心调解场所). */
  readonly legalRooms?: Maybe<LegalRoomConnection>;
  /** Its legal stations, page by page (公共法律服务站). */
  readonly legalStations?: Maybe<LegalStationConnection>;
  /** Its legal training attendances, page by page (培训参加记录). */
  readonly legalTrainingAttendances?: Maybe<LegalTrainingAttendanceConnection>;
  /** Its mediation steps, page by page (调解步骤). */
  readonly mediationSteps?: Maybe<MediationStepConnection>;
  /** Its mediations, page by page (人民调解). */
  readonly mediations?: Maybe<MediationConnection>;
  /** Its mediators, page by page (人民调解员). */
  readonly mediators?: Maybe<MediatorConnection>;
  /** Its station duties, page by page (值班安排). */
  readonly stationDuties?: Maybe<StationDutyConnection>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityAdviserServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdviserServiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdviserServiceOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityCheckupFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CheckupFindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CheckupFindingOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityFirmPairingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FirmPairingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<FirmPairingOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLawSavvyResidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LawSavvyResidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<LawSavvyResidentOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLegalAdviserAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalAdviserAppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<LegalAdviserAppointmentOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLegalBackboneArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLegalCheckupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalCheckupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalCheckupOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLegalConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalConsultationOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLegalModelPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalModelPostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<LegalModelPostOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLegalRoomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalRoomFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<LegalRoomOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLegalStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalStationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalStationOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLegalTrainingAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalTrainingAttendanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalTrainingAttendanceOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityMediationStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediationStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MediationStepOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MediationOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityMediatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<MediatorOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityStationDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StationDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StationDutyOrder>;
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

/** A firm that stands by a community (律师事务所结对社区). */
export type FirmPairing = {
  /** The community (结对社区). */
  readonly community: Community;
  /** The firm (律师事务所). */
  readonly firm: LawFirm;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What the firm has pledged (服务承诺); null where nothing is written down. */
  readonly pledge?: Maybe<Scalars['String']['output']>;
  /** The first day (结对起). */
  readonly since: Scalars['Date']['output'];
  /** The last day, null while it lasts (结对止). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of firm pairings (律所结对分页). */
export type FirmPairingConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<FirmPairingEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<FirmPairing>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (律所结对统计维度). */
export type FirmPairingDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of firm pairings (律所结对条目). */
export type FirmPairingEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: FirmPairing;
};

/** Which firm pairings (律所结对筛选). */
export type FirmPairingFilter = {
  /** By firm: one of these keys (筛选项). */
  readonly firm?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in pledge (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of firm pairings say (律所结对统计方式). */
export type FirmPairingMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order firm pairings are listed (律所结对排序). */
export type FirmPairingOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** A household (户), as far as legal services have to do with it. */
export type Household = {
  /** Whether it is party to a dispute that is not settled (未结纠纷). */
  readonly disputeOpen?: Maybe<Scalars['Boolean']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Whether somebody there wants legal aid (法律援助意愿); null where nobody has asked. */
  readonly legalAidWanted?: Maybe<Scalars['Boolean']['output']>;
};

/** A law firm (律师事务所). */
export type LawFirm = {
  /** Where it is (住所); null where the register does not say. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Its advisers, page by page (法律顾问). */
  readonly advisers?: Maybe<LegalAdviserConnection>;
  /** When it was founded (成立日期); null where the register does not say. */
  readonly foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How it is organised (组织形式); null where the register does not say. */
  readonly kind?: Maybe<LawFirmKind>;
  /** How many lawyers it has (律师人数); null where the register does not say. */
  readonly lawyers?: Maybe<Scalars['Int']['output']>;
  /** Whether its licence is valid (执业许可状态). */
  readonly licence: LicenceStatus;
  /** Its model posts, page by page (党员律师示范岗). */
  readonly modelPosts?: Maybe<LegalModelPostConnection>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Its pairings, page by page (律所结对). */
  readonly pairings?: Maybe<FirmPairingConnection>;
  /** The county or district where it is licensed (执业地). */
  readonly region: Region;
};


/** A law firm (律师事务所). */
export type LawFirmAdvisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalAdviserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalAdviserOrder>;
};


/** A law firm (律师事务所). */
export type LawFirmModelPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalModelPostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<LegalModelPostOrder>;
};


/** A law firm (律师事务所). */
export type LawFirmPairingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FirmPairingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<FirmPairingOrder>;
};

/** A page of law firms (律师事务所分页). */
export type LawFirmConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LawFirmEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LawFirm>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (律师事务所统计维度). */
export type LawFirmDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By licence (分组). */
  | 'LICENCE'
  /** By day founded, month by month (分组). */
  | 'MONTH_OF_FOUNDED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of law firms (律师事务所条目). */
export type LawFirmEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LawFirm;
};

/** Which law firms (律师事务所筛选). */
export type LawFirmFilter = {
  /** By day founded: from one day to another (日期范围). */
  readonly foundedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<LawFirmKind>>;
  /** By lawyers: from one number to another (数值范围). */
  readonly lawyers?: InputMaybe<NumberRange>;
  /** By licence: one of these (筛选项). */
  readonly licence?: InputMaybe<ReadonlyArray<LicenceStatus>>;
  /** Only those with this text in name or address (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** How a law firm is organised (律师事务所组织形式). */
export type LawFirmKind =
  /** One lawyer's firm (个人所). */
  | 'INDIVIDUAL'
  /** Partnership (合伙所). */
  | 'PARTNERSHIP'
  /** Funded by the state (国资所). */
  | 'STATE_FUNDED';

/** What figures of law firms say (律师事务所统计方式). */
export type LawFirmMeasure =
  /** Their lawyers on average (平均). */
  | 'AVERAGE_LAWYERS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their lawyers added up (合计). */
  | 'SUM_LAWYERS';

/** In which order law firms are listed (律师事务所排序). */
export type LawFirmOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** Whom a law-savvy resident was chosen from (人员来源). */
export type LawSavvyOrigin =
  /** A cadre of the community or village (村社干部). */
  | 'CADRE'
  /** A grid worker (网格员). */
  | 'GRID_WORKER'
  /** A mediator (人民调解员). */
  | 'MEDIATOR'
  /** Any other resident (普通居民). */
  | 'RESIDENT'
  /** A veteran (退役军人). */
  | 'VETERAN';

/** A resident who knows the law and helps others with it (法律明白人/法治带头人). */
export type LawSavvyResident = {
  /** Its attendances, page by page (培训参加记录). */
  readonly attendances?: Maybe<LegalTrainingAttendanceConnection>;
  /** In how many cases the resident has helped (参与化解纠纷数). */
  readonly casesHelped: Scalars['Int']['output'];
  /** The number of the certificate (证书编号); null before the first training is passed. */
  readonly certificate?: Maybe<Scalars['String']['output']>;
  /** The community (社区/村). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What the resident is (类别). */
  readonly kind: LawSavvyResidentKind;
  /** The name, published in the community when the certificate is given (姓名). */
  readonly name: Scalars['String']['output'];
  /** Whom the resident was chosen from (人员来源), for departments under an agreement. */
  readonly origin?: Maybe<LawSavvyOrigin>;
  /** Whether a value that you have is its origin (核验人员来源). */
  readonly originMatches?: Maybe<Comparison>;
  /** The first day (认定日期). */
  readonly since: Scalars['Date']['output'];
  /** The last day, null while it lasts (退出日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** A resident who knows the law and helps others with it (法律明白人/法治带头人). */
export type LawSavvyResidentAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalTrainingAttendanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalTrainingAttendanceOrder>;
};


/** A resident who knows the law and helps others with it (法律明白人/法治带头人). */
export type LawSavvyResidentOriginMatchesArgs = {
  value: LawSavvyOrigin;
};

/** A page of law savvy residents (法律明白人分页). */
export type LawSavvyResidentConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LawSavvyResidentEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LawSavvyResident>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (法律明白人统计维度). */
export type LawSavvyResidentDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By origin (分组). */
  | 'ORIGIN'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of law savvy residents (法律明白人条目). */
export type LawSavvyResidentEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LawSavvyResident;
};

/** Which law savvy residents (法律明白人筛选). */
export type LawSavvyResidentFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<LawSavvyResidentKind>>;
  /** By origin: one of these (筛选项). */
  readonly origin?: InputMaybe<ReadonlyArray<LawSavvyOrigin>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody is in a community's rule of law (法治人才类别). */
export type LawSavvyResidentKind =
  /** Law-savvy resident (法律明白人). */
  | 'LAW_SAVVY'
  /** Rule-of-law leader (法治带头人). */
  | 'LEADER';

/** What figures of law savvy residents say (法律明白人统计方式). */
export type LawSavvyResidentMeasure =
  /** Their cases helped on average (平均). */
  | 'AVERAGE_CASES_HELPED'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their cases helped added up (合计). */
  | 'SUM_CASES_HELPED';

/** In which order law savvy residents are listed (法律明白人排序). */
export type LawSavvyResidentOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** A lawyer who advises communities (法律顾问). */
export type LegalAdviser = {
  /** Its appointments, page by page (法律顾问聘任). */
  readonly appointments?: Maybe<LegalAdviserAppointmentConnection>;
  /** Its checkups, page by page (法治体检). */
  readonly checkups?: Maybe<LegalCheckupConnection>;
  /** What the justice bureau keeps of complaints against the adviser (投诉记录); never leaves the bureau. */
  readonly complaints?: Maybe<Scalars['String']['output']>;
  /** Its consultations, page by page (法律服务). */
  readonly consultations?: Maybe<LegalConsultationConnection>;
  /** Its duties, page by page (值班安排). */
  readonly duties?: Maybe<StationDutyConnection>;
  /** The firm (所在律师事务所). */
  readonly firm: LawFirm;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Whether the licence to practise is valid (执业状态), for departments. */
  readonly licence?: Maybe<LicenceStatus>;
  /** How many communities the adviser may serve at most on a day, as the nearest region has ruled (服务社区数上限). */
  readonly limit: Scalars['Int']['output'];
  /** The name, published in every community that the adviser serves (姓名). */
  readonly name: Scalars['String']['output'];
  /** The phone, published in every community that the adviser serves (联系电话). */
  readonly phone: Scalars['String']['output'];
  /** The county or district for which the adviser is on the list (所属县区). */
  readonly region: Region;
  /** Its services, page by page (法律顾问服务记录). */
  readonly services?: Maybe<AdviserServiceConnection>;
  /** How many communities the adviser serves on a day (服务社区数). */
  readonly serving: Scalars['Int']['output'];
  /** Its teams, page by page (服务团成员). */
  readonly teams?: Maybe<TeamLawyerConnection>;
};


/** A lawyer who advises communities (法律顾问). */
export type LegalAdviserAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalAdviserAppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<LegalAdviserAppointmentOrder>;
};


/** A lawyer who advises communities (法律顾问). */
export type LegalAdviserCheckupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalCheckupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalCheckupOrder>;
};


/** A lawyer who advises communities (法律顾问). */
export type LegalAdviserConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalConsultationOrder>;
};


/** A lawyer who advises communities (法律顾问). */
export type LegalAdviserDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StationDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StationDutyOrder>;
};


/** A lawyer who advises communities (法律顾问). */
export type LegalAdviserLimitArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A lawyer who advises communities (法律顾问). */
export type LegalAdviserServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdviserServiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdviserServiceOrder>;
};


/** A lawyer who advises communities (法律顾问). */
export type LegalAdviserServingArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A lawyer who advises communities (法律顾问). */
export type LegalAdviserTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamLawyerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<TeamLawyerOrder>;
};

/** One adviser's term in one community (法律顾问聘任). At most one of a community is in force on any day. */
export type LegalAdviserAppointment = {
  /** The adviser (法律顾问). */
  readonly adviser: LegalAdviser;
  /** The community (社区/村). */
  readonly community: Community;
  /** The letter of appointment (聘书编号); null where none is on file. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** Why it came to its end (终止原因), for departments; null while it lasts. */
  readonly ended?: Maybe<AdviserAppointmentEnding>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The first day (聘任起). */
  readonly since: Scalars['Date']['output'];
  /** The last day, null while open-ended (聘任止). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of legal adviser appointments (法律顾问聘任分页). */
export type LegalAdviserAppointmentConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LegalAdviserAppointmentEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LegalAdviserAppointment>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (法律顾问聘任统计维度). */
export type LegalAdviserAppointmentDimension =
  /** By ended (分组). */
  | 'ENDED'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By last day, month by month (分组). */
  | 'MONTH_OF_UNTIL'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of legal adviser appointments (法律顾问聘任条目). */
export type LegalAdviserAppointmentEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LegalAdviserAppointment;
};

/** Which legal adviser appointments (法律顾问聘任筛选). */
export type LegalAdviserAppointmentFilter = {
  /** By adviser: one of these keys (筛选项). */
  readonly adviser?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By ended: one of these (筛选项). */
  readonly ended?: InputMaybe<ReadonlyArray<AdviserAppointmentEnding>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in document (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By last day: from one day to another (日期范围). */
  readonly until?: InputMaybe<DateRange>;
};

/** What figures of legal adviser appointments say (法律顾问聘任统计方式). */
export type LegalAdviserAppointmentMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order legal adviser appointments are listed (法律顾问聘任排序). */
export type LegalAdviserAppointmentOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** A page of legal advisers (法律顾问分页). */
export type LegalAdviserConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LegalAdviserEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LegalAdviser>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** How far legal advisers reach (法律顾问覆盖情况). A community whose code was not valid on the day is not counted. */
export type LegalAdviserCoverage = {
  /** Communities and villages in the region (社区/村总数). */
  readonly communities: Scalars['Int']['output'];
  /** Those with an adviser (已覆盖数). */
  readonly covered: Scalars['Int']['output'];
  /** The same share with what may be said of it (覆盖率指标): not collected where nobody keeps terms. */
  readonly figure: Figure;
  /** Communities and villages without an adviser, by code (未覆盖的社区/村). */
  readonly gaps: CommunityConnection;
  /** Covered by communities, 0 to 1; null where there are no communities (覆盖率). */
  readonly share?: Maybe<Scalars['Float']['output']>;
};


/** How far legal advisers reach (法律顾问覆盖情况). A community whose code was not valid on the day is not counted. */
export type LegalAdviserCoverageGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What cells of figures have in common (法律顾问统计维度). */
export type LegalAdviserDimension =
  /** By licence (分组). */
  | 'LICENCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of legal advisers (法律顾问条目). */
export type LegalAdviserEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LegalAdviser;
};

/** Which legal advisers (法律顾问筛选). */
export type LegalAdviserFilter = {
  /** By firm: one of these keys (筛选项). */
  readonly firm?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By licence: one of these (筛选项). */
  readonly licence?: InputMaybe<ReadonlyArray<LicenceStatus>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of legal advisers say (法律顾问统计方式). */
export type LegalAdviserMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order legal advisers are listed (法律顾问排序). */
export type LegalAdviserOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/**
 * The people on whom a community's rule of law rests on a day (法治骨干力量): its adviser, mediators and law-savvy residents;
 * its cadres and grid workers are counted by those who keep them.
 */
export type LegalBackbone = {
  /** The appointment of the legal adviser; null where nobody serves (法律顾问). */
  readonly adviser?: Maybe<LegalAdviserAppointment>;
  /** The community's code (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Law-savvy residents (法律明白人人数). */
  readonly lawSavvyResidents: Figure;
  /** People's mediators (人民调解员人数). */
  readonly mediators: Figure;
  /** The day (日期). */
  readonly on: Scalars['Date']['output'];
  /** Rule-of-law leaders (法治带头人人数). */
  readonly ruleOfLawLeaders: Figure;
};

/** A legal check-up of an enterprise (企业法治体检), free of charge. */
export type LegalCheckup = {
  /** Who examines (承办法律顾问). */
  readonly adviser: LegalAdviser;
  /** When everything found had been followed up (办结日期). */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The community where the enterprise is (所在社区), for departments. */
  readonly community?: Maybe<Community>;
  /** The enterprise (企业名称), for departments under an agreement: what was found touches its business secrets. */
  readonly enterprise?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its enterprise (核验企业名称). */
  readonly enterpriseMatches?: Maybe<Comparison>;
  /** When the checklist was gone through (体检日期). */
  readonly examinedOn?: Maybe<Scalars['Date']['output']>;
  /** What the enterprise paid: nothing, since check-ups are free (收费金额). */
  readonly fee: Scalars['Int']['output'];
  /** Its findings, page by page (体检发现). */
  readonly findings?: Maybe<CheckupFindingConnection>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its line of business (行业). */
  readonly industry: CheckupIndustry;
  /** How many items of the checklist were examined (已查项数). */
  readonly itemsExamined: Scalars['Int']['output'];
  /** For what day it was agreed on (预约日期). */
  readonly plannedOn: Scalars['Date']['output'];
  /** When the enterprise got its report (报告日期). */
  readonly reportedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come (状态). */
  readonly state: LegalCheckupState;
};


/** A legal check-up of an enterprise (企业法治体检), free of charge. */
export type LegalCheckupEnterpriseMatchesArgs = {
  value: Scalars['String']['input'];
};


/** A legal check-up of an enterprise (企业法治体检), free of charge. */
export type LegalCheckupFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CheckupFindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CheckupFindingOrder>;
};

/** A page of legal checkups (法治体检分页). */
export type LegalCheckupConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LegalCheckupEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LegalCheckup>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (法治体检统计维度). */
export type LegalCheckupDimension =
  /** By industry (分组). */
  | 'INDUSTRY'
  /** By day examined, month by month (分组). */
  | 'MONTH_OF_EXAMINED_ON'
  /** By day planned, month by month (分组). */
  | 'MONTH_OF_PLANNED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of legal checkups (法治体检条目). */
export type LegalCheckupEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LegalCheckup;
};

/** Which legal checkups (法治体检筛选). */
export type LegalCheckupFilter = {
  /** By adviser: one of these keys (筛选项). */
  readonly adviser?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day examined: from one day to another (日期范围). */
  readonly examinedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By industry: one of these (筛选项). */
  readonly industry?: InputMaybe<ReadonlyArray<CheckupIndustry>>;
  /** By day planned: from one day to another (日期范围). */
  readonly plannedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<LegalCheckupState>>;
};

/** What figures of legal checkups say (法治体检统计方式). */
export type LegalCheckupMeasure =
  /** Their fee on average (平均). */
  | 'AVERAGE_FEE'
  /** Their items examined on average (平均). */
  | 'AVERAGE_ITEMS_EXAMINED'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their fee added up (合计). */
  | 'SUM_FEE'
  /** Their items examined added up (合计). */
  | 'SUM_ITEMS_EXAMINED';

/** In which order legal checkups are listed (法治体检排序). */
export type LegalCheckupOrder =
  /** By day planned, rising (升序). */
  | 'PLANNED_ON_ASC'
  /** By day planned, falling (降序). */
  | 'PLANNED_ON_DESC';

/** How far a legal check-up has come (法治体检状态). */
export type LegalCheckupState =
  /** Everything found has been followed up (已回访办结). */
  | 'CLOSED'
  /** The checklist has been gone through (已体检). */
  | 'EXAMINED'
  /** Agreed on (已预约). */
  | 'PLANNED'
  /** The enterprise has the report (已出具报告). */
  | 'REPORTED';

/**
 * Legal service in one of four modes (四式法律服务): asked for, given to an adviser, held, recorded, rated. It is for
 * departments; how often there is one is for everybody. Who asked and what was said between the two stays between them.
 */
export type LegalConsultation = {
  /** The adviser to whom it was given; null before (承办法律顾问). */
  readonly adviser?: Maybe<LegalAdviser>;
  /** When it was given to an adviser (指派日期). */
  readonly assignedOn?: Maybe<Scalars['Date']['output']>;
  /** The time agreed on; null in other modes (约定时间). */
  readonly bookedFor?: Maybe<Scalars['DateTime']['output']>;
  /** The community (社区/村). */
  readonly community?: Maybe<Community>;
  /** What was asked and advised (咨询内容); privileged, it never leaves the bureau. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** When it was held (服务日期). */
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is about (事务类别). */
  readonly matter?: Maybe<LegalMatter>;
  /** Its mode (服务方式). */
  readonly mode?: Maybe<LegalConsultationMode>;
  /** What was ordered; null in other modes (点单项目). */
  readonly ordered?: Maybe<LegalServiceItem>;
  /** When it was rated (评价日期). */
  readonly ratedOn?: Maybe<Scalars['Date']['output']>;
  /** What who asked thought of it, 1 to 5 (满意度评分). */
  readonly rating?: Maybe<Scalars['Int']['output']>;
  /** When the adviser recorded it (记录日期). */
  readonly recordedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was asked for (申请日期). */
  readonly requestedOn: Scalars['Date']['output'];
  /** Who asked (申请人); never leaves the bureau. */
  readonly requester?: Maybe<Scalars['String']['output']>;
  /** How far it has come (状态). */
  readonly state?: Maybe<LegalConsultationState>;
  /** The team that consults jointly; null in other modes (会诊服务团). */
  readonly team?: Maybe<PartyLawyerTeam>;
  /** Where people were reached; null in other modes (上门地点). */
  readonly venue?: Maybe<Scalars['String']['output']>;
};

/** A page of legal consultations (法律服务分页). */
export type LegalConsultationConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LegalConsultationEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LegalConsultation>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (法律服务统计维度). */
export type LegalConsultationDimension =
  /** By matter (分组). */
  | 'MATTER'
  /** By mode (分组). */
  | 'MODE'
  /** By day held, month by month (分组). */
  | 'MONTH_OF_HELD_ON'
  /** By day requested, month by month (分组). */
  | 'MONTH_OF_REQUESTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of legal consultations (法律服务条目). */
export type LegalConsultationEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LegalConsultation;
};

/** Which legal consultations (法律服务筛选). */
export type LegalConsultationFilter = {
  /** By adviser: one of these keys (筛选项). */
  readonly adviser?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day held: from one day to another (日期范围). */
  readonly heldOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By matter: one of these (筛选项). */
  readonly matter?: InputMaybe<ReadonlyArray<LegalMatter>>;
  /** By mode: one of these (筛选项). */
  readonly mode?: InputMaybe<ReadonlyArray<LegalConsultationMode>>;
  /** By ordered: one of these keys (筛选项). */
  readonly ordered?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By rating: from one number to another (数值范围). */
  readonly rating?: InputMaybe<NumberRange>;
  /** By day requested: from one day to another (日期范围). */
  readonly requestedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<LegalConsultationState>>;
  /** By team: one of these keys (筛选项). */
  readonly team?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of legal consultations say (法律服务统计方式). */
export type LegalConsultationMeasure =
  /** Their rating on average (平均). */
  | 'AVERAGE_RATING'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their rating added up (合计). */
  | 'SUM_RATING';

/** How legal service reaches people (法律服务方式). */
export type LegalConsultationMode =
  /** At a time agreed on (约定式). */
  | 'APPOINTMENT'
  /** Several lawyers consult on one difficult matter (会诊式). */
  | 'JOINT'
  /** Ordered from a menu (点单式). */
  | 'ON_ORDER'
  /** Lawyers go where people are (渗透式). */
  | 'OUTREACH';

/** In which order legal consultations are listed (法律服务排序). */
export type LegalConsultationOrder =
  /** By day requested, rising (升序). */
  | 'REQUESTED_ON_ASC'
  /** By day requested, falling (降序). */
  | 'REQUESTED_ON_DESC';

/** How far a consultation has come (法律服务状态). */
export type LegalConsultationState =
  /** Given to an adviser (已指派). */
  | 'ASSIGNED'
  /** Held (已服务). */
  | 'HELD'
  /** Rated by who asked (已评价). */
  | 'RATED'
  /** Recorded by the adviser (已记录). */
  | 'RECORDED'
  /** Asked for (已申请). */
  | 'REQUESTED'
  /** Withdrawn before it was held (已撤回). */
  | 'WITHDRAWN';

/** What a matter is about (法律事务类别). */
export type LegalMatter =
  /** Consumers (消费维权). */
  | 'CONSUMERS'
  /** Contracts and debts (合同债务). */
  | 'CONTRACTS'
  /** Marriage, family and inheritance (婚姻家庭继承). */
  | 'FAMILY'
  /** Traffic and other injuries (损害赔偿). */
  | 'INJURIES'
  /** Work and wages (劳动报酬). */
  | 'LABOUR'
  /** Land, houses and demolition (土地房屋). */
  | 'LAND_AND_HOUSES'
  /** Neighbours (邻里). */
  | 'NEIGHBOURS'
  /** Compounds and their property companies (物业管理). */
  | 'PROPERTY_MANAGEMENT';

/** A post of a firm that is shown as a model (党员律师示范岗). */
export type LegalModelPost = {
  /** Since when it is one (命名日期). */
  readonly awardedOn: Scalars['Date']['output'];
  /** The community where it stands (所在社区). */
  readonly community: Community;
  /** When it ceased to be one (摘牌日期); null while it is. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The firm whose lawyers keep it (责任律所). */
  readonly firm: LawFirm;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who has made it a model (命名层级). */
  readonly level: LegalModelPostLevel;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
};

/** A page of legal model posts (党员律师示范岗分页). */
export type LegalModelPostConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LegalModelPostEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LegalModelPost>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (党员律师示范岗统计维度). */
export type LegalModelPostDimension =
  /** By level (分组). */
  | 'LEVEL'
  /** By day awarded, month by month (分组). */
  | 'MONTH_OF_AWARDED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of legal model posts (党员律师示范岗条目). */
export type LegalModelPostEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LegalModelPost;
};

/** Which legal model posts (党员律师示范岗筛选). */
export type LegalModelPostFilter = {
  /** By day awarded: from one day to another (日期范围). */
  readonly awardedOn?: InputMaybe<DateRange>;
  /** By firm: one of these keys (筛选项). */
  readonly firm?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By level: one of these (筛选项). */
  readonly level?: InputMaybe<ReadonlyArray<LegalModelPostLevel>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Who has made a post a model (命名层级). */
export type LegalModelPostLevel =
  /** The city (市级). */
  | 'CITY'
  /** The county or district (县区级). */
  | 'COUNTY'
  /** The subdistrict or town (镇街级). */
  | 'TOWN';

/** What figures of legal model posts say (党员律师示范岗统计方式). */
export type LegalModelPostMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order legal model posts are listed (党员律师示范岗排序). */
export type LegalModelPostOrder =
  /** By day awarded, rising (升序). */
  | 'AWARDED_ON_ASC'
  /** By day awarded, falling (降序). */
  | 'AWARDED_ON_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** A room where people talk their disputes over (谈心室/诉前调解室). */
export type LegalRoom = {
  /** Where it is (地址). */
  readonly address: Scalars['String']['output'];
  /** When it was closed (停用日期); null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The community in which it lies (所在社区). */
  readonly community: Community;
  /** When it is open (开放时间). */
  readonly hours: Scalars['String']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its kind (类别). */
  readonly kind: LegalRoomKind;
  /** Its mediations, page by page (人民调解). */
  readonly mediations?: Maybe<MediationConnection>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** When it was opened (启用日期). */
  readonly openedOn: Scalars['Date']['output'];
  /** How many people it seats (座位数); null where nobody has counted. */
  readonly seats?: Maybe<Scalars['Int']['output']>;
  /** Its trade; null where it serves in everything (行业). */
  readonly trade?: Maybe<LegalRoomTrade>;
};


/** A room where people talk their disputes over (谈心室/诉前调解室). */
export type LegalRoomMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MediationOrder>;
};

/** A page of legal rooms (谈心调解场所分页). */
export type LegalRoomConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LegalRoomEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LegalRoom>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (谈心调解场所统计维度). */
export type LegalRoomDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By trade (分组). */
  | 'TRADE';

/** One of a page of legal rooms (谈心调解场所条目). */
export type LegalRoomEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LegalRoom;
};

/** Which legal rooms (谈心调解场所筛选). */
export type LegalRoomFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<LegalRoomKind>>;
  /** By day opened: from one day to another (日期范围). */
  readonly openedOn?: InputMaybe<DateRange>;
  /** Only those with this text in name or address (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By trade: one of these (筛选项). */
  readonly trade?: InputMaybe<ReadonlyArray<LegalRoomTrade>>;
};

/** What kind of room it is (场所类别). */
export type LegalRoomKind =
  /** A room for mediation before going to court, for one trade (诉前调解室). */
  | 'PRE_LITIGATION'
  /** A tea-house talk room (茶寮谈心室). */
  | 'TEA_HOUSE';

/** What figures of legal rooms say (谈心调解场所统计方式). */
export type LegalRoomMeasure =
  /** Their seats on average (平均). */
  | 'AVERAGE_SEATS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their seats added up (合计). */
  | 'SUM_SEATS';

/** In which order legal rooms are listed (谈心调解场所排序). */
export type LegalRoomOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By day opened, rising (升序). */
  | 'OPENED_ON_ASC'
  /** By day opened, falling (降序). */
  | 'OPENED_ON_DESC';

/** A trade with its own disputes (行业). */
export type LegalRoomTrade =
  /** Ceramics (陶瓷). */
  | 'CERAMICS'
  /** Banks and insurers (金融保险). */
  | 'FINANCE'
  /** Food (食品). */
  | 'FOOD'
  /** Garments and wedding dresses (服装婚纱). */
  | 'GARMENTS'
  /** Work and wages (劳动争议). */
  | 'LABOUR'
  /** Property management (物业). */
  | 'PROPERTY_MANAGEMENT'
  /** Tea (茶叶). */
  | 'TEA'
  /** Toys (玩具). */
  | 'TOYS'
  /** Traffic accidents (道路交通). */
  | 'TRAFFIC';

/** Something that residents can order from lawyers (法律服务菜单项). */
export type LegalServiceItem = {
  /** What it consists of (说明); null where the name says it all. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is about (事务类别). */
  readonly matter: LegalMatter;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Whether it can be ordered now (是否可点单). */
  readonly offered: Scalars['Boolean']['output'];
  /** Its orders, page by page (法律服务). */
  readonly orders?: Maybe<LegalConsultationConnection>;
  /** The county or district that offers it (提供地). */
  readonly region: Region;
};


/** Something that residents can order from lawyers (法律服务菜单项). */
export type LegalServiceItemOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalConsultationOrder>;
};

/** A page of legal service items (法律服务菜单分页). */
export type LegalServiceItemConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LegalServiceItemEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LegalServiceItem>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (法律服务菜单统计维度). */
export type LegalServiceItemDimension =
  /** By matter (分组). */
  | 'MATTER'
  /** By offered (分组). */
  | 'OFFERED'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of legal service items (法律服务菜单条目). */
export type LegalServiceItemEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LegalServiceItem;
};

/** Which legal service items (法律服务菜单筛选). */
export type LegalServiceItemFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By matter: one of these (筛选项). */
  readonly matter?: InputMaybe<ReadonlyArray<LegalMatter>>;
  /** By offered: yes or no (是否). */
  readonly offered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with this text in name or description (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of legal service items say (法律服务菜单统计方式). */
export type LegalServiceItemMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order legal service items are listed (法律服务菜单排序). */
export type LegalServiceItemOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** A public legal service station (公共法律服务站). */
export type LegalStation = {
  /** Where it is (地址). */
  readonly address: Scalars['String']['output'];
  /** The community in which it lies (所在社区). */
  readonly community: Community;
  /** Its duties, page by page (值班安排). */
  readonly duties?: Maybe<StationDutyConnection>;
  /** When it is open (开放时间). */
  readonly hours: Scalars['String']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its level (层级). */
  readonly level: LegalStationLevel;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** When it was opened (启用日期). */
  readonly openedOn: Scalars['Date']['output'];
  /** The phone at its desk (服务电话); null where it has none. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** In what house it is (设置场所). */
  readonly premises: LegalStationPremises;
  /** Whether a terminal serves there outside these hours, too (是否有自助终端). */
  readonly selfService: Scalars['Boolean']['output'];
  /** What residents get there (服务事项). */
  readonly services: ReadonlyArray<LegalStationService>;
};


/** A public legal service station (公共法律服务站). */
export type LegalStationDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StationDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StationDutyOrder>;
};

/** A page of legal stations (公共法律服务站分页). */
export type LegalStationConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LegalStationEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LegalStation>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (公共法律服务站统计维度). */
export type LegalStationDimension =
  /** By level (分组). */
  | 'LEVEL'
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By premises (分组). */
  | 'PREMISES'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By self service (分组). */
  | 'SELF_SERVICE';

/** One of a page of legal stations (公共法律服务站条目). */
export type LegalStationEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LegalStation;
};

/** Which legal stations (公共法律服务站筛选). */
export type LegalStationFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By level: one of these (筛选项). */
  readonly level?: InputMaybe<ReadonlyArray<LegalStationLevel>>;
  /** By day opened: from one day to another (日期范围). */
  readonly openedOn?: InputMaybe<DateRange>;
  /** By premises: one of these (筛选项). */
  readonly premises?: InputMaybe<ReadonlyArray<LegalStationPremises>>;
  /** By self service: yes or no (是否). */
  readonly selfService?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with this text in name or address (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Of which level a public legal service station is (公共法律服务站层级). */
export type LegalStationLevel =
  /** Station of a community or village (村社公共法律服务室). */
  | 'COMMUNITY'
  /** Centre of a county or district (县区公共法律服务中心). */
  | 'COUNTY'
  /** Station of a subdistrict or town (镇街公共法律服务站). */
  | 'TOWN';

/** What figures of legal stations say (公共法律服务站统计方式). */
export type LegalStationMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order legal stations are listed (公共法律服务站排序). */
export type LegalStationOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By day opened, rising (升序). */
  | 'OPENED_ON_ASC'
  /** By day opened, falling (降序). */
  | 'OPENED_ON_DESC';

/** In what house a station has its room (设置场所). */
export type LegalStationPremises =
  /** The justice office (司法所). */
  | 'JUSTICE_OFFICE'
  /** The party's service centre of the place (党群服务中心). */
  | 'SERVICE_CENTRE'
  /** The office of the village committee (村委会). */
  | 'VILLAGE_OFFICE';

/** What residents get at a station (服务事项). */
export type LegalStationService =
  /** Advice (法律咨询). */
  | 'ADVICE'
  /** Education in the law (法治宣传). */
  | 'EDUCATION'
  /** Applications for legal aid (法律援助). */
  | 'LEGAL_AID'
  /** Mediation (人民调解). */
  | 'MEDIATION'
  /** Directions to notaries (公证指引). */
  | 'NOTARY_DIRECTIONS';

/** A training session in the law (法治培训). */
export type LegalTraining = {
  /** Its attendances, page by page (培训参加记录). */
  readonly attendances?: Maybe<LegalTrainingAttendanceConnection>;
  /** How many came (参加人次). */
  readonly attended: Scalars['Int']['output'];
  /** The day (培训日期). */
  readonly day: Scalars['Date']['output'];
  /** How long it takes (学时). */
  readonly hours: Scalars['Float']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How it is given (培训方式). */
  readonly kind: LegalTrainingKind;
  /** The subdistrict or town that holds it (举办镇街). */
  readonly region: Region;
  /** What it is about (培训主题). */
  readonly topic: Scalars['String']['output'];
  /** Where it is held (培训地点); null where it is held over the network. */
  readonly venue?: Maybe<Scalars['String']['output']>;
};


/** A training session in the law (法治培训). */
export type LegalTrainingAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalTrainingAttendanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalTrainingAttendanceOrder>;
};

/** A law-savvy resident's part in a training session (培训参加记录). */
export type LegalTrainingAttendance = {
  /** The community (社区/村). */
  readonly community: Community;
  /** The day (培训日期). */
  readonly day: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Whether the test at its end was passed (考核是否合格), for departments under an agreement; null where there was none. */
  readonly passed?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a value that you have is its passed (核验考核是否合格). */
  readonly passedMatches?: Maybe<Comparison>;
  /** The resident (法律明白人), for departments under an agreement. */
  readonly resident?: Maybe<LawSavvyResident>;
  /** Whether a value that you have is its resident (核验法律明白人). */
  readonly residentMatches?: Maybe<Comparison>;
  /** The training session (法治培训). */
  readonly training: LegalTraining;
};


/** A law-savvy resident's part in a training session (培训参加记录). */
export type LegalTrainingAttendancePassedMatchesArgs = {
  value: Scalars['Boolean']['input'];
};


/** A law-savvy resident's part in a training session (培训参加记录). */
export type LegalTrainingAttendanceResidentMatchesArgs = {
  value: Scalars['ID']['input'];
};

/** A page of legal training attendances (培训参加记录分页). */
export type LegalTrainingAttendanceConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LegalTrainingAttendanceEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LegalTrainingAttendance>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (培训参加记录统计维度). */
export type LegalTrainingAttendanceDimension =
  /** By day, month by month (分组). */
  | 'MONTH_OF_DAY'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of legal training attendances (培训参加记录条目). */
export type LegalTrainingAttendanceEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LegalTrainingAttendance;
};

/** Which legal training attendances (培训参加记录筛选). */
export type LegalTrainingAttendanceFilter = {
  /** By day: from one day to another (日期范围). */
  readonly day?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By resident: one of these keys (筛选项). */
  readonly resident?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By training: one of these keys (筛选项). */
  readonly training?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of legal training attendances say (培训参加记录统计方式). */
export type LegalTrainingAttendanceMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order legal training attendances are listed (培训参加记录排序). */
export type LegalTrainingAttendanceOrder =
  /** By day, rising (升序). */
  | 'DAY_ASC'
  /** By day, falling (降序). */
  | 'DAY_DESC';

/** A page of legal trainings (法治培训分页). */
export type LegalTrainingConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LegalTrainingEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LegalTraining>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (法治培训统计维度). */
export type LegalTrainingDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day, month by month (分组). */
  | 'MONTH_OF_DAY'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of legal trainings (法治培训条目). */
export type LegalTrainingEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LegalTraining;
};

/** Which legal trainings (法治培训筛选). */
export type LegalTrainingFilter = {
  /** By attended: from one number to another (数值范围). */
  readonly attended?: InputMaybe<NumberRange>;
  /** By day: from one day to another (日期范围). */
  readonly day?: InputMaybe<DateRange>;
  /** By hours: from one number to another (数值范围). */
  readonly hours?: InputMaybe<NumberRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<LegalTrainingKind>>;
  /** Only those with this text in topic or venue (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** How a training is given (培训方式). */
export type LegalTrainingKind =
  /** In a class (集中授课). */
  | 'CLASS'
  /** Hearing a case in court (旁听庭审). */
  | 'COURT_HEARING'
  /** Over the network (线上培训). */
  | 'ONLINE'
  /** Beside a mediator (跟岗实训). */
  | 'ON_THE_JOB';

/** What figures of legal trainings say (法治培训统计方式). */
export type LegalTrainingMeasure =
  /** Their attended on average (平均). */
  | 'AVERAGE_ATTENDED'
  /** Their hours on average (平均). */
  | 'AVERAGE_HOURS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their attended added up (合计). */
  | 'SUM_ATTENDED'
  /** Their hours added up (合计). */
  | 'SUM_HOURS';

/** In which order legal trainings are listed (法治培训排序). */
export type LegalTrainingOrder =
  /** By attended, rising (升序). */
  | 'ATTENDED_ASC'
  /** By attended, falling (降序). */
  | 'ATTENDED_DESC'
  /** By day, rising (升序). */
  | 'DAY_ASC'
  /** By day, falling (降序). */
  | 'DAY_DESC'
  /** By topic, rising (升序). */
  | 'TOPIC_ASC'
  /** By topic, falling (降序). */
  | 'TOPIC_DESC';

/** Whether a lawyer may practise (执业状态). */
export type LicenceStatus =
  /** Revoked (吊销). */
  | 'REVOKED'
  /** Suspended (停止执业). */
  | 'SUSPENDED'
  /** Valid (有效). */
  | 'VALID';

/**
 * A mediation (人民调解). Both parties enter freely, and it ends in a written agreement or in advice on other ways. Who
 * they are and what they agree on stays between them; that there is one, and how far it has come, is for departments.
 */
export type Mediation = {
  /** When the written agreement was signed (协议签订日期). */
  readonly agreedOn?: Maybe<Scalars['Date']['output']>;
  /** What was agreed on (协议内容); never leaves the bureau. */
  readonly agreement?: Maybe<Scalars['String']['output']>;
  /** The number of the written agreement (协议书编号). */
  readonly agreementNumber?: Maybe<Scalars['String']['output']>;
  /** Who asked for it (申请方); never leaves the bureau. */
  readonly applicant?: Maybe<Scalars['String']['output']>;
  /** When the side that asked agreed freely to take part (申请方自愿参加日期). */
  readonly applicantJoinedOn?: Maybe<Scalars['Date']['output']>;
  /** The community (社区/村). */
  readonly community?: Maybe<Community>;
  /** Until when both may ask the court to confirm it (司法确认申请截止日期). */
  readonly confirmationDueOn?: Maybe<Scalars['Date']['output']>;
  /** When they asked the court to confirm it (申请司法确认日期). */
  readonly confirmationRequestedOn?: Maybe<Scalars['Date']['output']>;
  /** When the court confirmed it (司法确认日期). */
  readonly confirmedOn?: Maybe<Scalars['Date']['output']>;
  /** When it ended without agreement (终止日期). */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What the dispute is about (纠纷类别). */
  readonly matter?: Maybe<LegalMatter>;
  /** The mediator; null until one is chosen (调解员). */
  readonly mediator?: Maybe<Mediator>;
  /** On which other way the parties were then advised (告知途径). */
  readonly otherWay?: Maybe<MediationOtherWay>;
  /** The procedure that it follows (调解程序). */
  readonly procedure?: Maybe<MediationProcedure>;
  /** When one side asked for it (申请日期). */
  readonly requestedOn?: Maybe<Scalars['Date']['output']>;
  /** The other side (被申请方); never leaves the bureau. */
  readonly respondent?: Maybe<Scalars['String']['output']>;
  /** When the other side agreed freely to take part (被申请方自愿参加日期); null where it has not. */
  readonly respondentJoinedOn?: Maybe<Scalars['Date']['output']>;
  /** The room in which it is held; null where it has none of its own (调解场所). */
  readonly room?: Maybe<LegalRoom>;
  /** How far it has come (状态). */
  readonly state?: Maybe<MediationState>;
  /** Its steps, page by page (调解步骤). */
  readonly steps?: Maybe<MediationStepConnection>;
};


/**
 * A mediation (人民调解). Both parties enter freely, and it ends in a written agreement or in advice on other ways. Who
 * they are and what they agree on stays between them; that there is one, and how far it has come, is for departments.
 */
export type MediationStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediationStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MediationStepOrder>;
};

/** A page of mediations (人民调解分页). */
export type MediationConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<MediationEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Mediation>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (人民调解统计维度). */
export type MediationDimension =
  /** By matter (分组). */
  | 'MATTER'
  /** By day confirmation due, month by month (分组). */
  | 'MONTH_OF_CONFIRMATION_DUE_ON'
  /** By day requested, month by month (分组). */
  | 'MONTH_OF_REQUESTED_ON'
  /** By other way (分组). */
  | 'OTHER_WAY'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of mediations (人民调解条目). */
export type MediationEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Mediation;
};

/** Which mediations (人民调解筛选). */
export type MediationFilter = {
  /** By day confirmation due: from one day to another (日期范围). */
  readonly confirmationDueOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By matter: one of these (筛选项). */
  readonly matter?: InputMaybe<ReadonlyArray<LegalMatter>>;
  /** By mediator: one of these keys (筛选项). */
  readonly mediator?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By other way: one of these (筛选项). */
  readonly otherWay?: InputMaybe<ReadonlyArray<MediationOtherWay>>;
  /** By procedure: one of these keys (筛选项). */
  readonly procedure?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day requested: from one day to another (日期范围). */
  readonly requestedOn?: InputMaybe<DateRange>;
  /** By room: one of these keys (筛选项). */
  readonly room?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<MediationState>>;
};

/** What figures of mediations say (人民调解统计方式). */
export type MediationMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order mediations are listed (人民调解排序). */
export type MediationOrder =
  /** By id, rising (升序). */
  | 'ID_ASC'
  /** By id, falling (降序). */
  | 'ID_DESC';

/** On which other way the parties were advised (告知的其他途径). */
export type MediationOtherWay =
  /** A decision of the administration (行政处理). */
  | 'ADMINISTRATION'
  /** Arbitration (仲裁). */
  | 'ARBITRATION'
  /** Go to court (诉讼). */
  | 'COURT'
  /** Ask for legal aid (法律援助). */
  | 'LEGAL_AID';

/** How a region mediates (调解程序): six steps, whose names it chooses, and how long an agreement may wait for the court. */
export type MediationProcedure = {
  /** Within how many days both parties may ask the court to confirm their agreement (司法确认申请期限天数). */
  readonly confirmationDays: Scalars['Int']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its mediations, page by page (人民调解). */
  readonly mediations?: Maybe<MediationConnection>;
  /** Its name (名称), such as 茶文化六步调解法. */
  readonly name: Scalars['String']['output'];
  /** The region that mediates so (适用区划). */
  readonly region: Region;
  /** The first day (启用日期). */
  readonly since: Scalars['Date']['output'];
  /** Its steps, page by page (调解步骤设置). */
  readonly steps?: Maybe<MediationProcedureStepConnection>;
  /** The last day, null while it is in use (停用日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** How a region mediates (调解程序): six steps, whose names it chooses, and how long an agreement may wait for the court. */
export type MediationProcedureMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MediationOrder>;
};


/** How a region mediates (调解程序): six steps, whose names it chooses, and how long an agreement may wait for the court. */
export type MediationProcedureStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediationProcedureStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MediationProcedureStepOrder>;
};

/** A page of mediation procedures (调解程序分页). */
export type MediationProcedureConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<MediationProcedureEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<MediationProcedure>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (调解程序统计维度). */
export type MediationProcedureDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of mediation procedures (调解程序条目). */
export type MediationProcedureEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: MediationProcedure;
};

/** Which mediation procedures (调解程序筛选). */
export type MediationProcedureFilter = {
  /** By confirmation days: from one number to another (数值范围). */
  readonly confirmationDays?: InputMaybe<NumberRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of mediation procedures say (调解程序统计方式). */
export type MediationProcedureMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order mediation procedures are listed (调解程序排序). */
export type MediationProcedureOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** A step of a procedure, by the name that its region chose (调解步骤名称). */
export type MediationProcedureStep = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (步骤名称). */
  readonly name: Scalars['String']['output'];
  /** Which of the six it is (序号). */
  readonly position: Scalars['Int']['output'];
  /** The procedure (调解程序). */
  readonly procedure: MediationProcedure;
  /** The region that mediates so (适用区划). */
  readonly region: Region;
  /** What is done in it (步骤内容). */
  readonly task: Scalars['String']['output'];
};

/** A page of mediation procedure steps (调解步骤设置分页). */
export type MediationProcedureStepConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<MediationProcedureStepEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<MediationProcedureStep>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (调解步骤设置统计维度). */
export type MediationProcedureStepDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of mediation procedure steps (调解步骤设置条目). */
export type MediationProcedureStepEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: MediationProcedureStep;
};

/** Which mediation procedure steps (调解步骤设置筛选). */
export type MediationProcedureStepFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By position: from one number to another (数值范围). */
  readonly position?: InputMaybe<NumberRange>;
  /** By procedure: one of these keys (筛选项). */
  readonly procedure?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name or task (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of mediation procedure steps say (调解步骤设置统计方式). */
export type MediationProcedureStepMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order mediation procedure steps are listed (调解步骤设置排序). */
export type MediationProcedureStepOrder =
  /** By position, rising (升序). */
  | 'POSITION_ASC'
  /** By position, falling (降序). */
  | 'POSITION_DESC';

/** How far a mediation has come (调解状态). */
export type MediationState =
  /** Agreed on in writing (达成书面协议). */
  | 'AGREED'
  /** Agreed on, and confirmed by the court (经司法确认). */
  | 'CONFIRMED'
  /** Ended without agreement, with advice on other ways (终止并告知其他途径). */
  | 'ENDED'
  /** One side has asked for it (已申请). */
  | 'REQUESTED'
  /** Both sides have entered freely, and the steps are under way (调解中). */
  | 'UNDER_WAY';

/** A step that a mediation has taken (调解步骤), for departments. None is taken before the one in front of it. */
export type MediationStep = {
  /** When it was begun (开始日期). */
  readonly begunOn?: Maybe<Scalars['Date']['output']>;
  /** The community (社区/村). */
  readonly community?: Maybe<Community>;
  /** When it was done (完成日期); null while it lasts. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The mediation (人民调解). */
  readonly mediation?: Maybe<Mediation>;
  /** Which of the six it is (序号). */
  readonly position: Scalars['Int']['output'];
  /** The step of the procedure, which has its name (步骤名称). */
  readonly step?: Maybe<MediationProcedureStep>;
};

/** A page of mediation steps (调解步骤分页). */
export type MediationStepConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<MediationStepEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<MediationStep>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (调解步骤统计维度). */
export type MediationStepDimension =
  /** By day begun, month by month (分组). */
  | 'MONTH_OF_BEGUN_ON'
  /** By day done, month by month (分组). */
  | 'MONTH_OF_DONE_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of mediation steps (调解步骤条目). */
export type MediationStepEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: MediationStep;
};

/** Which mediation steps (调解步骤筛选). */
export type MediationStepFilter = {
  /** By day begun: from one day to another (日期范围). */
  readonly begunOn?: InputMaybe<DateRange>;
  /** By day done: from one day to another (日期范围). */
  readonly doneOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By mediation: one of these keys (筛选项). */
  readonly mediation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By position: from one number to another (数值范围). */
  readonly position?: InputMaybe<NumberRange>;
  /** By step: one of these keys (筛选项). */
  readonly step?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of mediation steps say (调解步骤统计方式). */
export type MediationStepMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order mediation steps are listed (调解步骤排序). */
export type MediationStepOrder =
  /** By position, rising (升序). */
  | 'POSITION_ASC'
  /** By position, falling (降序). */
  | 'POSITION_DESC';

/** A people's mediator (人民调解员). */
export type Mediator = {
  /** The community whose mediation committee the mediator belongs to (所属社区). */
  readonly community: Community;
  /** Whether it is the mediator's whole work (是否专职). */
  readonly fullTime: Scalars['Boolean']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its mediations, page by page (人民调解). */
  readonly mediations?: Maybe<MediationConnection>;
  /** The name, published with the committee (姓名). */
  readonly name: Scalars['String']['output'];
  /** The committee's phone on which the mediator is reached (值班电话); null where there is none. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The first day (聘任起). */
  readonly since: Scalars['Date']['output'];
  /** The last day, null while it lasts (聘任止). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** A people's mediator (人民调解员). */
export type MediatorMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MediationOrder>;
};

/** A page of mediators (人民调解员分页). */
export type MediatorConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<MediatorEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Mediator>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (人民调解员统计维度). */
export type MediatorDimension =
  /** By full time (分组). */
  | 'FULL_TIME'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of mediators (人民调解员条目). */
export type MediatorEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Mediator;
};

/** Which mediators (人民调解员筛选). */
export type MediatorFilter = {
  /** By full time: yes or no (是否). */
  readonly fullTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of mediators say (人民调解员统计方式). */
export type MediatorMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order mediators are listed (人民调解员排序). */
export type MediatorOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

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

/** A town's team of lawyers who are party members (党员律师服务团). */
export type PartyLawyerTeam = {
  /** Its consultations, page by page (法律服务). */
  readonly consultations?: Maybe<LegalConsultationConnection>;
  /** When it was formed (成立日期). */
  readonly formedOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its members, page by page (服务团成员). */
  readonly members?: Maybe<TeamLawyerConnection>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The subdistrict or town (镇街). */
  readonly region: Region;
  /** What it is there for above all (服务重点); null where it serves in everything. */
  readonly task?: Maybe<Scalars['String']['output']>;
};


/** A town's team of lawyers who are party members (党员律师服务团). */
export type PartyLawyerTeamConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalConsultationOrder>;
};


/** A town's team of lawyers who are party members (党员律师服务团). */
export type PartyLawyerTeamMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamLawyerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<TeamLawyerOrder>;
};

/** A page of party lawyer teams (党员律师服务团分页). */
export type PartyLawyerTeamConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PartyLawyerTeamEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PartyLawyerTeam>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (党员律师服务团统计维度). */
export type PartyLawyerTeamDimension =
  /** By day formed, month by month (分组). */
  | 'MONTH_OF_FORMED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of party lawyer teams (党员律师服务团条目). */
export type PartyLawyerTeamEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PartyLawyerTeam;
};

/** Which party lawyer teams (党员律师服务团筛选). */
export type PartyLawyerTeamFilter = {
  /** By day formed: from one day to another (日期范围). */
  readonly formedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name or task (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of party lawyer teams say (党员律师服务团统计方式). */
export type PartyLawyerTeamMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order party lawyer teams are listed (党员律师服务团排序). */
export type PartyLawyerTeamOrder =
  /** By day formed, rising (升序). */
  | 'FORMED_ON_ASC'
  /** By day formed, falling (降序). */
  | 'FORMED_ON_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

export type Query = {
  /** The adviser limit with a key (法律顾问服务上限); null where it is not known or not yours to see. */
  readonly adviserLimit?: Maybe<AdviserLimit>;
  /** What became of adviser limits since a cursor (法律顾问服务上限变更). */
  readonly adviserLimitChanges?: Maybe<ChangePage>;
  /** The adviser limits counted, or added up, by what they have in common (法律顾问服务上限统计). */
  readonly adviserLimitFigures?: Maybe<FigureTable>;
  /** The adviser limits, page by page (法律顾问服务上限列表). */
  readonly adviserLimits?: Maybe<AdviserLimitConnection>;
  /** The adviser service with a key (法律顾问服务记录); null where it is not known or not yours to see. */
  readonly adviserService?: Maybe<AdviserService>;
  /** What became of adviser services since a cursor (法律顾问服务记录变更). */
  readonly adviserServiceChanges?: Maybe<ChangePage>;
  /** The adviser services counted, or added up, by what they have in common (法律顾问服务记录统计). */
  readonly adviserServiceFigures?: Maybe<FigureTable>;
  /** The adviser services, page by page (法律顾问服务记录列表). */
  readonly adviserServices?: Maybe<AdviserServiceConnection>;
  /** The checkup finding with a key (体检发现); null where it is not known or not yours to see. */
  readonly checkupFinding?: Maybe<CheckupFinding>;
  /** What became of checkup findings since a cursor (体检发现变更). */
  readonly checkupFindingChanges?: Maybe<ChangePage>;
  /** The checkup findings counted, or added up, by what they have in common (体检发现统计). */
  readonly checkupFindingFigures?: Maybe<FigureTable>;
  /** The checkup findings, page by page (体检发现列表). */
  readonly checkupFindings?: Maybe<CheckupFindingConnection>;
  /** The checkup item with a key (法治体检清单); null where it is not known or not yours to see. */
  readonly checkupItem?: Maybe<CheckupItem>;
  /** What became of checkup items since a cursor (法治体检清单变更). */
  readonly checkupItemChanges?: Maybe<ChangePage>;
  /** The checkup items counted, or added up, by what they have in common (法治体检清单统计). */
  readonly checkupItemFigures?: Maybe<FigureTable>;
  /** The checkup items, page by page (法治体检清单列表). */
  readonly checkupItems?: Maybe<CheckupItemConnection>;
  /** The firm pairing with a key (律所结对); null where it is not known or not yours to see. */
  readonly firmPairing?: Maybe<FirmPairing>;
  /** What became of firm pairings since a cursor (律所结对变更). */
  readonly firmPairingChanges?: Maybe<ChangePage>;
  /** The firm pairings counted, or added up, by what they have in common (律所结对统计). */
  readonly firmPairingFigures?: Maybe<FigureTable>;
  /** The firm pairings, page by page (律所结对列表). */
  readonly firmPairings?: Maybe<FirmPairingConnection>;
  /** The law firm with a key (律师事务所); null where it is not known or not yours to see. */
  readonly lawFirm?: Maybe<LawFirm>;
  /** What became of law firms since a cursor (律师事务所变更). */
  readonly lawFirmChanges?: Maybe<ChangePage>;
  /** The law firms counted, or added up, by what they have in common (律师事务所统计). */
  readonly lawFirmFigures?: Maybe<FigureTable>;
  /** The law firms, page by page (律师事务所列表). */
  readonly lawFirms?: Maybe<LawFirmConnection>;
  /** The law savvy resident with a key (法律明白人); null where it is not known or not yours to see. */
  readonly lawSavvyResident?: Maybe<LawSavvyResident>;
  /** What became of law savvy residents since a cursor (法律明白人变更). */
  readonly lawSavvyResidentChanges?: Maybe<ChangePage>;
  /** The law savvy residents counted, or added up, by what they have in common (法律明白人统计). */
  readonly lawSavvyResidentFigures?: Maybe<FigureTable>;
  /** The law savvy residents, page by page (法律明白人列表). */
  readonly lawSavvyResidents?: Maybe<LawSavvyResidentConnection>;
  /** The legal adviser with a key (法律顾问); null where it is not known or not yours to see. */
  readonly legalAdviser?: Maybe<LegalAdviser>;
  /** The legal adviser appointment with a key (法律顾问聘任); null where it is not known or not yours to see. */
  readonly legalAdviserAppointment?: Maybe<LegalAdviserAppointment>;
  /** What became of legal adviser appointments since a cursor (法律顾问聘任变更). */
  readonly legalAdviserAppointmentChanges?: Maybe<ChangePage>;
  /** The legal adviser appointments counted, or added up, by what they have in common (法律顾问聘任统计). */
  readonly legalAdviserAppointmentFigures?: Maybe<FigureTable>;
  /** The legal adviser appointments, page by page (法律顾问聘任列表). */
  readonly legalAdviserAppointments?: Maybe<LegalAdviserAppointmentConnection>;
  /** What became of legal advisers since a cursor (法律顾问变更). */
  readonly legalAdviserChanges?: Maybe<ChangePage>;
  /** The legal advisers counted, or added up, by what they have in common (法律顾问统计). */
  readonly legalAdviserFigures?: Maybe<FigureTable>;
  /** The legal advisers, page by page (法律顾问列表). */
  readonly legalAdvisers?: Maybe<LegalAdviserConnection>;
  /** The legal checkup with a key (法治体检); null where it is not known or not yours to see. */
  readonly legalCheckup?: Maybe<LegalCheckup>;
  /** What became of legal checkups since a cursor (法治体检变更). */
  readonly legalCheckupChanges?: Maybe<ChangePage>;
  /** The legal checkups counted, or added up, by what they have in common (法治体检统计). */
  readonly legalCheckupFigures?: Maybe<FigureTable>;
  /** The legal checkups, page by page (法治体检列表). */
  readonly legalCheckups?: Maybe<LegalCheckupConnection>;
  /** The legal consultation with a key (法律服务); null where it is not known or not yours to see. */
  readonly legalConsultation?: Maybe<LegalConsultation>;
  /** What became of legal consultations since a cursor (法律服务变更). */
  readonly legalConsultationChanges?: Maybe<ChangePage>;
  /** The legal consultations counted, or added up, by what they have in common (法律服务统计). */
  readonly legalConsultationFigures?: Maybe<FigureTable>;
  /** The legal consultations, page by page (法律服务列表). */
  readonly legalConsultations?: Maybe<LegalConsultationConnection>;
  /** The legal model post with a key (党员律师示范岗); null where it is not known or not yours to see. */
  readonly legalModelPost?: Maybe<LegalModelPost>;
  /** What became of legal model posts since a cursor (党员律师示范岗变更). */
  readonly legalModelPostChanges?: Maybe<ChangePage>;
  /** The legal model posts counted, or added up, by what they have in common (党员律师示范岗统计). */
  readonly legalModelPostFigures?: Maybe<FigureTable>;
  /** The legal model posts, page by page (党员律师示范岗列表). */
  readonly legalModelPosts?: Maybe<LegalModelPostConnection>;
  /** The legal room with a key (谈心调解场所); null where it is not known or not yours to see. */
  readonly legalRoom?: Maybe<LegalRoom>;
  /** What became of legal rooms since a cursor (谈心调解场所变更). */
  readonly legalRoomChanges?: Maybe<ChangePage>;
  /** The legal rooms counted, or added up, by what they have in common (谈心调解场所统计). */
  readonly legalRoomFigures?: Maybe<FigureTable>;
  /** The legal rooms, page by page (谈心调解场所列表). */
  readonly legalRooms?: Maybe<LegalRoomConnection>;
  /** The legal service item with a key (法律服务菜单); null where it is not known or not yours to see. */
  readonly legalServiceItem?: Maybe<LegalServiceItem>;
  /** What became of legal service items since a cursor (法律服务菜单变更). */
  readonly legalServiceItemChanges?: Maybe<ChangePage>;
  /** The legal service items counted, or added up, by what they have in common (法律服务菜单统计). */
  readonly legalServiceItemFigures?: Maybe<FigureTable>;
  /** The legal service items, page by page (法律服务菜单列表). */
  readonly legalServiceItems?: Maybe<LegalServiceItemConnection>;
  /** The legal station with a key (公共法律服务站); null where it is not known or not yours to see. */
  readonly legalStation?: Maybe<LegalStation>;
  /** What became of legal stations since a cursor (公共法律服务站变更). */
  readonly legalStationChanges?: Maybe<ChangePage>;
  /** The legal stations counted, or added up, by what they have in common (公共法律服务站统计). */
  readonly legalStationFigures?: Maybe<FigureTable>;
  /** The legal stations, page by page (公共法律服务站列表). */
  readonly legalStations?: Maybe<LegalStationConnection>;
  /** The legal training with a key (法治培训); null where it is not known or not yours to see. */
  readonly legalTraining?: Maybe<LegalTraining>;
  /** The legal training attendance with a key (培训参加记录); null where it is not known or not yours to see. */
  readonly legalTrainingAttendance?: Maybe<LegalTrainingAttendance>;
  /** What became of legal training attendances since a cursor (培训参加记录变更). */
  readonly legalTrainingAttendanceChanges?: Maybe<ChangePage>;
  /** The legal training attendances counted, or added up, by what they have in common (培训参加记录统计). */
  readonly legalTrainingAttendanceFigures?: Maybe<FigureTable>;
  /** The legal training attendances, page by page (培训参加记录列表). */
  readonly legalTrainingAttendances?: Maybe<LegalTrainingAttendanceConnection>;
  /** What became of legal trainings since a cursor (法治培训变更). */
  readonly legalTrainingChanges?: Maybe<ChangePage>;
  /** The legal trainings counted, or added up, by what they have in common (法治培训统计). */
  readonly legalTrainingFigures?: Maybe<FigureTable>;
  /** The legal trainings, page by page (法治培训列表). */
  readonly legalTrainings?: Maybe<LegalTrainingConnection>;
  /** The mediation with a key (人民调解); null where it is not known or not yours to see. */
  readonly mediation?: Maybe<Mediation>;
  /** What became of mediations since a cursor (人民调解变更). */
  readonly mediationChanges?: Maybe<ChangePage>;
  /** The mediations counted, or added up, by what they have in common (人民调解统计). */
  readonly mediationFigures?: Maybe<FigureTable>;
  /** The mediation procedure with a key (调解程序); null where it is not known or not yours to see. */
  readonly mediationProcedure?: Maybe<MediationProcedure>;
  /** What became of mediation procedures since a cursor (调解程序变更). */
  readonly mediationProcedureChanges?: Maybe<ChangePage>;
  /** The mediation procedures counted, or added up, by what they have in common (调解程序统计). */
  readonly mediationProcedureFigures?: Maybe<FigureTable>;
  /** The mediation procedure step with a key (调解步骤设置); null where it is not known or not yours to see. */
  readonly mediationProcedureStep?: Maybe<MediationProcedureStep>;
  /** What became of mediation procedure steps since a cursor (调解步骤设置变更). */
  readonly mediationProcedureStepChanges?: Maybe<ChangePage>;
  /** The mediation procedure steps counted, or added up, by what they have in common (调解步骤设置统计). */
  readonly mediationProcedureStepFigures?: Maybe<FigureTable>;
  /** The mediation procedure steps, page by page (调解步骤设置列表). */
  readonly mediationProcedureSteps?: Maybe<MediationProcedureStepConnection>;
  /** The mediation procedures, page by page (调解程序列表). */
  readonly mediationProcedures?: Maybe<MediationProcedureConnection>;
  /** The mediation step with a key (调解步骤); null where it is not known or not yours to see. */
  readonly mediationStep?: Maybe<MediationStep>;
  /** What became of mediation steps since a cursor (调解步骤变更). */
  readonly mediationStepChanges?: Maybe<ChangePage>;
  /** The mediation steps counted, or added up, by what they have in common (调解步骤统计). */
  readonly mediationStepFigures?: Maybe<FigureTable>;
  /** The mediation steps, page by page (调解步骤列表). */
  readonly mediationSteps?: Maybe<MediationStepConnection>;
  /** The mediations, page by page (人民调解列表). */
  readonly mediations?: Maybe<MediationConnection>;
  /** The mediator with a key (人民调解员); null where it is not known or not yours to see. */
  readonly mediator?: Maybe<Mediator>;
  /** What became of mediators since a cursor (人民调解员变更). */
  readonly mediatorChanges?: Maybe<ChangePage>;
  /** The mediators counted, or added up, by what they have in common (人民调解员统计). */
  readonly mediatorFigures?: Maybe<FigureTable>;
  /** The mediators, page by page (人民调解员列表). */
  readonly mediators?: Maybe<MediatorConnection>;
  /** The party lawyer team with a key (党员律师服务团); null where it is not known or not yours to see. */
  readonly partyLawyerTeam?: Maybe<PartyLawyerTeam>;
  /** What became of party lawyer teams since a cursor (党员律师服务团变更). */
  readonly partyLawyerTeamChanges?: Maybe<ChangePage>;
  /** The party lawyer teams counted, or added up, by what they have in common (党员律师服务团统计). */
  readonly partyLawyerTeamFigures?: Maybe<FigureTable>;
  /** The party lawyer teams, page by page (党员律师服务团列表). */
  readonly partyLawyerTeams?: Maybe<PartyLawyerTeamConnection>;
  /** The station duties, page by page (值班安排列表). */
  readonly stationDuties?: Maybe<StationDutyConnection>;
  /** The station duty with a key (值班安排); null where it is not known or not yours to see. */
  readonly stationDuty?: Maybe<StationDuty>;
  /** What became of station duties since a cursor (值班安排变更). */
  readonly stationDutyChanges?: Maybe<ChangePage>;
  /** The station duties counted, or added up, by what they have in common (值班安排统计). */
  readonly stationDutyFigures?: Maybe<FigureTable>;
  /** The team lawyer with a key (服务团成员); null where it is not known or not yours to see. */
  readonly teamLawyer?: Maybe<TeamLawyer>;
  /** What became of team lawyers since a cursor (服务团成员变更). */
  readonly teamLawyerChanges?: Maybe<ChangePage>;
  /** The team lawyers counted, or added up, by what they have in common (服务团成员统计). */
  readonly teamLawyerFigures?: Maybe<FigureTable>;
  /** The team lawyers, page by page (服务团成员列表). */
  readonly teamLawyers?: Maybe<TeamLawyerConnection>;
};


export type QueryAdviserLimitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAdviserLimitChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAdviserLimitFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<AdviserLimitDimension>>;
  filter?: InputMaybe<AdviserLimitFilter>;
  measure?: InputMaybe<AdviserLimitMeasure>;
  of?: InputMaybe<AdviserLimitFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAdviserLimitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdviserLimitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<AdviserLimitOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAdviserServiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAdviserServiceChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAdviserServiceFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<AdviserServiceDimension>>;
  filter?: InputMaybe<AdviserServiceFilter>;
  measure?: InputMaybe<AdviserServiceMeasure>;
  of?: InputMaybe<AdviserServiceFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAdviserServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdviserServiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdviserServiceOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCheckupFindingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCheckupFindingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCheckupFindingFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CheckupFindingDimension>>;
  filter?: InputMaybe<CheckupFindingFilter>;
  measure?: InputMaybe<CheckupFindingMeasure>;
  of?: InputMaybe<CheckupFindingFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCheckupFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CheckupFindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CheckupFindingOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCheckupItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCheckupItemChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCheckupItemFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CheckupItemDimension>>;
  filter?: InputMaybe<CheckupItemFilter>;
  measure?: InputMaybe<CheckupItemMeasure>;
  of?: InputMaybe<CheckupItemFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCheckupItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CheckupItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CheckupItemOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFirmPairingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFirmPairingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFirmPairingFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<FirmPairingDimension>>;
  filter?: InputMaybe<FirmPairingFilter>;
  measure?: InputMaybe<FirmPairingMeasure>;
  of?: InputMaybe<FirmPairingFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFirmPairingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FirmPairingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<FirmPairingOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLawFirmArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLawFirmChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLawFirmFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LawFirmDimension>>;
  filter?: InputMaybe<LawFirmFilter>;
  measure?: InputMaybe<LawFirmMeasure>;
  of?: InputMaybe<LawFirmFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLawFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LawFirmFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LawFirmOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLawSavvyResidentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLawSavvyResidentChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLawSavvyResidentFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LawSavvyResidentDimension>>;
  filter?: InputMaybe<LawSavvyResidentFilter>;
  measure?: InputMaybe<LawSavvyResidentMeasure>;
  of?: InputMaybe<LawSavvyResidentFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLawSavvyResidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LawSavvyResidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<LawSavvyResidentOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalAdviserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalAdviserAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalAdviserAppointmentChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalAdviserAppointmentFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LegalAdviserAppointmentDimension>>;
  filter?: InputMaybe<LegalAdviserAppointmentFilter>;
  measure?: InputMaybe<LegalAdviserAppointmentMeasure>;
  of?: InputMaybe<LegalAdviserAppointmentFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalAdviserAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalAdviserAppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<LegalAdviserAppointmentOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalAdviserChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalAdviserFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LegalAdviserDimension>>;
  filter?: InputMaybe<LegalAdviserFilter>;
  measure?: InputMaybe<LegalAdviserMeasure>;
  of?: InputMaybe<LegalAdviserFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalAdvisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalAdviserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalAdviserOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalCheckupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalCheckupChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalCheckupFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LegalCheckupDimension>>;
  filter?: InputMaybe<LegalCheckupFilter>;
  measure?: InputMaybe<LegalCheckupMeasure>;
  of?: InputMaybe<LegalCheckupFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalCheckupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalCheckupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalCheckupOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalConsultationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalConsultationChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalConsultationFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LegalConsultationDimension>>;
  filter?: InputMaybe<LegalConsultationFilter>;
  measure?: InputMaybe<LegalConsultationMeasure>;
  of?: InputMaybe<LegalConsultationFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalConsultationOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalModelPostArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalModelPostChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalModelPostFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LegalModelPostDimension>>;
  filter?: InputMaybe<LegalModelPostFilter>;
  measure?: InputMaybe<LegalModelPostMeasure>;
  of?: InputMaybe<LegalModelPostFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalModelPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalModelPostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<LegalModelPostOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalRoomArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalRoomChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalRoomFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LegalRoomDimension>>;
  filter?: InputMaybe<LegalRoomFilter>;
  measure?: InputMaybe<LegalRoomMeasure>;
  of?: InputMaybe<LegalRoomFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalRoomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalRoomFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<LegalRoomOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalServiceItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalServiceItemChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalServiceItemFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LegalServiceItemDimension>>;
  filter?: InputMaybe<LegalServiceItemFilter>;
  measure?: InputMaybe<LegalServiceItemMeasure>;
  of?: InputMaybe<LegalServiceItemFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalServiceItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalServiceItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalServiceItemOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalStationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalStationChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalStationFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LegalStationDimension>>;
  filter?: InputMaybe<LegalStationFilter>;
  measure?: InputMaybe<LegalStationMeasure>;
  of?: InputMaybe<LegalStationFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalStationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalStationOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalTrainingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalTrainingAttendanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalTrainingAttendanceChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalTrainingAttendanceFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LegalTrainingAttendanceDimension>>;
  filter?: InputMaybe<LegalTrainingAttendanceFilter>;
  measure?: InputMaybe<LegalTrainingAttendanceMeasure>;
  of?: InputMaybe<LegalTrainingAttendanceFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalTrainingAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalTrainingAttendanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalTrainingAttendanceOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalTrainingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalTrainingFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LegalTrainingDimension>>;
  filter?: InputMaybe<LegalTrainingFilter>;
  measure?: InputMaybe<LegalTrainingMeasure>;
  of?: InputMaybe<LegalTrainingFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLegalTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalTrainingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalTrainingOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediationChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediationFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<MediationDimension>>;
  filter?: InputMaybe<MediationFilter>;
  measure?: InputMaybe<MediationMeasure>;
  of?: InputMaybe<MediationFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediationProcedureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediationProcedureChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediationProcedureFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<MediationProcedureDimension>>;
  filter?: InputMaybe<MediationProcedureFilter>;
  measure?: InputMaybe<MediationProcedureMeasure>;
  of?: InputMaybe<MediationProcedureFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediationProcedureStepArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediationProcedureStepChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediationProcedureStepFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<MediationProcedureStepDimension>>;
  filter?: InputMaybe<MediationProcedureStepFilter>;
  measure?: InputMaybe<MediationProcedureStepMeasure>;
  of?: InputMaybe<MediationProcedureStepFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediationProcedureStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediationProcedureStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MediationProcedureStepOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediationProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediationProcedureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<MediationProcedureOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediationStepArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediationStepChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediationStepFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<MediationStepDimension>>;
  filter?: InputMaybe<MediationStepFilter>;
  measure?: InputMaybe<MediationStepMeasure>;
  of?: InputMaybe<MediationStepFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediationStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediationStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MediationStepOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MediationOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediatorChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediatorFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<MediatorDimension>>;
  filter?: InputMaybe<MediatorFilter>;
  measure?: InputMaybe<MediatorMeasure>;
  of?: InputMaybe<MediatorFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<MediatorOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPartyLawyerTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartyLawyerTeamChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPartyLawyerTeamFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PartyLawyerTeamDimension>>;
  filter?: InputMaybe<PartyLawyerTeamFilter>;
  measure?: InputMaybe<PartyLawyerTeamMeasure>;
  of?: InputMaybe<PartyLawyerTeamFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPartyLawyerTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyLawyerTeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyLawyerTeamOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStationDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StationDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StationDutyOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStationDutyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStationDutyChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStationDutyFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<StationDutyDimension>>;
  filter?: InputMaybe<StationDutyFilter>;
  measure?: InputMaybe<StationDutyMeasure>;
  of?: InputMaybe<StationDutyFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTeamLawyerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTeamLawyerChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTeamLawyerFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<TeamLawyerDimension>>;
  filter?: InputMaybe<TeamLawyerFilter>;
  measure?: InputMaybe<TeamLawyerMeasure>;
  of?: InputMaybe<TeamLawyerFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTeamLawyersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamLawyerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<TeamLawyerOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};

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
  /** How many of its communities have a legal adviser on a day (法律顾问覆盖情况). */
  readonly legalAdviserCoverage: LegalAdviserCoverage;
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionLegalAdviserCoverageArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
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

/** How closely an item touches a person (敏感程度). */
export type Sensitivity =
  /** Not about a person (非个人信息). */
  | 'NONE'
  /** About a person (个人信息): masked unless an agreement gives it in full; what is no text has no mask. */
  | 'PERSONAL'
  /** Sensitive personal information (敏感个人信息): of one subject a request, with a case, under an agreement in full. */
  | 'SENSITIVE';

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

/** A line of a station's duty roster (值班安排). */
export type StationDuty = {
  /** The legal adviser on duty; null where it is somebody else (值班法律顾问). */
  readonly adviser?: Maybe<LegalAdviser>;
  /** The community in which the station lies (所在社区). */
  readonly community: Community;
  /** The day (值班日期). */
  readonly day: Scalars['Date']['output'];
  /** Until what time, HH:MM (结束时间). */
  readonly ends: Scalars['String']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The name on the roster (值班人员). */
  readonly person: Scalars['String']['output'];
  /** In what capacity (值班身份). */
  readonly role: StationDutyRole;
  /** From what time on, HH:MM (开始时间). */
  readonly starts: Scalars['String']['output'];
  /** The station (公共法律服务站). */
  readonly station: LegalStation;
};

/** A page of station duties (值班安排分页). */
export type StationDutyConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<StationDutyEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<StationDuty>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (值班安排统计维度). */
export type StationDutyDimension =
  /** By day, month by month (分组). */
  | 'MONTH_OF_DAY'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By role (分组). */
  | 'ROLE';

/** One of a page of station duties (值班安排条目). */
export type StationDutyEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: StationDuty;
};

/** Which station duties (值班安排筛选). */
export type StationDutyFilter = {
  /** By adviser: one of these keys (筛选项). */
  readonly adviser?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day: from one day to another (日期范围). */
  readonly day?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By role: one of these (筛选项). */
  readonly role?: InputMaybe<ReadonlyArray<StationDutyRole>>;
  /** By station: one of these keys (筛选项). */
  readonly station?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of station duties say (值班安排统计方式). */
export type StationDutyMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order station duties are listed (值班安排排序). */
export type StationDutyOrder =
  /** By day, rising (升序). */
  | 'DAY_ASC'
  /** By day, falling (降序). */
  | 'DAY_DESC';

/** In what capacity somebody is on duty (值班身份). */
export type StationDutyRole =
  /** An assistant of the justice office (司法助理员). */
  | 'JUSTICE_ASSISTANT'
  /** The legal adviser (法律顾问). */
  | 'LEGAL_ADVISER'
  /** A people's mediator (人民调解员). */
  | 'MEDIATOR'
  /** A volunteer (法律服务志愿者). */
  | 'VOLUNTEER';

/** A lawyer's time in a team (服务团成员). */
export type TeamLawyer = {
  /** The lawyer (律师), who is a party member: for departments under an agreement. */
  readonly adviser?: Maybe<LegalAdviser>;
  /** Whether a value that you have is its adviser (核验律师). */
  readonly adviserMatches?: Maybe<Comparison>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The subdistrict or town (镇街). */
  readonly region: Region;
  /** What the lawyer is in it (团内职务). */
  readonly role: TeamLawyerRole;
  /** The first day (任职起). */
  readonly since: Scalars['Date']['output'];
  /** The team (服务团). */
  readonly team: PartyLawyerTeam;
  /** The last day, null while it lasts (任职止). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** A lawyer's time in a team (服务团成员). */
export type TeamLawyerAdviserMatchesArgs = {
  value: Scalars['ID']['input'];
};

/** A page of team lawyers (服务团成员分页). */
export type TeamLawyerConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<TeamLawyerEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<TeamLawyer>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (服务团成员统计维度). */
export type TeamLawyerDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By role (分组). */
  | 'ROLE';

/** One of a page of team lawyers (服务团成员条目). */
export type TeamLawyerEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: TeamLawyer;
};

/** Which team lawyers (服务团成员筛选). */
export type TeamLawyerFilter = {
  /** By adviser: one of these keys (筛选项). */
  readonly adviser?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By role: one of these (筛选项). */
  readonly role?: InputMaybe<ReadonlyArray<TeamLawyerRole>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** By team: one of these keys (筛选项). */
  readonly team?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of team lawyers say (服务团成员统计方式). */
export type TeamLawyerMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order team lawyers are listed (服务团成员排序). */
export type TeamLawyerOrder =
  /** By role, rising (升序). */
  | 'ROLE_ASC'
  /** By role, falling (降序). */
  | 'ROLE_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** What somebody is in a team (团内职务). */
export type TeamLawyerRole =
  /** Leads it (团长). */
  | 'LEADER'
  /** Member (团员). */
  | 'MEMBER';



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
  AdviserLimit: AdviserLimit;
  AdviserService: AdviserService;
  CheckupFinding: CheckupFinding;
  CheckupItem: CheckupItem;
  Community: Community;
  FirmPairing: FirmPairing;
  Household: Household;
  LawFirm: LawFirm;
  LawSavvyResident: LawSavvyResident;
  LegalAdviser: LegalAdviser;
  LegalAdviserAppointment: LegalAdviserAppointment;
  LegalCheckup: LegalCheckup;
  LegalConsultation: LegalConsultation;
  LegalModelPost: LegalModelPost;
  LegalRoom: LegalRoom;
  LegalServiceItem: LegalServiceItem;
  LegalStation: LegalStation;
  LegalTraining: LegalTraining;
  LegalTrainingAttendance: LegalTrainingAttendance;
  Mediation: Mediation;
  MediationProcedure: MediationProcedure;
  MediationProcedureStep: MediationProcedureStep;
  MediationStep: MediationStep;
  Mediator: Mediator;
  PartyLawyerTeam: PartyLawyerTeam;
  Region: Region;
  StationDuty: StationDuty;
  TeamLawyer: TeamLawyer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdviserLimit:
    ( { __typename: 'AdviserLimit' }
    & GraphQLRecursivePick<FederationTypes['AdviserLimit'], {"id":true}> );
  AdviserService:
    ( { __typename: 'AdviserService' }
    & GraphQLRecursivePick<FederationTypes['AdviserService'], {"id":true}> );
  CheckupFinding:
    ( { __typename: 'CheckupFinding' }
    & GraphQLRecursivePick<FederationTypes['CheckupFinding'], {"id":true}> );
  CheckupItem:
    ( { __typename: 'CheckupItem' }
    & GraphQLRecursivePick<FederationTypes['CheckupItem'], {"id":true}> );
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"code":true}> );
  FirmPairing:
    ( { __typename: 'FirmPairing' }
    & GraphQLRecursivePick<FederationTypes['FirmPairing'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  LawFirm:
    ( { __typename: 'LawFirm' }
    & GraphQLRecursivePick<FederationTypes['LawFirm'], {"id":true}> );
  LawSavvyResident:
    ( { __typename: 'LawSavvyResident' }
    & GraphQLRecursivePick<FederationTypes['LawSavvyResident'], {"id":true}> );
  LegalAdviser:
    ( { __typename: 'LegalAdviser' }
    & GraphQLRecursivePick<FederationTypes['LegalAdviser'], {"id":true}> );
  LegalAdviserAppointment:
    ( { __typename: 'LegalAdviserAppointment' }
    & GraphQLRecursivePick<FederationTypes['LegalAdviserAppointment'], {"id":true}> );
  LegalCheckup:
    ( { __typename: 'LegalCheckup' }
    & GraphQLRecursivePick<FederationTypes['LegalCheckup'], {"id":true}> );
  LegalConsultation:
    ( { __typename: 'LegalConsultation' }
    & GraphQLRecursivePick<FederationTypes['LegalConsultation'], {"id":true}> );
  LegalModelPost:
    ( { __typename: 'LegalModelPost' }
    & GraphQLRecursivePick<FederationTypes['LegalModelPost'], {"id":true}> );
  LegalRoom:
    ( { __typename: 'LegalRoom' }
    & GraphQLRecursivePick<FederationTypes['LegalRoom'], {"id":true}> );
  LegalServiceItem:
    ( { __typename: 'LegalServiceItem' }
    & GraphQLRecursivePick<FederationTypes['LegalServiceItem'], {"id":true}> );
  LegalStation:
    ( { __typename: 'LegalStation' }
    & GraphQLRecursivePick<FederationTypes['LegalStation'], {"id":true}> );
  LegalTraining:
    ( { __typename: 'LegalTraining' }
    & GraphQLRecursivePick<FederationTypes['LegalTraining'], {"id":true}> );
  LegalTrainingAttendance:
    ( { __typename: 'LegalTrainingAttendance' }
    & GraphQLRecursivePick<FederationTypes['LegalTrainingAttendance'], {"id":true}> );
  Mediation:
    ( { __typename: 'Mediation' }
    & GraphQLRecursivePick<FederationTypes['Mediation'], {"id":true}> );
  MediationProcedure:
    ( { __typename: 'MediationProcedure' }
    & GraphQLRecursivePick<FederationTypes['MediationProcedure'], {"id":true}> );
  MediationProcedureStep:
    ( { __typename: 'MediationProcedureStep' }
    & GraphQLRecursivePick<FederationTypes['MediationProcedureStep'], {"id":true}> );
  MediationStep:
    ( { __typename: 'MediationStep' }
    & GraphQLRecursivePick<FederationTypes['MediationStep'], {"id":true}> );
  Mediator:
    ( { __typename: 'Mediator' }
    & GraphQLRecursivePick<FederationTypes['Mediator'], {"id":true}> );
  PartyLawyerTeam:
    ( { __typename: 'PartyLawyerTeam' }
    & GraphQLRecursivePick<FederationTypes['PartyLawyerTeam'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  StationDuty:
    ( { __typename: 'StationDuty' }
    & GraphQLRecursivePick<FederationTypes['StationDuty'], {"id":true}> );
  TeamLawyer:
    ( { __typename: 'TeamLawyer' }
    & GraphQLRecursivePick<FederationTypes['TeamLawyer'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ReportedFigure: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Actor>;
  AdviserAppointmentEnding: AdviserAppointmentEnding;
  AdviserLimit: ResolverTypeWrapper<AdviserLimitRow>;
  AdviserLimitConnection: ResolverTypeWrapper<Omit<AdviserLimitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AdviserLimitEdge']>, nodes: ReadonlyArray<ResolversTypes['AdviserLimit']> }>;
  AdviserLimitDimension: AdviserLimitDimension;
  AdviserLimitEdge: ResolverTypeWrapper<Omit<AdviserLimitEdge, 'node'> & { node: ResolversTypes['AdviserLimit'] }>;
  AdviserLimitFilter: AdviserLimitFilter;
  AdviserLimitMeasure: AdviserLimitMeasure;
  AdviserLimitOrder: AdviserLimitOrder;
  AdviserService: ResolverTypeWrapper<AdviserServiceRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AdviserServiceConnection: ResolverTypeWrapper<Omit<AdviserServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AdviserServiceEdge']>, nodes: ReadonlyArray<ResolversTypes['AdviserService']> }>;
  AdviserServiceDimension: AdviserServiceDimension;
  AdviserServiceEdge: ResolverTypeWrapper<Omit<AdviserServiceEdge, 'node'> & { node: ResolversTypes['AdviserService'] }>;
  AdviserServiceFilter: AdviserServiceFilter;
  AdviserServiceKind: AdviserServiceKind;
  AdviserServiceMeasure: AdviserServiceMeasure;
  AdviserServiceOrder: AdviserServiceOrder;
  Change: ResolverTypeWrapper<Change>;
  ChangeKind: ChangeKind;
  ChangePage: ResolverTypeWrapper<ChangePage>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CheckupArea: CheckupArea;
  CheckupFinding: ResolverTypeWrapper<CheckupFindingRow>;
  CheckupFindingConnection: ResolverTypeWrapper<Omit<CheckupFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CheckupFindingEdge']>, nodes: ReadonlyArray<ResolversTypes['CheckupFinding']> }>;
  CheckupFindingDimension: CheckupFindingDimension;
  CheckupFindingEdge: ResolverTypeWrapper<Omit<CheckupFindingEdge, 'node'> & { node: ResolversTypes['CheckupFinding'] }>;
  CheckupFindingFilter: CheckupFindingFilter;
  CheckupFindingMeasure: CheckupFindingMeasure;
  CheckupFindingOrder: CheckupFindingOrder;
  CheckupFindingState: CheckupFindingState;
  CheckupIndustry: CheckupIndustry;
  CheckupItem: ResolverTypeWrapper<CheckupItemRow>;
  CheckupItemConnection: ResolverTypeWrapper<Omit<CheckupItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CheckupItemEdge']>, nodes: ReadonlyArray<ResolversTypes['CheckupItem']> }>;
  CheckupItemDimension: CheckupItemDimension;
  CheckupItemEdge: ResolverTypeWrapper<Omit<CheckupItemEdge, 'node'> & { node: ResolversTypes['CheckupItem'] }>;
  CheckupItemFilter: CheckupItemFilter;
  CheckupItemMeasure: CheckupItemMeasure;
  CheckupItemOrder: CheckupItemOrder;
  CheckupSeverity: CheckupSeverity;
  Community: ResolverTypeWrapper<Place>;
  CommunityConnection: ResolverTypeWrapper<PlacePage>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  Comparison: Comparison;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DepartmentFunction: DepartmentFunction;
  Figure: ResolverTypeWrapper<Figure>;
  FigureBound: FigureBound;
  FigureCell: ResolverTypeWrapper<Omit<FigureCell, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  FigureDimension: ResolverTypeWrapper<FigureDimension>;
  FigureNature: FigureNature;
  FigureStatus: FigureStatus;
  FigureTable: ResolverTypeWrapper<Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversTypes['FigureCell']> }>;
  FigureUnit: FigureUnit;
  FirmPairing: ResolverTypeWrapper<FirmPairingRow>;
  FirmPairingConnection: ResolverTypeWrapper<Omit<FirmPairingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FirmPairingEdge']>, nodes: ReadonlyArray<ResolversTypes['FirmPairing']> }>;
  FirmPairingDimension: FirmPairingDimension;
  FirmPairingEdge: ResolverTypeWrapper<Omit<FirmPairingEdge, 'node'> & { node: ResolversTypes['FirmPairing'] }>;
  FirmPairingFilter: FirmPairingFilter;
  FirmPairingMeasure: FirmPairingMeasure;
  FirmPairingOrder: FirmPairingOrder;
  Household: ResolverTypeWrapper<HouseholdRow>;
  LawFirm: ResolverTypeWrapper<FirmRow>;
  LawFirmConnection: ResolverTypeWrapper<Omit<LawFirmConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LawFirmEdge']>, nodes: ReadonlyArray<ResolversTypes['LawFirm']> }>;
  LawFirmDimension: LawFirmDimension;
  LawFirmEdge: ResolverTypeWrapper<Omit<LawFirmEdge, 'node'> & { node: ResolversTypes['LawFirm'] }>;
  LawFirmFilter: LawFirmFilter;
  LawFirmKind: LawFirmKind;
  LawFirmMeasure: LawFirmMeasure;
  LawFirmOrder: LawFirmOrder;
  LawSavvyOrigin: LawSavvyOrigin;
  LawSavvyResident: ResolverTypeWrapper<LawSavvyResidentRow>;
  LawSavvyResidentConnection: ResolverTypeWrapper<Omit<LawSavvyResidentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LawSavvyResidentEdge']>, nodes: ReadonlyArray<ResolversTypes['LawSavvyResident']> }>;
  LawSavvyResidentDimension: LawSavvyResidentDimension;
  LawSavvyResidentEdge: ResolverTypeWrapper<Omit<LawSavvyResidentEdge, 'node'> & { node: ResolversTypes['LawSavvyResident'] }>;
  LawSavvyResidentFilter: LawSavvyResidentFilter;
  LawSavvyResidentKind: LawSavvyResidentKind;
  LawSavvyResidentMeasure: LawSavvyResidentMeasure;
  LawSavvyResidentOrder: LawSavvyResidentOrder;
  LegalAdviser: ResolverTypeWrapper<AdviserRow>;
  LegalAdviserAppointment: ResolverTypeWrapper<AppointmentRow>;
  LegalAdviserAppointmentConnection: ResolverTypeWrapper<Omit<LegalAdviserAppointmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalAdviserAppointmentEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalAdviserAppointment']> }>;
  LegalAdviserAppointmentDimension: LegalAdviserAppointmentDimension;
  LegalAdviserAppointmentEdge: ResolverTypeWrapper<Omit<LegalAdviserAppointmentEdge, 'node'> & { node: ResolversTypes['LegalAdviserAppointment'] }>;
  LegalAdviserAppointmentFilter: LegalAdviserAppointmentFilter;
  LegalAdviserAppointmentMeasure: LegalAdviserAppointmentMeasure;
  LegalAdviserAppointmentOrder: LegalAdviserAppointmentOrder;
  LegalAdviserConnection: ResolverTypeWrapper<Omit<LegalAdviserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalAdviserEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalAdviser']> }>;
  LegalAdviserCoverage: ResolverTypeWrapper<CoverageRow>;
  LegalAdviserDimension: LegalAdviserDimension;
  LegalAdviserEdge: ResolverTypeWrapper<Omit<LegalAdviserEdge, 'node'> & { node: ResolversTypes['LegalAdviser'] }>;
  LegalAdviserFilter: LegalAdviserFilter;
  LegalAdviserMeasure: LegalAdviserMeasure;
  LegalAdviserOrder: LegalAdviserOrder;
  LegalBackbone: ResolverTypeWrapper<Omit<LegalBackbone, 'adviser'> & { adviser?: Maybe<ResolversTypes['LegalAdviserAppointment']> }>;
  LegalCheckup: ResolverTypeWrapper<LegalCheckupRow>;
  LegalCheckupConnection: ResolverTypeWrapper<Omit<LegalCheckupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalCheckupEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalCheckup']> }>;
  LegalCheckupDimension: LegalCheckupDimension;
  LegalCheckupEdge: ResolverTypeWrapper<Omit<LegalCheckupEdge, 'node'> & { node: ResolversTypes['LegalCheckup'] }>;
  LegalCheckupFilter: LegalCheckupFilter;
  LegalCheckupMeasure: LegalCheckupMeasure;
  LegalCheckupOrder: LegalCheckupOrder;
  LegalCheckupState: LegalCheckupState;
  LegalConsultation: ResolverTypeWrapper<LegalConsultationRow>;
  LegalConsultationConnection: ResolverTypeWrapper<Omit<LegalConsultationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalConsultationEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalConsultation']> }>;
  LegalConsultationDimension: LegalConsultationDimension;
  LegalConsultationEdge: ResolverTypeWrapper<Omit<LegalConsultationEdge, 'node'> & { node: ResolversTypes['LegalConsultation'] }>;
  LegalConsultationFilter: LegalConsultationFilter;
  LegalConsultationMeasure: LegalConsultationMeasure;
  LegalConsultationMode: LegalConsultationMode;
  LegalConsultationOrder: LegalConsultationOrder;
  LegalConsultationState: LegalConsultationState;
  LegalMatter: LegalMatter;
  LegalModelPost: ResolverTypeWrapper<LegalModelPostRow>;
  LegalModelPostConnection: ResolverTypeWrapper<Omit<LegalModelPostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalModelPostEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalModelPost']> }>;
  LegalModelPostDimension: LegalModelPostDimension;
  LegalModelPostEdge: ResolverTypeWrapper<Omit<LegalModelPostEdge, 'node'> & { node: ResolversTypes['LegalModelPost'] }>;
  LegalModelPostFilter: LegalModelPostFilter;
  LegalModelPostLevel: LegalModelPostLevel;
  LegalModelPostMeasure: LegalModelPostMeasure;
  LegalModelPostOrder: LegalModelPostOrder;
  LegalRoom: ResolverTypeWrapper<LegalRoomRow>;
  LegalRoomConnection: ResolverTypeWrapper<Omit<LegalRoomConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalRoomEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalRoom']> }>;
  LegalRoomDimension: LegalRoomDimension;
  LegalRoomEdge: ResolverTypeWrapper<Omit<LegalRoomEdge, 'node'> & { node: ResolversTypes['LegalRoom'] }>;
  LegalRoomFilter: LegalRoomFilter;
  LegalRoomKind: LegalRoomKind;
  LegalRoomMeasure: LegalRoomMeasure;
  LegalRoomOrder: LegalRoomOrder;
  LegalRoomTrade: LegalRoomTrade;
  LegalServiceItem: ResolverTypeWrapper<LegalServiceItemRow>;
  LegalServiceItemConnection: ResolverTypeWrapper<Omit<LegalServiceItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalServiceItemEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalServiceItem']> }>;
  LegalServiceItemDimension: LegalServiceItemDimension;
  LegalServiceItemEdge: ResolverTypeWrapper<Omit<LegalServiceItemEdge, 'node'> & { node: ResolversTypes['LegalServiceItem'] }>;
  LegalServiceItemFilter: LegalServiceItemFilter;
  LegalServiceItemMeasure: LegalServiceItemMeasure;
  LegalServiceItemOrder: LegalServiceItemOrder;
  LegalStation: ResolverTypeWrapper<LegalStationRow>;
  LegalStationConnection: ResolverTypeWrapper<Omit<LegalStationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalStationEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalStation']> }>;
  LegalStationDimension: LegalStationDimension;
  LegalStationEdge: ResolverTypeWrapper<Omit<LegalStationEdge, 'node'> & { node: ResolversTypes['LegalStation'] }>;
  LegalStationFilter: LegalStationFilter;
  LegalStationLevel: LegalStationLevel;
  LegalStationMeasure: LegalStationMeasure;
  LegalStationOrder: LegalStationOrder;
  LegalStationPremises: LegalStationPremises;
  LegalStationService: LegalStationService;
  LegalTraining: ResolverTypeWrapper<LegalTrainingRow>;
  LegalTrainingAttendance: ResolverTypeWrapper<LegalTrainingAttendanceRow>;
  LegalTrainingAttendanceConnection: ResolverTypeWrapper<Omit<LegalTrainingAttendanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalTrainingAttendanceEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalTrainingAttendance']> }>;
  LegalTrainingAttendanceDimension: LegalTrainingAttendanceDimension;
  LegalTrainingAttendanceEdge: ResolverTypeWrapper<Omit<LegalTrainingAttendanceEdge, 'node'> & { node: ResolversTypes['LegalTrainingAttendance'] }>;
  LegalTrainingAttendanceFilter: LegalTrainingAttendanceFilter;
  LegalTrainingAttendanceMeasure: LegalTrainingAttendanceMeasure;
  LegalTrainingAttendanceOrder: LegalTrainingAttendanceOrder;
  LegalTrainingConnection: ResolverTypeWrapper<Omit<LegalTrainingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalTrainingEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalTraining']> }>;
  LegalTrainingDimension: LegalTrainingDimension;
  LegalTrainingEdge: ResolverTypeWrapper<Omit<LegalTrainingEdge, 'node'> & { node: ResolversTypes['LegalTraining'] }>;
  LegalTrainingFilter: LegalTrainingFilter;
  LegalTrainingKind: LegalTrainingKind;
  LegalTrainingMeasure: LegalTrainingMeasure;
  LegalTrainingOrder: LegalTrainingOrder;
  LicenceStatus: LicenceStatus;
  Mediation: ResolverTypeWrapper<MediationRow>;
  MediationConnection: ResolverTypeWrapper<Omit<MediationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MediationEdge']>, nodes: ReadonlyArray<ResolversTypes['Mediation']> }>;
  MediationDimension: MediationDimension;
  MediationEdge: ResolverTypeWrapper<Omit<MediationEdge, 'node'> & { node: ResolversTypes['Mediation'] }>;
  MediationFilter: MediationFilter;
  MediationMeasure: MediationMeasure;
  MediationOrder: MediationOrder;
  MediationOtherWay: MediationOtherWay;
  MediationProcedure: ResolverTypeWrapper<MediationProcedureRow>;
  MediationProcedureConnection: ResolverTypeWrapper<Omit<MediationProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MediationProcedureEdge']>, nodes: ReadonlyArray<ResolversTypes['MediationProcedure']> }>;
  MediationProcedureDimension: MediationProcedureDimension;
  MediationProcedureEdge: ResolverTypeWrapper<Omit<MediationProcedureEdge, 'node'> & { node: ResolversTypes['MediationProcedure'] }>;
  MediationProcedureFilter: MediationProcedureFilter;
  MediationProcedureMeasure: MediationProcedureMeasure;
  MediationProcedureOrder: MediationProcedureOrder;
  MediationProcedureStep: ResolverTypeWrapper<MediationProcedureStepRow>;
  MediationProcedureStepConnection: ResolverTypeWrapper<Omit<MediationProcedureStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MediationProcedureStepEdge']>, nodes: ReadonlyArray<ResolversTypes['MediationProcedureStep']> }>;
  MediationProcedureStepDimension: MediationProcedureStepDimension;
  MediationProcedureStepEdge: ResolverTypeWrapper<Omit<MediationProcedureStepEdge, 'node'> & { node: ResolversTypes['MediationProcedureStep'] }>;
  MediationProcedureStepFilter: MediationProcedureStepFilter;
  MediationProcedureStepMeasure: MediationProcedureStepMeasure;
  MediationProcedureStepOrder: MediationProcedureStepOrder;
  MediationState: MediationState;
  MediationStep: ResolverTypeWrapper<MediationStepRow>;
  MediationStepConnection: ResolverTypeWrapper<Omit<MediationStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MediationStepEdge']>, nodes: ReadonlyArray<ResolversTypes['MediationStep']> }>;
  MediationStepDimension: MediationStepDimension;
  MediationStepEdge: ResolverTypeWrapper<Omit<MediationStepEdge, 'node'> & { node: ResolversTypes['MediationStep'] }>;
  MediationStepFilter: MediationStepFilter;
  MediationStepMeasure: MediationStepMeasure;
  MediationStepOrder: MediationStepOrder;
  Mediator: ResolverTypeWrapper<MediatorRow>;
  MediatorConnection: ResolverTypeWrapper<Omit<MediatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MediatorEdge']>, nodes: ReadonlyArray<ResolversTypes['Mediator']> }>;
  MediatorDimension: MediatorDimension;
  MediatorEdge: ResolverTypeWrapper<Omit<MediatorEdge, 'node'> & { node: ResolversTypes['Mediator'] }>;
  MediatorFilter: MediatorFilter;
  MediatorMeasure: MediatorMeasure;
  MediatorOrder: MediatorOrder;
  NumberRange: NumberRange;
  Openness: Openness;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyLawyerTeam: ResolverTypeWrapper<PartyLawyerTeamRow>;
  PartyLawyerTeamConnection: ResolverTypeWrapper<Omit<PartyLawyerTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartyLawyerTeamEdge']>, nodes: ReadonlyArray<ResolversTypes['PartyLawyerTeam']> }>;
  PartyLawyerTeamDimension: PartyLawyerTeamDimension;
  PartyLawyerTeamEdge: ResolverTypeWrapper<Omit<PartyLawyerTeamEdge, 'node'> & { node: ResolversTypes['PartyLawyerTeam'] }>;
  PartyLawyerTeamFilter: PartyLawyerTeamFilter;
  PartyLawyerTeamMeasure: PartyLawyerTeamMeasure;
  PartyLawyerTeamOrder: PartyLawyerTeamOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  Region: ResolverTypeWrapper<Place>;
  ReportedFigure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReportedFigure']>;
  Role: Role;
  Sensitivity: Sensitivity;
  Sharing: Sharing;
  Snapshot: ResolverTypeWrapper<Snapshot>;
  SnapshotCell: ResolverTypeWrapper<SnapshotCell>;
  StationDuty: ResolverTypeWrapper<StationDutyRow>;
  StationDutyConnection: ResolverTypeWrapper<Omit<StationDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StationDutyEdge']>, nodes: ReadonlyArray<ResolversTypes['StationDuty']> }>;
  StationDutyDimension: StationDutyDimension;
  StationDutyEdge: ResolverTypeWrapper<Omit<StationDutyEdge, 'node'> & { node: ResolversTypes['StationDuty'] }>;
  StationDutyFilter: StationDutyFilter;
  StationDutyMeasure: StationDutyMeasure;
  StationDutyOrder: StationDutyOrder;
  StationDutyRole: StationDutyRole;
  TeamLawyer: ResolverTypeWrapper<TeamLawyerRow>;
  TeamLawyerConnection: ResolverTypeWrapper<Omit<TeamLawyerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TeamLawyerEdge']>, nodes: ReadonlyArray<ResolversTypes['TeamLawyer']> }>;
  TeamLawyerDimension: TeamLawyerDimension;
  TeamLawyerEdge: ResolverTypeWrapper<Omit<TeamLawyerEdge, 'node'> & { node: ResolversTypes['TeamLawyer'] }>;
  TeamLawyerFilter: TeamLawyerFilter;
  TeamLawyerMeasure: TeamLawyerMeasure;
  TeamLawyerOrder: TeamLawyerOrder;
  TeamLawyerRole: TeamLawyerRole;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Actor;
  AdviserLimit: AdviserLimitRow;
  AdviserLimitConnection: Omit<AdviserLimitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AdviserLimitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AdviserLimit']> };
  AdviserLimitEdge: Omit<AdviserLimitEdge, 'node'> & { node: ResolversParentTypes['AdviserLimit'] };
  AdviserLimitFilter: AdviserLimitFilter;
  AdviserService: AdviserServiceRow;
  Float: Scalars['Float']['output'];
  AdviserServiceConnection: Omit<AdviserServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AdviserServiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AdviserService']> };
  AdviserServiceEdge: Omit<AdviserServiceEdge, 'node'> & { node: ResolversParentTypes['AdviserService'] };
  AdviserServiceFilter: AdviserServiceFilter;
  Change: Change;
  ChangePage: ChangePage;
  Boolean: Scalars['Boolean']['output'];
  CheckupFinding: CheckupFindingRow;
  CheckupFindingConnection: Omit<CheckupFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CheckupFindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CheckupFinding']> };
  CheckupFindingEdge: Omit<CheckupFindingEdge, 'node'> & { node: ResolversParentTypes['CheckupFinding'] };
  CheckupFindingFilter: CheckupFindingFilter;
  CheckupItem: CheckupItemRow;
  CheckupItemConnection: Omit<CheckupItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CheckupItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CheckupItem']> };
  CheckupItemEdge: Omit<CheckupItemEdge, 'node'> & { node: ResolversParentTypes['CheckupItem'] };
  CheckupItemFilter: CheckupItemFilter;
  Community: Place;
  CommunityConnection: PlacePage;
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Figure: Figure;
  FigureCell: Omit<FigureCell, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  FigureDimension: FigureDimension;
  FigureTable: Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['FigureCell']> };
  FirmPairing: FirmPairingRow;
  FirmPairingConnection: Omit<FirmPairingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FirmPairingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FirmPairing']> };
  FirmPairingEdge: Omit<FirmPairingEdge, 'node'> & { node: ResolversParentTypes['FirmPairing'] };
  FirmPairingFilter: FirmPairingFilter;
  Household: HouseholdRow;
  LawFirm: FirmRow;
  LawFirmConnection: Omit<LawFirmConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LawFirmEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LawFirm']> };
  LawFirmEdge: Omit<LawFirmEdge, 'node'> & { node: ResolversParentTypes['LawFirm'] };
  LawFirmFilter: LawFirmFilter;
  LawSavvyResident: LawSavvyResidentRow;
  LawSavvyResidentConnection: Omit<LawSavvyResidentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LawSavvyResidentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LawSavvyResident']> };
  LawSavvyResidentEdge: Omit<LawSavvyResidentEdge, 'node'> & { node: ResolversParentTypes['LawSavvyResident'] };
  LawSavvyResidentFilter: LawSavvyResidentFilter;
  LegalAdviser: AdviserRow;
  LegalAdviserAppointment: AppointmentRow;
  LegalAdviserAppointmentConnection: Omit<LegalAdviserAppointmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalAdviserAppointmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalAdviserAppointment']> };
  LegalAdviserAppointmentEdge: Omit<LegalAdviserAppointmentEdge, 'node'> & { node: ResolversParentTypes['LegalAdviserAppointment'] };
  LegalAdviserAppointmentFilter: LegalAdviserAppointmentFilter;
  LegalAdviserConnection: Omit<LegalAdviserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalAdviserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalAdviser']> };
  LegalAdviserCoverage: CoverageRow;
  LegalAdviserEdge: Omit<LegalAdviserEdge, 'node'> & { node: ResolversParentTypes['LegalAdviser'] };
  LegalAdviserFilter: LegalAdviserFilter;
  LegalBackbone: Omit<LegalBackbone, 'adviser'> & { adviser?: Maybe<ResolversParentTypes['LegalAdviserAppointment']> };
  LegalCheckup: LegalCheckupRow;
  LegalCheckupConnection: Omit<LegalCheckupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalCheckupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalCheckup']> };
  LegalCheckupEdge: Omit<LegalCheckupEdge, 'node'> & { node: ResolversParentTypes['LegalCheckup'] };
  LegalCheckupFilter: LegalCheckupFilter;
  LegalConsultation: LegalConsultationRow;
  LegalConsultationConnection: Omit<LegalConsultationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalConsultationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalConsultation']> };
  LegalConsultationEdge: Omit<LegalConsultationEdge, 'node'> & { node: ResolversParentTypes['LegalConsultation'] };
  LegalConsultationFilter: LegalConsultationFilter;
  LegalModelPost: LegalModelPostRow;
  LegalModelPostConnection: Omit<LegalModelPostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalModelPostEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalModelPost']> };
  LegalModelPostEdge: Omit<LegalModelPostEdge, 'node'> & { node: ResolversParentTypes['LegalModelPost'] };
  LegalModelPostFilter: LegalModelPostFilter;
  LegalRoom: LegalRoomRow;
  LegalRoomConnection: Omit<LegalRoomConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalRoomEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalRoom']> };
  LegalRoomEdge: Omit<LegalRoomEdge, 'node'> & { node: ResolversParentTypes['LegalRoom'] };
  LegalRoomFilter: LegalRoomFilter;
  LegalServiceItem: LegalServiceItemRow;
  LegalServiceItemConnection: Omit<LegalServiceItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalServiceItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalServiceItem']> };
  LegalServiceItemEdge: Omit<LegalServiceItemEdge, 'node'> & { node: ResolversParentTypes['LegalServiceItem'] };
  LegalServiceItemFilter: LegalServiceItemFilter;
  LegalStation: LegalStationRow;
  LegalStationConnection: Omit<LegalStationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalStationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalStation']> };
  LegalStationEdge: Omit<LegalStationEdge, 'node'> & { node: ResolversParentTypes['LegalStation'] };
  LegalStationFilter: LegalStationFilter;
  LegalTraining: LegalTrainingRow;
  LegalTrainingAttendance: LegalTrainingAttendanceRow;
  LegalTrainingAttendanceConnection: Omit<LegalTrainingAttendanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalTrainingAttendanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalTrainingAttendance']> };
  LegalTrainingAttendanceEdge: Omit<LegalTrainingAttendanceEdge, 'node'> & { node: ResolversParentTypes['LegalTrainingAttendance'] };
  LegalTrainingAttendanceFilter: LegalTrainingAttendanceFilter;
  LegalTrainingConnection: Omit<LegalTrainingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalTrainingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalTraining']> };
  LegalTrainingEdge: Omit<LegalTrainingEdge, 'node'> & { node: ResolversParentTypes['LegalTraining'] };
  LegalTrainingFilter: LegalTrainingFilter;
  Mediation: MediationRow;
  MediationConnection: Omit<MediationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MediationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mediation']> };
  MediationEdge: Omit<MediationEdge, 'node'> & { node: ResolversParentTypes['Mediation'] };
  MediationFilter: MediationFilter;
  MediationProcedure: MediationProcedureRow;
  MediationProcedureConnection: Omit<MediationProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MediationProcedureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MediationProcedure']> };
  MediationProcedureEdge: Omit<MediationProcedureEdge, 'node'> & { node: ResolversParentTypes['MediationProcedure'] };
  MediationProcedureFilter: MediationProcedureFilter;
  MediationProcedureStep: MediationProcedureStepRow;
  MediationProcedureStepConnection: Omit<MediationProcedureStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MediationProcedureStepEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MediationProcedureStep']> };
  MediationProcedureStepEdge: Omit<MediationProcedureStepEdge, 'node'> & { node: ResolversParentTypes['MediationProcedureStep'] };
  MediationProcedureStepFilter: MediationProcedureStepFilter;
  MediationStep: MediationStepRow;
  MediationStepConnection: Omit<MediationStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MediationStepEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MediationStep']> };
  MediationStepEdge: Omit<MediationStepEdge, 'node'> & { node: ResolversParentTypes['MediationStep'] };
  MediationStepFilter: MediationStepFilter;
  Mediator: MediatorRow;
  MediatorConnection: Omit<MediatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MediatorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mediator']> };
  MediatorEdge: Omit<MediatorEdge, 'node'> & { node: ResolversParentTypes['Mediator'] };
  MediatorFilter: MediatorFilter;
  NumberRange: NumberRange;
  PageInfo: PageInfo;
  PartyLawyerTeam: PartyLawyerTeamRow;
  PartyLawyerTeamConnection: Omit<PartyLawyerTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartyLawyerTeamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PartyLawyerTeam']> };
  PartyLawyerTeamEdge: Omit<PartyLawyerTeamEdge, 'node'> & { node: ResolversParentTypes['PartyLawyerTeam'] };
  PartyLawyerTeamFilter: PartyLawyerTeamFilter;
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  Region: Place;
  ReportedFigure: ResolversInterfaceTypes<ResolversParentTypes>['ReportedFigure'];
  Snapshot: Snapshot;
  SnapshotCell: SnapshotCell;
  StationDuty: StationDutyRow;
  StationDutyConnection: Omit<StationDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StationDutyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StationDuty']> };
  StationDutyEdge: Omit<StationDutyEdge, 'node'> & { node: ResolversParentTypes['StationDuty'] };
  StationDutyFilter: StationDutyFilter;
  TeamLawyer: TeamLawyerRow;
  TeamLawyerConnection: Omit<TeamLawyerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TeamLawyerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TeamLawyer']> };
  TeamLawyerEdge: Omit<TeamLawyerEdge, 'node'> & { node: ResolversParentTypes['TeamLawyer'] };
  TeamLawyerFilter: TeamLawyerFilter;
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

export type AdviserLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserLimit'] = ResolversParentTypes['AdviserLimit'], FederationReferenceType extends FederationReferenceTypes['AdviserLimit'] = FederationReferenceTypes['AdviserLimit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdviserLimit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AdviserLimitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserLimitConnection'] = ResolversParentTypes['AdviserLimitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdviserLimitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AdviserLimit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdviserLimitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserLimitEdge'] = ResolversParentTypes['AdviserLimitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdviserLimit'], ParentType, ContextType>;
};

export type AdviserServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserService'] = ResolversParentTypes['AdviserService'], FederationReferenceType extends FederationReferenceTypes['AdviserService'] = FederationReferenceTypes['AdviserService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdviserService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adviser?: Resolver<ResolversTypes['LegalAdviser'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdviserServiceKind'], ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdviserServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserServiceConnection'] = ResolversParentTypes['AdviserServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdviserServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AdviserService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdviserServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserServiceEdge'] = ResolversParentTypes['AdviserServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdviserService'], ParentType, ContextType>;
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

export type CheckupFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckupFinding'] = ResolversParentTypes['CheckupFinding'], FederationReferenceType extends FederationReferenceTypes['CheckupFinding'] = FederationReferenceTypes['CheckupFinding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CheckupFinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adviceMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<CheckupFindingAdviceMatchesArgs, 'value'>>;
  checkup?: Resolver<Maybe<ResolversTypes['LegalCheckup']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  followUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  followedUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['CheckupItem']>, ParentType, ContextType>;
  itemMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<CheckupFindingItemMatchesArgs, 'value'>>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['CheckupSeverity']>, ParentType, ContextType>;
  severityMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<CheckupFindingSeverityMatchesArgs, 'value'>>;
  state?: Resolver<ResolversTypes['CheckupFindingState'], ParentType, ContextType>;
};

export type CheckupFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckupFindingConnection'] = ResolversParentTypes['CheckupFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CheckupFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CheckupFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckupFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckupFindingEdge'] = ResolversParentTypes['CheckupFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CheckupFinding'], ParentType, ContextType>;
};

export type CheckupItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckupItem'] = ResolversParentTypes['CheckupItem'], FederationReferenceType extends FederationReferenceTypes['CheckupItem'] = FederationReferenceTypes['CheckupItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CheckupItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['CheckupArea'], ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['CheckupFindingConnection']>, ParentType, ContextType, Partial<CheckupItemFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckupItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckupItemConnection'] = ResolversParentTypes['CheckupItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CheckupItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CheckupItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckupItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckupItemEdge'] = ResolversParentTypes['CheckupItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CheckupItem'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adviserServices?: Resolver<Maybe<ResolversTypes['AdviserServiceConnection']>, ParentType, ContextType, Partial<CommunityAdviserServicesArgs>>;
  checkupFindings?: Resolver<Maybe<ResolversTypes['CheckupFindingConnection']>, ParentType, ContextType, Partial<CommunityCheckupFindingsArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firmPairings?: Resolver<Maybe<ResolversTypes['FirmPairingConnection']>, ParentType, ContextType, Partial<CommunityFirmPairingsArgs>>;
  lawSavvyResidents?: Resolver<Maybe<ResolversTypes['LawSavvyResidentConnection']>, ParentType, ContextType, Partial<CommunityLawSavvyResidentsArgs>>;
  legalAdviser?: Resolver<Maybe<ResolversTypes['LegalAdviserAppointment']>, ParentType, ContextType>;
  legalAdviserAppointments?: Resolver<Maybe<ResolversTypes['LegalAdviserAppointmentConnection']>, ParentType, ContextType, Partial<CommunityLegalAdviserAppointmentsArgs>>;
  legalBackbone?: Resolver<ResolversTypes['LegalBackbone'], ParentType, ContextType, Partial<CommunityLegalBackboneArgs>>;
  legalCheckups?: Resolver<Maybe<ResolversTypes['LegalCheckupConnection']>, ParentType, ContextType, Partial<CommunityLegalCheckupsArgs>>;
  legalConsultations?: Resolver<Maybe<ResolversTypes['LegalConsultationConnection']>, ParentType, ContextType, Partial<CommunityLegalConsultationsArgs>>;
  legalModelPosts?: Resolver<Maybe<ResolversTypes['LegalModelPostConnection']>, ParentType, ContextType, Partial<CommunityLegalModelPostsArgs>>;
  legalRooms?: Resolver<Maybe<ResolversTypes['LegalRoomConnection']>, ParentType, ContextType, Partial<CommunityLegalRoomsArgs>>;
  legalStations?: Resolver<Maybe<ResolversTypes['LegalStationConnection']>, ParentType, ContextType, Partial<CommunityLegalStationsArgs>>;
  legalTrainingAttendances?: Resolver<Maybe<ResolversTypes['LegalTrainingAttendanceConnection']>, ParentType, ContextType, Partial<CommunityLegalTrainingAttendancesArgs>>;
  mediationSteps?: Resolver<Maybe<ResolversTypes['MediationStepConnection']>, ParentType, ContextType, Partial<CommunityMediationStepsArgs>>;
  mediations?: Resolver<Maybe<ResolversTypes['MediationConnection']>, ParentType, ContextType, Partial<CommunityMediationsArgs>>;
  mediators?: Resolver<Maybe<ResolversTypes['MediatorConnection']>, ParentType, ContextType, Partial<CommunityMediatorsArgs>>;
  stationDuties?: Resolver<Maybe<ResolversTypes['StationDutyConnection']>, ParentType, ContextType, Partial<CommunityStationDutiesArgs>>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type FirmPairingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmPairing'] = ResolversParentTypes['FirmPairing'], FederationReferenceType extends FederationReferenceTypes['FirmPairing'] = FederationReferenceTypes['FirmPairing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FirmPairing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['LawFirm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pledge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FirmPairingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmPairingConnection'] = ResolversParentTypes['FirmPairingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FirmPairingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FirmPairing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmPairingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmPairingEdge'] = ResolversParentTypes['FirmPairingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FirmPairing'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  disputeOpen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalAidWanted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LawFirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawFirm'] = ResolversParentTypes['LawFirm'], FederationReferenceType extends FederationReferenceTypes['LawFirm'] = FederationReferenceTypes['LawFirm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LawFirm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  advisers?: Resolver<Maybe<ResolversTypes['LegalAdviserConnection']>, ParentType, ContextType, Partial<LawFirmAdvisersArgs>>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LawFirmKind']>, ParentType, ContextType>;
  lawyers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['LicenceStatus'], ParentType, ContextType>;
  modelPosts?: Resolver<Maybe<ResolversTypes['LegalModelPostConnection']>, ParentType, ContextType, Partial<LawFirmModelPostsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pairings?: Resolver<Maybe<ResolversTypes['FirmPairingConnection']>, ParentType, ContextType, Partial<LawFirmPairingsArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type LawFirmConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawFirmConnection'] = ResolversParentTypes['LawFirmConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LawFirmEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LawFirm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LawFirmEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawFirmEdge'] = ResolversParentTypes['LawFirmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LawFirm'], ParentType, ContextType>;
};

export type LawSavvyResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawSavvyResident'] = ResolversParentTypes['LawSavvyResident'], FederationReferenceType extends FederationReferenceTypes['LawSavvyResident'] = FederationReferenceTypes['LawSavvyResident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LawSavvyResident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendances?: Resolver<Maybe<ResolversTypes['LegalTrainingAttendanceConnection']>, ParentType, ContextType, Partial<LawSavvyResidentAttendancesArgs>>;
  casesHelped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LawSavvyResidentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['LawSavvyOrigin']>, ParentType, ContextType>;
  originMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<LawSavvyResidentOriginMatchesArgs, 'value'>>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LawSavvyResidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawSavvyResidentConnection'] = ResolversParentTypes['LawSavvyResidentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LawSavvyResidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LawSavvyResident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LawSavvyResidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawSavvyResidentEdge'] = ResolversParentTypes['LawSavvyResidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LawSavvyResident'], ParentType, ContextType>;
};

export type LegalAdviserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAdviser'] = ResolversParentTypes['LegalAdviser'], FederationReferenceType extends FederationReferenceTypes['LegalAdviser'] = FederationReferenceTypes['LegalAdviser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalAdviser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointments?: Resolver<Maybe<ResolversTypes['LegalAdviserAppointmentConnection']>, ParentType, ContextType, Partial<LegalAdviserAppointmentsArgs>>;
  checkups?: Resolver<Maybe<ResolversTypes['LegalCheckupConnection']>, ParentType, ContextType, Partial<LegalAdviserCheckupsArgs>>;
  complaints?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['LegalConsultationConnection']>, ParentType, ContextType, Partial<LegalAdviserConsultationsArgs>>;
  duties?: Resolver<Maybe<ResolversTypes['StationDutyConnection']>, ParentType, ContextType, Partial<LegalAdviserDutiesArgs>>;
  firm?: Resolver<ResolversTypes['LawFirm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['LicenceStatus']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<LegalAdviserLimitArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  services?: Resolver<Maybe<ResolversTypes['AdviserServiceConnection']>, ParentType, ContextType, Partial<LegalAdviserServicesArgs>>;
  serving?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<LegalAdviserServingArgs>>;
  teams?: Resolver<Maybe<ResolversTypes['TeamLawyerConnection']>, ParentType, ContextType, Partial<LegalAdviserTeamsArgs>>;
};

export type LegalAdviserAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAdviserAppointment'] = ResolversParentTypes['LegalAdviserAppointment'], FederationReferenceType extends FederationReferenceTypes['LegalAdviserAppointment'] = FederationReferenceTypes['LegalAdviserAppointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalAdviserAppointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adviser?: Resolver<ResolversTypes['LegalAdviser'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['AdviserAppointmentEnding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LegalAdviserAppointmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAdviserAppointmentConnection'] = ResolversParentTypes['LegalAdviserAppointmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalAdviserAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalAdviserAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalAdviserAppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAdviserAppointmentEdge'] = ResolversParentTypes['LegalAdviserAppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalAdviserAppointment'], ParentType, ContextType>;
};

export type LegalAdviserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAdviserConnection'] = ResolversParentTypes['LegalAdviserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalAdviserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalAdviser']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalAdviserCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAdviserCoverage'] = ResolversParentTypes['LegalAdviserCoverage']> = {
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, Partial<LegalAdviserCoverageGapsArgs>>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LegalAdviserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAdviserEdge'] = ResolversParentTypes['LegalAdviserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalAdviser'], ParentType, ContextType>;
};

export type LegalBackboneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBackbone'] = ResolversParentTypes['LegalBackbone']> = {
  adviser?: Resolver<Maybe<ResolversTypes['LegalAdviserAppointment']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lawSavvyResidents?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  mediators?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ruleOfLawLeaders?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type LegalCheckupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalCheckup'] = ResolversParentTypes['LegalCheckup'], FederationReferenceType extends FederationReferenceTypes['LegalCheckup'] = FederationReferenceTypes['LegalCheckup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalCheckup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adviser?: Resolver<ResolversTypes['LegalAdviser'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterpriseMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<LegalCheckupEnterpriseMatchesArgs, 'value'>>;
  examinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['CheckupFindingConnection']>, ParentType, ContextType, Partial<LegalCheckupFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['CheckupIndustry'], ParentType, ContextType>;
  itemsExamined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LegalCheckupState'], ParentType, ContextType>;
};

export type LegalCheckupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalCheckupConnection'] = ResolversParentTypes['LegalCheckupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalCheckupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalCheckup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalCheckupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalCheckupEdge'] = ResolversParentTypes['LegalCheckupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalCheckup'], ParentType, ContextType>;
};

export type LegalConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalConsultation'] = ResolversParentTypes['LegalConsultation'], FederationReferenceType extends FederationReferenceTypes['LegalConsultation'] = FederationReferenceTypes['LegalConsultation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalConsultation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adviser?: Resolver<Maybe<ResolversTypes['LegalAdviser']>, ParentType, ContextType>;
  assignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bookedFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['LegalMatter']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['LegalConsultationMode']>, ParentType, ContextType>;
  ordered?: Resolver<Maybe<ResolversTypes['LegalServiceItem']>, ParentType, ContextType>;
  ratedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LegalConsultationState']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['PartyLawyerTeam']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegalConsultationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalConsultationConnection'] = ResolversParentTypes['LegalConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalConsultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalConsultationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalConsultationEdge'] = ResolversParentTypes['LegalConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalConsultation'], ParentType, ContextType>;
};

export type LegalModelPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalModelPost'] = ResolversParentTypes['LegalModelPost'], FederationReferenceType extends FederationReferenceTypes['LegalModelPost'] = FederationReferenceTypes['LegalModelPost']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalModelPost']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awardedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['LawFirm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['LegalModelPostLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalModelPostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalModelPostConnection'] = ResolversParentTypes['LegalModelPostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalModelPostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalModelPost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalModelPostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalModelPostEdge'] = ResolversParentTypes['LegalModelPostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalModelPost'], ParentType, ContextType>;
};

export type LegalRoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalRoom'] = ResolversParentTypes['LegalRoom'], FederationReferenceType extends FederationReferenceTypes['LegalRoom'] = FederationReferenceTypes['LegalRoom']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalRoom']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LegalRoomKind'], ParentType, ContextType>;
  mediations?: Resolver<Maybe<ResolversTypes['MediationConnection']>, ParentType, ContextType, Partial<LegalRoomMediationsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['LegalRoomTrade']>, ParentType, ContextType>;
};

export type LegalRoomConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalRoomConnection'] = ResolversParentTypes['LegalRoomConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalRoomEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalRoom']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalRoomEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalRoomEdge'] = ResolversParentTypes['LegalRoomEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalRoom'], ParentType, ContextType>;
};

export type LegalServiceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalServiceItem'] = ResolversParentTypes['LegalServiceItem'], FederationReferenceType extends FederationReferenceTypes['LegalServiceItem'] = FederationReferenceTypes['LegalServiceItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalServiceItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['LegalMatter'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['LegalConsultationConnection']>, ParentType, ContextType, Partial<LegalServiceItemOrdersArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type LegalServiceItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalServiceItemConnection'] = ResolversParentTypes['LegalServiceItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalServiceItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalServiceItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalServiceItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalServiceItemEdge'] = ResolversParentTypes['LegalServiceItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalServiceItem'], ParentType, ContextType>;
};

export type LegalStationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalStation'] = ResolversParentTypes['LegalStation'], FederationReferenceType extends FederationReferenceTypes['LegalStation'] = FederationReferenceTypes['LegalStation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalStation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  duties?: Resolver<Maybe<ResolversTypes['StationDutyConnection']>, ParentType, ContextType, Partial<LegalStationDutiesArgs>>;
  hours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['LegalStationLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  premises?: Resolver<ResolversTypes['LegalStationPremises'], ParentType, ContextType>;
  selfService?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['LegalStationService']>, ParentType, ContextType>;
};

export type LegalStationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalStationConnection'] = ResolversParentTypes['LegalStationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalStationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalStation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalStationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalStationEdge'] = ResolversParentTypes['LegalStationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalStation'], ParentType, ContextType>;
};

export type LegalTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalTraining'] = ResolversParentTypes['LegalTraining'], FederationReferenceType extends FederationReferenceTypes['LegalTraining'] = FederationReferenceTypes['LegalTraining']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalTraining']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendances?: Resolver<Maybe<ResolversTypes['LegalTrainingAttendanceConnection']>, ParentType, ContextType, Partial<LegalTrainingAttendancesArgs>>;
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LegalTrainingKind'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegalTrainingAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalTrainingAttendance'] = ResolversParentTypes['LegalTrainingAttendance'], FederationReferenceType extends FederationReferenceTypes['LegalTrainingAttendance'] = FederationReferenceTypes['LegalTrainingAttendance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalTrainingAttendance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  passedMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<LegalTrainingAttendancePassedMatchesArgs, 'value'>>;
  resident?: Resolver<Maybe<ResolversTypes['LawSavvyResident']>, ParentType, ContextType>;
  residentMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<LegalTrainingAttendanceResidentMatchesArgs, 'value'>>;
  training?: Resolver<ResolversTypes['LegalTraining'], ParentType, ContextType>;
};

export type LegalTrainingAttendanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalTrainingAttendanceConnection'] = ResolversParentTypes['LegalTrainingAttendanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalTrainingAttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalTrainingAttendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalTrainingAttendanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalTrainingAttendanceEdge'] = ResolversParentTypes['LegalTrainingAttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalTrainingAttendance'], ParentType, ContextType>;
};

export type LegalTrainingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalTrainingConnection'] = ResolversParentTypes['LegalTrainingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalTrainingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalTraining']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalTrainingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalTrainingEdge'] = ResolversParentTypes['LegalTrainingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalTraining'], ParentType, ContextType>;
};

export type MediationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mediation'] = ResolversParentTypes['Mediation'], FederationReferenceType extends FederationReferenceTypes['Mediation'] = FederationReferenceTypes['Mediation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mediation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreementNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicantJoinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  confirmationDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confirmationRequestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['LegalMatter']>, ParentType, ContextType>;
  mediator?: Resolver<Maybe<ResolversTypes['Mediator']>, ParentType, ContextType>;
  otherWay?: Resolver<Maybe<ResolversTypes['MediationOtherWay']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['MediationProcedure']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  respondent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  respondentJoinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['LegalRoom']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['MediationState']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ResolversTypes['MediationStepConnection']>, ParentType, ContextType, Partial<MediationStepsArgs>>;
};

export type MediationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationConnection'] = ResolversParentTypes['MediationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MediationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mediation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationEdge'] = ResolversParentTypes['MediationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mediation'], ParentType, ContextType>;
};

export type MediationProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationProcedure'] = ResolversParentTypes['MediationProcedure'], FederationReferenceType extends FederationReferenceTypes['MediationProcedure'] = FederationReferenceTypes['MediationProcedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediationProcedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confirmationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediations?: Resolver<Maybe<ResolversTypes['MediationConnection']>, ParentType, ContextType, Partial<MediationProcedureMediationsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ResolversTypes['MediationProcedureStepConnection']>, ParentType, ContextType, Partial<MediationProcedureStepsArgs>>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MediationProcedureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationProcedureConnection'] = ResolversParentTypes['MediationProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MediationProcedureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MediationProcedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationProcedureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationProcedureEdge'] = ResolversParentTypes['MediationProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediationProcedure'], ParentType, ContextType>;
};

export type MediationProcedureStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationProcedureStep'] = ResolversParentTypes['MediationProcedureStep'], FederationReferenceType extends FederationReferenceTypes['MediationProcedureStep'] = FederationReferenceTypes['MediationProcedureStep']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediationProcedureStep']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['MediationProcedure'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MediationProcedureStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationProcedureStepConnection'] = ResolversParentTypes['MediationProcedureStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MediationProcedureStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MediationProcedureStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationProcedureStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationProcedureStepEdge'] = ResolversParentTypes['MediationProcedureStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediationProcedureStep'], ParentType, ContextType>;
};

export type MediationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationStep'] = ResolversParentTypes['MediationStep'], FederationReferenceType extends FederationReferenceTypes['MediationStep'] = FederationReferenceTypes['MediationStep']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediationStep']> | FederationReferenceType, FederationReferenceType, ContextType>;
  begunOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediation?: Resolver<Maybe<ResolversTypes['Mediation']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['MediationProcedureStep']>, ParentType, ContextType>;
};

export type MediationStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationStepConnection'] = ResolversParentTypes['MediationStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MediationStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MediationStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationStepEdge'] = ResolversParentTypes['MediationStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediationStep'], ParentType, ContextType>;
};

export type MediatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mediator'] = ResolversParentTypes['Mediator'], FederationReferenceType extends FederationReferenceTypes['Mediator'] = FederationReferenceTypes['Mediator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mediator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  fullTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediations?: Resolver<Maybe<ResolversTypes['MediationConnection']>, ParentType, ContextType, Partial<MediatorMediationsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MediatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediatorConnection'] = ResolversParentTypes['MediatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MediatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mediator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediatorEdge'] = ResolversParentTypes['MediatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mediator'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyLawyerTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyLawyerTeam'] = ResolversParentTypes['PartyLawyerTeam'], FederationReferenceType extends FederationReferenceTypes['PartyLawyerTeam'] = FederationReferenceTypes['PartyLawyerTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyLawyerTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['LegalConsultationConnection']>, ParentType, ContextType, Partial<PartyLawyerTeamConsultationsArgs>>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['TeamLawyerConnection']>, ParentType, ContextType, Partial<PartyLawyerTeamMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyLawyerTeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyLawyerTeamConnection'] = ResolversParentTypes['PartyLawyerTeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyLawyerTeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartyLawyerTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyLawyerTeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyLawyerTeamEdge'] = ResolversParentTypes['PartyLawyerTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyLawyerTeam'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  adviserLimit?: Resolver<Maybe<ResolversTypes['AdviserLimit']>, ParentType, ContextType, RequireFields<QueryAdviserLimitArgs, 'id'>>;
  adviserLimitChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryAdviserLimitChangesArgs>>;
  adviserLimitFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryAdviserLimitFiguresArgs, 'measure'>>;
  adviserLimits?: Resolver<Maybe<ResolversTypes['AdviserLimitConnection']>, ParentType, ContextType, Partial<QueryAdviserLimitsArgs>>;
  adviserService?: Resolver<Maybe<ResolversTypes['AdviserService']>, ParentType, ContextType, RequireFields<QueryAdviserServiceArgs, 'id'>>;
  adviserServiceChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryAdviserServiceChangesArgs>>;
  adviserServiceFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryAdviserServiceFiguresArgs, 'measure'>>;
  adviserServices?: Resolver<Maybe<ResolversTypes['AdviserServiceConnection']>, ParentType, ContextType, Partial<QueryAdviserServicesArgs>>;
  checkupFinding?: Resolver<Maybe<ResolversTypes['CheckupFinding']>, ParentType, ContextType, RequireFields<QueryCheckupFindingArgs, 'id'>>;
  checkupFindingChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCheckupFindingChangesArgs>>;
  checkupFindingFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCheckupFindingFiguresArgs, 'measure'>>;
  checkupFindings?: Resolver<Maybe<ResolversTypes['CheckupFindingConnection']>, ParentType, ContextType, Partial<QueryCheckupFindingsArgs>>;
  checkupItem?: Resolver<Maybe<ResolversTypes['CheckupItem']>, ParentType, ContextType, RequireFields<QueryCheckupItemArgs, 'id'>>;
  checkupItemChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCheckupItemChangesArgs>>;
  checkupItemFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCheckupItemFiguresArgs, 'measure'>>;
  checkupItems?: Resolver<Maybe<ResolversTypes['CheckupItemConnection']>, ParentType, ContextType, Partial<QueryCheckupItemsArgs>>;
  firmPairing?: Resolver<Maybe<ResolversTypes['FirmPairing']>, ParentType, ContextType, RequireFields<QueryFirmPairingArgs, 'id'>>;
  firmPairingChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryFirmPairingChangesArgs>>;
  firmPairingFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryFirmPairingFiguresArgs, 'measure'>>;
  firmPairings?: Resolver<Maybe<ResolversTypes['FirmPairingConnection']>, ParentType, ContextType, Partial<QueryFirmPairingsArgs>>;
  lawFirm?: Resolver<Maybe<ResolversTypes['LawFirm']>, ParentType, ContextType, RequireFields<QueryLawFirmArgs, 'id'>>;
  lawFirmChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLawFirmChangesArgs>>;
  lawFirmFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLawFirmFiguresArgs, 'measure'>>;
  lawFirms?: Resolver<Maybe<ResolversTypes['LawFirmConnection']>, ParentType, ContextType, Partial<QueryLawFirmsArgs>>;
  lawSavvyResident?: Resolver<Maybe<ResolversTypes['LawSavvyResident']>, ParentType, ContextType, RequireFields<QueryLawSavvyResidentArgs, 'id'>>;
  lawSavvyResidentChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLawSavvyResidentChangesArgs>>;
  lawSavvyResidentFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLawSavvyResidentFiguresArgs, 'measure'>>;
  lawSavvyResidents?: Resolver<Maybe<ResolversTypes['LawSavvyResidentConnection']>, ParentType, ContextType, Partial<QueryLawSavvyResidentsArgs>>;
  legalAdviser?: Resolver<Maybe<ResolversTypes['LegalAdviser']>, ParentType, ContextType, RequireFields<QueryLegalAdviserArgs, 'id'>>;
  legalAdviserAppointment?: Resolver<Maybe<ResolversTypes['LegalAdviserAppointment']>, ParentType, ContextType, RequireFields<QueryLegalAdviserAppointmentArgs, 'id'>>;
  legalAdviserAppointmentChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLegalAdviserAppointmentChangesArgs>>;
  legalAdviserAppointmentFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLegalAdviserAppointmentFiguresArgs, 'measure'>>;
  legalAdviserAppointments?: Resolver<Maybe<ResolversTypes['LegalAdviserAppointmentConnection']>, ParentType, ContextType, Partial<QueryLegalAdviserAppointmentsArgs>>;
  legalAdviserChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLegalAdviserChangesArgs>>;
  legalAdviserFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLegalAdviserFiguresArgs, 'measure'>>;
  legalAdvisers?: Resolver<Maybe<ResolversTypes['LegalAdviserConnection']>, ParentType, ContextType, Partial<QueryLegalAdvisersArgs>>;
  legalCheckup?: Resolver<Maybe<ResolversTypes['LegalCheckup']>, ParentType, ContextType, RequireFields<QueryLegalCheckupArgs, 'id'>>;
  legalCheckupChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLegalCheckupChangesArgs>>;
  legalCheckupFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLegalCheckupFiguresArgs, 'measure'>>;
  legalCheckups?: Resolver<Maybe<ResolversTypes['LegalCheckupConnection']>, ParentType, ContextType, Partial<QueryLegalCheckupsArgs>>;
  legalConsultation?: Resolver<Maybe<ResolversTypes['LegalConsultation']>, ParentType, ContextType, RequireFields<QueryLegalConsultationArgs, 'id'>>;
  legalConsultationChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLegalConsultationChangesArgs>>;
  legalConsultationFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLegalConsultationFiguresArgs, 'measure'>>;
  legalConsultations?: Resolver<Maybe<ResolversTypes['LegalConsultationConnection']>, ParentType, ContextType, Partial<QueryLegalConsultationsArgs>>;
  legalModelPost?: Resolver<Maybe<ResolversTypes['LegalModelPost']>, ParentType, ContextType, RequireFields<QueryLegalModelPostArgs, 'id'>>;
  legalModelPostChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLegalModelPostChangesArgs>>;
  legalModelPostFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLegalModelPostFiguresArgs, 'measure'>>;
  legalModelPosts?: Resolver<Maybe<ResolversTypes['LegalModelPostConnection']>, ParentType, ContextType, Partial<QueryLegalModelPostsArgs>>;
  legalRoom?: Resolver<Maybe<ResolversTypes['LegalRoom']>, ParentType, ContextType, RequireFields<QueryLegalRoomArgs, 'id'>>;
  legalRoomChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLegalRoomChangesArgs>>;
  legalRoomFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLegalRoomFiguresArgs, 'measure'>>;
  legalRooms?: Resolver<Maybe<ResolversTypes['LegalRoomConnection']>, ParentType, ContextType, Partial<QueryLegalRoomsArgs>>;
  legalServiceItem?: Resolver<Maybe<ResolversTypes['LegalServiceItem']>, ParentType, ContextType, RequireFields<QueryLegalServiceItemArgs, 'id'>>;
  legalServiceItemChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLegalServiceItemChangesArgs>>;
  legalServiceItemFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLegalServiceItemFiguresArgs, 'measure'>>;
  legalServiceItems?: Resolver<Maybe<ResolversTypes['LegalServiceItemConnection']>, ParentType, ContextType, Partial<QueryLegalServiceItemsArgs>>;
  legalStation?: Resolver<Maybe<ResolversTypes['LegalStation']>, ParentType, ContextType, RequireFields<QueryLegalStationArgs, 'id'>>;
  legalStationChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLegalStationChangesArgs>>;
  legalStationFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLegalStationFiguresArgs, 'measure'>>;
  legalStations?: Resolver<Maybe<ResolversTypes['LegalStationConnection']>, ParentType, ContextType, Partial<QueryLegalStationsArgs>>;
  legalTraining?: Resolver<Maybe<ResolversTypes['LegalTraining']>, ParentType, ContextType, RequireFields<QueryLegalTrainingArgs, 'id'>>;
  legalTrainingAttendance?: Resolver<Maybe<ResolversTypes['LegalTrainingAttendance']>, ParentType, ContextType, RequireFields<QueryLegalTrainingAttendanceArgs, 'id'>>;
  legalTrainingAttendanceChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLegalTrainingAttendanceChangesArgs>>;
  legalTrainingAttendanceFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLegalTrainingAttendanceFiguresArgs, 'measure'>>;
  legalTrainingAttendances?: Resolver<Maybe<ResolversTypes['LegalTrainingAttendanceConnection']>, ParentType, ContextType, Partial<QueryLegalTrainingAttendancesArgs>>;
  legalTrainingChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLegalTrainingChangesArgs>>;
  legalTrainingFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLegalTrainingFiguresArgs, 'measure'>>;
  legalTrainings?: Resolver<Maybe<ResolversTypes['LegalTrainingConnection']>, ParentType, ContextType, Partial<QueryLegalTrainingsArgs>>;
  mediation?: Resolver<Maybe<ResolversTypes['Mediation']>, ParentType, ContextType, RequireFields<QueryMediationArgs, 'id'>>;
  mediationChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryMediationChangesArgs>>;
  mediationFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryMediationFiguresArgs, 'measure'>>;
  mediationProcedure?: Resolver<Maybe<ResolversTypes['MediationProcedure']>, ParentType, ContextType, RequireFields<QueryMediationProcedureArgs, 'id'>>;
  mediationProcedureChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryMediationProcedureChangesArgs>>;
  mediationProcedureFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryMediationProcedureFiguresArgs, 'measure'>>;
  mediationProcedureStep?: Resolver<Maybe<ResolversTypes['MediationProcedureStep']>, ParentType, ContextType, RequireFields<QueryMediationProcedureStepArgs, 'id'>>;
  mediationProcedureStepChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryMediationProcedureStepChangesArgs>>;
  mediationProcedureStepFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryMediationProcedureStepFiguresArgs, 'measure'>>;
  mediationProcedureSteps?: Resolver<Maybe<ResolversTypes['MediationProcedureStepConnection']>, ParentType, ContextType, Partial<QueryMediationProcedureStepsArgs>>;
  mediationProcedures?: Resolver<Maybe<ResolversTypes['MediationProcedureConnection']>, ParentType, ContextType, Partial<QueryMediationProceduresArgs>>;
  mediationStep?: Resolver<Maybe<ResolversTypes['MediationStep']>, ParentType, ContextType, RequireFields<QueryMediationStepArgs, 'id'>>;
  mediationStepChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryMediationStepChangesArgs>>;
  mediationStepFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryMediationStepFiguresArgs, 'measure'>>;
  mediationSteps?: Resolver<Maybe<ResolversTypes['MediationStepConnection']>, ParentType, ContextType, Partial<QueryMediationStepsArgs>>;
  mediations?: Resolver<Maybe<ResolversTypes['MediationConnection']>, ParentType, ContextType, Partial<QueryMediationsArgs>>;
  mediator?: Resolver<Maybe<ResolversTypes['Mediator']>, ParentType, ContextType, RequireFields<QueryMediatorArgs, 'id'>>;
  mediatorChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryMediatorChangesArgs>>;
  mediatorFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryMediatorFiguresArgs, 'measure'>>;
  mediators?: Resolver<Maybe<ResolversTypes['MediatorConnection']>, ParentType, ContextType, Partial<QueryMediatorsArgs>>;
  partyLawyerTeam?: Resolver<Maybe<ResolversTypes['PartyLawyerTeam']>, ParentType, ContextType, RequireFields<QueryPartyLawyerTeamArgs, 'id'>>;
  partyLawyerTeamChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPartyLawyerTeamChangesArgs>>;
  partyLawyerTeamFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPartyLawyerTeamFiguresArgs, 'measure'>>;
  partyLawyerTeams?: Resolver<Maybe<ResolversTypes['PartyLawyerTeamConnection']>, ParentType, ContextType, Partial<QueryPartyLawyerTeamsArgs>>;
  stationDuties?: Resolver<Maybe<ResolversTypes['StationDutyConnection']>, ParentType, ContextType, Partial<QueryStationDutiesArgs>>;
  stationDuty?: Resolver<Maybe<ResolversTypes['StationDuty']>, ParentType, ContextType, RequireFields<QueryStationDutyArgs, 'id'>>;
  stationDutyChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryStationDutyChangesArgs>>;
  stationDutyFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryStationDutyFiguresArgs, 'measure'>>;
  teamLawyer?: Resolver<Maybe<ResolversTypes['TeamLawyer']>, ParentType, ContextType, RequireFields<QueryTeamLawyerArgs, 'id'>>;
  teamLawyerChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryTeamLawyerChangesArgs>>;
  teamLawyerFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryTeamLawyerFiguresArgs, 'measure'>>;
  teamLawyers?: Resolver<Maybe<ResolversTypes['TeamLawyerConnection']>, ParentType, ContextType, Partial<QueryTeamLawyersArgs>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalAdviserCoverage?: Resolver<ResolversTypes['LegalAdviserCoverage'], ParentType, ContextType, Partial<RegionLegalAdviserCoverageArgs>>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
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

export type StationDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationDuty'] = ResolversParentTypes['StationDuty'], FederationReferenceType extends FederationReferenceTypes['StationDuty'] = FederationReferenceTypes['StationDuty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StationDuty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adviser?: Resolver<Maybe<ResolversTypes['LegalAdviser']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StationDutyRole'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  station?: Resolver<ResolversTypes['LegalStation'], ParentType, ContextType>;
};

export type StationDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationDutyConnection'] = ResolversParentTypes['StationDutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StationDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StationDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationDutyEdge'] = ResolversParentTypes['StationDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StationDuty'], ParentType, ContextType>;
};

export type TeamLawyerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamLawyer'] = ResolversParentTypes['TeamLawyer'], FederationReferenceType extends FederationReferenceTypes['TeamLawyer'] = FederationReferenceTypes['TeamLawyer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TeamLawyer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adviser?: Resolver<Maybe<ResolversTypes['LegalAdviser']>, ParentType, ContextType>;
  adviserMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<TeamLawyerAdviserMatchesArgs, 'value'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeamLawyerRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['PartyLawyerTeam'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TeamLawyerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamLawyerConnection'] = ResolversParentTypes['TeamLawyerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamLawyerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TeamLawyer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamLawyerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamLawyerEdge'] = ResolversParentTypes['TeamLawyerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamLawyer'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  AdviserLimit?: AdviserLimitResolvers<ContextType>;
  AdviserLimitConnection?: AdviserLimitConnectionResolvers<ContextType>;
  AdviserLimitEdge?: AdviserLimitEdgeResolvers<ContextType>;
  AdviserService?: AdviserServiceResolvers<ContextType>;
  AdviserServiceConnection?: AdviserServiceConnectionResolvers<ContextType>;
  AdviserServiceEdge?: AdviserServiceEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  CheckupFinding?: CheckupFindingResolvers<ContextType>;
  CheckupFindingConnection?: CheckupFindingConnectionResolvers<ContextType>;
  CheckupFindingEdge?: CheckupFindingEdgeResolvers<ContextType>;
  CheckupItem?: CheckupItemResolvers<ContextType>;
  CheckupItemConnection?: CheckupItemConnectionResolvers<ContextType>;
  CheckupItemEdge?: CheckupItemEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Figure?: FigureResolvers<ContextType>;
  FigureCell?: FigureCellResolvers<ContextType>;
  FigureDimension?: FigureDimensionResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  FirmPairing?: FirmPairingResolvers<ContextType>;
  FirmPairingConnection?: FirmPairingConnectionResolvers<ContextType>;
  FirmPairingEdge?: FirmPairingEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  LawFirm?: LawFirmResolvers<ContextType>;
  LawFirmConnection?: LawFirmConnectionResolvers<ContextType>;
  LawFirmEdge?: LawFirmEdgeResolvers<ContextType>;
  LawSavvyResident?: LawSavvyResidentResolvers<ContextType>;
  LawSavvyResidentConnection?: LawSavvyResidentConnectionResolvers<ContextType>;
  LawSavvyResidentEdge?: LawSavvyResidentEdgeResolvers<ContextType>;
  LegalAdviser?: LegalAdviserResolvers<ContextType>;
  LegalAdviserAppointment?: LegalAdviserAppointmentResolvers<ContextType>;
  LegalAdviserAppointmentConnection?: LegalAdviserAppointmentConnectionResolvers<ContextType>;
  LegalAdviserAppointmentEdge?: LegalAdviserAppointmentEdgeResolvers<ContextType>;
  LegalAdviserConnection?: LegalAdviserConnectionResolvers<ContextType>;
  LegalAdviserCoverage?: LegalAdviserCoverageResolvers<ContextType>;
  LegalAdviserEdge?: LegalAdviserEdgeResolvers<ContextType>;
  LegalBackbone?: LegalBackboneResolvers<ContextType>;
  LegalCheckup?: LegalCheckupResolvers<ContextType>;
  LegalCheckupConnection?: LegalCheckupConnectionResolvers<ContextType>;
  LegalCheckupEdge?: LegalCheckupEdgeResolvers<ContextType>;
  LegalConsultation?: LegalConsultationResolvers<ContextType>;
  LegalConsultationConnection?: LegalConsultationConnectionResolvers<ContextType>;
  LegalConsultationEdge?: LegalConsultationEdgeResolvers<ContextType>;
  LegalModelPost?: LegalModelPostResolvers<ContextType>;
  LegalModelPostConnection?: LegalModelPostConnectionResolvers<ContextType>;
  LegalModelPostEdge?: LegalModelPostEdgeResolvers<ContextType>;
  LegalRoom?: LegalRoomResolvers<ContextType>;
  LegalRoomConnection?: LegalRoomConnectionResolvers<ContextType>;
  LegalRoomEdge?: LegalRoomEdgeResolvers<ContextType>;
  LegalServiceItem?: LegalServiceItemResolvers<ContextType>;
  LegalServiceItemConnection?: LegalServiceItemConnectionResolvers<ContextType>;
  LegalServiceItemEdge?: LegalServiceItemEdgeResolvers<ContextType>;
  LegalStation?: LegalStationResolvers<ContextType>;
  LegalStationConnection?: LegalStationConnectionResolvers<ContextType>;
  LegalStationEdge?: LegalStationEdgeResolvers<ContextType>;
  LegalTraining?: LegalTrainingResolvers<ContextType>;
  LegalTrainingAttendance?: LegalTrainingAttendanceResolvers<ContextType>;
  LegalTrainingAttendanceConnection?: LegalTrainingAttendanceConnectionResolvers<ContextType>;
  LegalTrainingAttendanceEdge?: LegalTrainingAttendanceEdgeResolvers<ContextType>;
  LegalTrainingConnection?: LegalTrainingConnectionResolvers<ContextType>;
  LegalTrainingEdge?: LegalTrainingEdgeResolvers<ContextType>;
  Mediation?: MediationResolvers<ContextType>;
  MediationConnection?: MediationConnectionResolvers<ContextType>;
  MediationEdge?: MediationEdgeResolvers<ContextType>;
  MediationProcedure?: MediationProcedureResolvers<ContextType>;
  MediationProcedureConnection?: MediationProcedureConnectionResolvers<ContextType>;
  MediationProcedureEdge?: MediationProcedureEdgeResolvers<ContextType>;
  MediationProcedureStep?: MediationProcedureStepResolvers<ContextType>;
  MediationProcedureStepConnection?: MediationProcedureStepConnectionResolvers<ContextType>;
  MediationProcedureStepEdge?: MediationProcedureStepEdgeResolvers<ContextType>;
  MediationStep?: MediationStepResolvers<ContextType>;
  MediationStepConnection?: MediationStepConnectionResolvers<ContextType>;
  MediationStepEdge?: MediationStepEdgeResolvers<ContextType>;
  Mediator?: MediatorResolvers<ContextType>;
  MediatorConnection?: MediatorConnectionResolvers<ContextType>;
  MediatorEdge?: MediatorEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyLawyerTeam?: PartyLawyerTeamResolvers<ContextType>;
  PartyLawyerTeamConnection?: PartyLawyerTeamConnectionResolvers<ContextType>;
  PartyLawyerTeamEdge?: PartyLawyerTeamEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotCell?: SnapshotCellResolvers<ContextType>;
  StationDuty?: StationDutyResolvers<ContextType>;
  StationDutyConnection?: StationDutyConnectionResolvers<ContextType>;
  StationDutyEdge?: StationDutyEdgeResolvers<ContextType>;
  TeamLawyer?: TeamLawyerResolvers<ContextType>;
  TeamLawyerConnection?: TeamLawyerConnectionResolvers<ContextType>;
  TeamLawyerEdge?: TeamLawyerEdgeResolvers<ContextType>;
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
