import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CompoundRow, ProjectRow, UtilityRow, HouseholdRow, Context } from '../store.ts';
import type { OwnersCommittee as OwnersCommitteeRow, PropertyCompany as PropertyCompanyRow, PropertyContract as PropertyContractRow, GovernanceClearing as GovernanceClearingRow, HistoricBuilding as HistoricBuildingRow, FundingEntry as FundingEntryRow, OwnersVote as OwnersVoteRow, PioneerTeam as PioneerTeamRow, LeadPledge as LeadPledgeRow, SixOnesStep as SixOnesStepRow, SmallWork as SmallWorkRow, ProjectStage as ProjectStageRow, ProjectHearing as ProjectHearingRow, SupervisionFinding as SupervisionFindingRow, ProjectReview as ProjectReviewRow, WorkGroup as WorkGroupRow } from './client/client.ts';
import type { Place } from '../../../kit/regions/copy.ts';
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

/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type Community = {
  /** The twelve-digit code (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Its compounds, by name (小区). */
  readonly compounds: ReadonlyArray<Compound>;
  /** Its funding entries, page by page (改造资金). */
  readonly fundingEntries?: Maybe<FundingEntryConnection>;
  /** Its governance clearings, page by page (三无小区清零). */
  readonly governanceClearings?: Maybe<GovernanceClearingConnection>;
  /** Its historic buildings, page by page (历史建筑). */
  readonly historicBuildings?: Maybe<HistoricBuildingConnection>;
  /** Its lead pledges, page by page (八带头承诺). */
  readonly leadPledges?: Maybe<LeadPledgeConnection>;
  /** Its owners committees, page by page (业主委员会). */
  readonly ownersCommittees?: Maybe<OwnersCommitteeConnection>;
  /** Its owners votes, page by page (业主表决). */
  readonly ownersVotes?: Maybe<OwnersVoteConnection>;
  /** Its pioneer teams, page by page (五路先锋队). */
  readonly pioneerTeams?: Maybe<PioneerTeamConnection>;
  /** Its project hearings, page by page (事前听证). */
  readonly projectHearings?: Maybe<ProjectHearingConnection>;
  /** Its project reviews, page by page (事后评议). */
  readonly projectReviews?: Maybe<ProjectReviewConnection>;
  /** Its project stages, page by page (改造阶段记录). */
  readonly projectStages?: Maybe<ProjectStageConnection>;
  /** Its property contracts, page by page (物业服务合同). */
  readonly propertyContracts?: Maybe<PropertyContractConnection>;
  /** Its renovation projects, page by page (改造项目). */
  readonly renovationProjects?: Maybe<RenovationProjectConnection>;
  /** Its six ones steps, page by page (六个一). */
  readonly sixOnesSteps?: Maybe<SixOnesStepConnection>;
  /** Its small works, page by page (微项目). */
  readonly smallWorks?: Maybe<SmallWorkConnection>;
  /** Its supervision findings, page by page (事中监督问题). */
  readonly supervisionFindings?: Maybe<SupervisionFindingConnection>;
  /** Its utility works, page by page (管线改造). */
  readonly utilityWorks?: Maybe<UtilityWorkConnection>;
  /** Its work groups, page by page (改造工作专班). */
  readonly workGroups?: Maybe<WorkGroupConnection>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityFundingEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundingEntryOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityGovernanceClearingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceClearingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GovernanceClearingOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityHistoricBuildingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoricBuildingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HistoricBuildingOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityLeadPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadPledgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadPledgeOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityOwnersCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OwnersCommitteeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<OwnersCommitteeOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityOwnersVotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OwnersVoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<OwnersVoteOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityPioneerTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PioneerTeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PioneerTeamOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityProjectHearingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectHearingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectHearingOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityProjectReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectReviewOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityProjectStagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectStageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ProjectStageOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityPropertyContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropertyContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PropertyContractOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityRenovationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenovationProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RenovationProjectOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunitySixOnesStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SixOnesStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SixOnesStepOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunitySmallWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SmallWorkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SmallWorkOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunitySupervisionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisionFindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<SupervisionFindingOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityUtilityWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UtilityWorkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UtilityWorkOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityWorkGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkGroupOrder>;
};

/** What came of comparing a value with the one that its source knows (核验结果). */
export type Comparison =
  /** It is the same, however it is written (一致). */
  | 'MATCH'
  /** It is another one, or the source knows none (不一致). */
  | 'NO_MATCH';

/** A residential compound (小区), as the housing register has it. */
export type Compound = {
  /** How many buildings it has (楼栋数). */
  readonly buildings: Scalars['Int']['output'];
  /** Its clearings, page by page (三无小区清零). */
  readonly clearings?: Maybe<GovernanceClearingConnection>;
  /** The community it lies in (所属社区). */
  readonly community: Community;
  /** Who manages it (治理形式). */
  readonly governance: CompoundGovernance;
  /** Its historic buildings, page by page (历史建筑). */
  readonly historicBuildings?: Maybe<HistoricBuildingConnection>;
  /** How many households it has (户数). */
  readonly households: Scalars['Int']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** As what it was built (小区类型); null where the register does not say. */
  readonly kind?: Maybe<CompoundKind>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The owners' committee in office today; null where there is none (业主委员会). */
  readonly ownersCommittee?: Maybe<OwnersCommittee>;
  /** Its owners committees, page by page (业主委员会). */
  readonly ownersCommittees?: Maybe<OwnersCommitteeConnection>;
  /** Its projects, page by page (改造项目). */
  readonly projects?: Maybe<RenovationProjectConnection>;
  /** The contract by which a property company serves it today; null where none does (物业服务合同). */
  readonly propertyContract?: Maybe<PropertyContract>;
  /** Its property contracts, page by page (物业服务合同). */
  readonly propertyContracts?: Maybe<PropertyContractConnection>;
  /** Its renovation, the latest one where there were several; null where there is none (改造项目). */
  readonly renovation?: Maybe<RenovationProject>;
  /** Its votes, page by page (业主表决). */
  readonly votes?: Maybe<OwnersVoteConnection>;
  /** The year in which it was built (建成年份). */
  readonly yearBuilt: Scalars['Int']['output'];
};


/** A residential compound (小区), as the housing register has it. */
export type CompoundClearingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceClearingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GovernanceClearingOrder>;
};


/** A residential compound (小区), as the housing register has it. */
export type CompoundHistoricBuildingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoricBuildingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HistoricBuildingOrder>;
};


/** A residential compound (小区), as the housing register has it. */
export type CompoundOwnersCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OwnersCommitteeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<OwnersCommitteeOrder>;
};


/** A residential compound (小区), as the housing register has it. */
export type CompoundProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenovationProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RenovationProjectOrder>;
};


/** A residential compound (小区), as the housing register has it. */
export type CompoundPropertyContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropertyContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PropertyContractOrder>;
};


/** A residential compound (小区), as the housing register has it. */
export type CompoundVotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OwnersVoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<OwnersVoteOrder>;
};

/** A page of compounds (小区分页). */
export type CompoundConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CompoundEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Compound>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (小区统计维度). */
export type CompoundDimension =
  /** By governance (分组). */
  | 'GOVERNANCE'
  /** By kind (分组). */
  | 'KIND'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of compounds (小区条目). */
export type CompoundEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Compound;
};

/** Which compounds (小区筛选). */
export type CompoundFilter = {
  /** By governance: one of these (筛选项). */
  readonly governance?: InputMaybe<ReadonlyArray<CompoundGovernance>>;
  /** By households: from one number to another (数值范围). */
  readonly households?: InputMaybe<NumberRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<CompoundKind>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By year built: from one number to another (数值范围). */
  readonly yearBuilt?: InputMaybe<NumberRange>;
};

/** Who manages a compound (小区治理形式). */
export type CompoundGovernance =
  /** Owners' committee and property company (业委会和物业). */
  | 'OWNERS_COMMITTEE_AND_PROPERTY'
  /** An owners' committee only (仅有业委会). */
  | 'OWNERS_COMMITTEE_ONLY'
  /** A property company only (仅有物业). */
  | 'PROPERTY_ONLY'
  /** Neither, and nobody in charge (三无小区). */
  | 'THREE_NO';

/** As what a compound was built (小区类型). */
export type CompoundKind =
  /** Rented or sold below the market's price (保障性住房). */
  | 'AFFORDABLE'
  /** Sold on the market (商品房小区). */
  | 'COMMODITY'
  /** For those who were moved out elsewhere (安置房). */
  | 'RESETTLEMENT'
  /** Built by a work unit for its staff (单位宿舍). */
  | 'WORK_UNIT';

/** What figures of compounds say (小区统计方式). */
export type CompoundMeasure =
  /** Their buildings on average (平均). */
  | 'AVERAGE_BUILDINGS'
  /** Their households on average (平均). */
  | 'AVERAGE_HOUSEHOLDS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their buildings added up (合计). */
  | 'SUM_BUILDINGS'
  /** Their households added up (合计). */
  | 'SUM_HOUSEHOLDS';

/** In which order compounds are listed (小区排序). */
export type CompoundOrder =
  /** By households, rising (升序). */
  | 'HOUSEHOLDS_ASC'
  /** By households, falling (降序). */
  | 'HOUSEHOLDS_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By year built, rising (升序). */
  | 'YEAR_BUILT_ASC'
  /** By year built, falling (降序). */
  | 'YEAR_BUILT_DESC';

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

/** Money for a renovation from one source (改造资金). */
export type FundingEntry = {
  /** The community (所属社区). */
  readonly community: Community;
  /** When it was decided (下达日期). */
  readonly decidedOn: Scalars['Date']['output'];
  /** The number of the document that grants it; null where nobody had to (文号). */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** When it was there; null before (到位日期). */
  readonly paidOn?: Maybe<Scalars['Date']['output']>;
  /** The renovation (改造项目). */
  readonly project: RenovationProject;
  /** Who pays (来源). */
  readonly source: RenovationFundingSource;
  /** How much, in yuan (金额). */
  readonly yuan: Scalars['Float']['output'];
};

/** A page of funding entries (改造资金分页). */
export type FundingEntryConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<FundingEntryEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<FundingEntry>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (改造资金统计维度). */
export type FundingEntryDimension =
  /** By day decided, month by month (分组). */
  | 'MONTH_OF_DECIDED_ON'
  /** By day paid, month by month (分组). */
  | 'MONTH_OF_PAID_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By source (分组). */
  | 'SOURCE';

/** One of a page of funding entries (改造资金条目). */
export type FundingEntryEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: FundingEntry;
};

/** Which funding entries (改造资金筛选). */
export type FundingEntryFilter = {
  /** By day decided: from one day to another (日期范围). */
  readonly decidedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day paid: from one day to another (日期范围). */
  readonly paidOn?: InputMaybe<DateRange>;
  /** By project: one of these keys (筛选项). */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By source: one of these (筛选项). */
  readonly source?: InputMaybe<ReadonlyArray<RenovationFundingSource>>;
  /** Only those with this text in document (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By yuan: from one number to another (数值范围). */
  readonly yuan?: InputMaybe<NumberRange>;
};

/** What figures of funding entries say (改造资金统计方式). */
export type FundingEntryMeasure =
  /** Their yuan on average (平均). */
  | 'AVERAGE_YUAN'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their yuan added up (合计). */
  | 'SUM_YUAN';

/** In which order funding entries are listed (改造资金排序). */
export type FundingEntryOrder =
  /** By day decided, rising (升序). */
  | 'DECIDED_ON_ASC'
  /** By day decided, falling (降序). */
  | 'DECIDED_ON_DESC'
  /** By source, rising (升序). */
  | 'SOURCE_ASC'
  /** By source, falling (降序). */
  | 'SOURCE_DESC'
  /** By yuan, rising (升序). */
  | 'YUAN_ASC'
  /** By yuan, falling (降序). */
  | 'YUAN_DESC';

/** The time during which nobody was in charge of a compound, and how it ended (三无小区清零). */
export type GovernanceClearing = {
  /** Whether it has been cleared (是否清零). */
  readonly cleared: Scalars['Boolean']['output'];
  /** When it was cleared; null before (清零日期). */
  readonly clearedOn?: Maybe<Scalars['Date']['output']>;
  /** The community (所属社区). */
  readonly community: Community;
  /** The compound (小区). */
  readonly compound: Compound;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What is under way or was done, in words; null where nothing is noted (备注). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it has stood on the list of three-no compounds (列入日期). */
  readonly since: Scalars['Date']['output'];
  /** How it was cleared; null before (清零方式). */
  readonly way?: Maybe<GovernanceClearingWay>;
};

/** A page of governance clearings (三无小区清零分页). */
export type GovernanceClearingConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<GovernanceClearingEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<GovernanceClearing>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (三无小区清零统计维度). */
export type GovernanceClearingDimension =
  /** By cleared (分组). */
  | 'CLEARED'
  /** By day cleared, month by month (分组). */
  | 'MONTH_OF_CLEARED_ON'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By way (分组). */
  | 'WAY';

/** One of a page of governance clearings (三无小区清零条目). */
export type GovernanceClearingEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: GovernanceClearing;
};

/** Which governance clearings (三无小区清零筛选). */
export type GovernanceClearingFilter = {
  /** By cleared: yes or no (是否). */
  readonly cleared?: InputMaybe<Scalars['Boolean']['input']>;
  /** By day cleared: from one day to another (日期范围). */
  readonly clearedOn?: InputMaybe<DateRange>;
  /** By compound: one of these keys (筛选项). */
  readonly compound?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in note (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By way: one of these (筛选项). */
  readonly way?: InputMaybe<ReadonlyArray<GovernanceClearingWay>>;
};

/** What figures of governance clearings say (三无小区清零统计方式). */
export type GovernanceClearingMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order governance clearings are listed (三无小区清零排序). */
export type GovernanceClearingOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** How a three-no compound found somebody in charge (清零方式). */
export type GovernanceClearingWay =
  /** It was joined to its neighbours (连片管理). */
  | 'JOINED'
  /** The owners have elected a committee (成立业委会). */
  | 'OWNERS_COMMITTEE'
  /** A property company was hired (引进物业). */
  | 'PROPERTY_COMPANY'
  /** The residents manage by themselves (居民自管). */
  | 'SELF_MANAGEMENT'
  /** The community has taken it on (社区托管). */
  | 'TRUSTEESHIP';

/** What a hearing came to (听证结果). */
export type HearingResult =
  /** The plan may go on (同意). */
  | 'AGREED'
  /** It may go on with changes (修改后同意). */
  | 'AGREED_WITH_CHANGES'
  /** It has to be heard again (重新听证). */
  | 'TO_BE_HEARD_AGAIN';

/** A historic building (历史建筑), which works around it have to respect. */
export type HistoricBuilding = {
  /** Where it is (地址). */
  readonly address: Scalars['String']['output'];
  /** The community or village (所属社区/村). */
  readonly community: Community;
  /** The compound that it stands in; null where it stands in none (所在小区). */
  readonly compound?: Maybe<Compound>;
  /** In what state it is (建筑状况). */
  readonly condition: HistoricBuildingCondition;
  /** When it was built, as far as is known (建造年代). */
  readonly era: Scalars['String']['output'];
  /** How it is protected (保护级别). */
  readonly grade: HistoricGrade;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** When it was put on the list; null where it is about to be (公布日期). */
  readonly listedOn?: Maybe<Scalars['Date']['output']>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** What it is used for; null where it stands empty (现用途). */
  readonly use?: Maybe<Scalars['String']['output']>;
};

/** In what state a building is (建筑状况). */
export type HistoricBuildingCondition =
  /** Dangerous (危房). */
  | 'DANGEROUS'
  /** Sound (完好). */
  | 'SOUND'
  /** To be repaired (待修缮). */
  | 'TO_BE_REPAIRED'
  /** Being repaired (修缮中). */
  | 'UNDER_REPAIR';

/** A page of historic buildings (历史建筑分页). */
export type HistoricBuildingConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<HistoricBuildingEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<HistoricBuilding>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (历史建筑统计维度). */
export type HistoricBuildingDimension =
  /** By condition (分组). */
  | 'CONDITION'
  /** By grade (分组). */
  | 'GRADE'
  /** By day listed, month by month (分组). */
  | 'MONTH_OF_LISTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of historic buildings (历史建筑条目). */
export type HistoricBuildingEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: HistoricBuilding;
};

/** Which historic buildings (历史建筑筛选). */
export type HistoricBuildingFilter = {
  /** By compound: one of these keys (筛选项). */
  readonly compound?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By condition: one of these (筛选项). */
  readonly condition?: InputMaybe<ReadonlyArray<HistoricBuildingCondition>>;
  /** By grade: one of these (筛选项). */
  readonly grade?: InputMaybe<ReadonlyArray<HistoricGrade>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day listed: from one day to another (日期范围). */
  readonly listedOn?: InputMaybe<DateRange>;
  /** Only those with this text in name or address or use (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of historic buildings say (历史建筑统计方式). */
export type HistoricBuildingMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order historic buildings are listed (历史建筑排序). */
export type HistoricBuildingOrder =
  /** By grade, rising (升序). */
  | 'GRADE_ASC'
  /** By grade, falling (降序). */
  | 'GRADE_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** How a building is protected (保护级别). */
export type HistoricGrade =
  /** As a historic building (历史建筑). */
  | 'HISTORIC_BUILDING'
  /** As a monument of the city or county (市县级文物保护单位). */
  | 'LOCAL_MONUMENT'
  /** As a monument of the nation (全国重点文物保护单位). */
  | 'NATIONAL_MONUMENT'
  /** As a monument of the province (省级文物保护单位). */
  | 'PROVINCIAL_MONUMENT'
  /** As a building in the traditional style (传统风貌建筑). */
  | 'TRADITIONAL_STYLE';

/** A household (户), as far as the renovation of its compound has to do with it. */
export type Household = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it has said to the renovation (改造意见); null where it has not been asked. */
  readonly renovationConsent?: Maybe<RenovationConsent>;
  /** Whether a value that you have is its renovation consent (核验改造意见). */
  readonly renovationConsentMatches?: Maybe<Comparison>;
  /** Utilities that it has reported as faulty; an empty list where it has reported none (管线故障). */
  readonly utilityFaults?: Maybe<ReadonlyArray<UtilityKind>>;
  /** Whether a value that you have is its utility faults (核验管线故障). */
  readonly utilityFaultsMatches?: Maybe<Comparison>;
};


/** A household (户), as far as the renovation of its compound has to do with it. */
export type HouseholdRenovationConsentMatchesArgs = {
  value: RenovationConsentValue;
};


/** A household (户), as far as the renovation of its compound has to do with it. */
export type HouseholdUtilityFaultsMatchesArgs = {
  value: ReadonlyArray<UtilityKind>;
};

/** What members of a team have pledged to do first (八带头承诺). */
export type LeadPledge = {
  /** The community (所属社区). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** When it was kept; null before (兑现日期). */
  readonly keptOn?: Maybe<Scalars['Date']['output']>;
  /** In what they go first (带头事项). */
  readonly lead: LeadPledgeKind;
  /** How many members have pledged it; members are counted, never listed (承诺人数). */
  readonly members: Scalars['Int']['output'];
  /** What they pledge, in words (承诺内容). */
  readonly pledge: Scalars['String']['output'];
  /** When they pledged it (承诺日期). */
  readonly pledgedOn: Scalars['Date']['output'];
  /** The renovation (改造项目). */
  readonly project: RenovationProject;
  /** What came of it; null before it was kept (兑现情况). */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** The team (先锋队). */
  readonly team: PioneerTeam;
};

/** A page of lead pledges (八带头承诺分页). */
export type LeadPledgeConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<LeadPledgeEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<LeadPledge>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (八带头承诺统计维度). */
export type LeadPledgeDimension =
  /** By lead (分组). */
  | 'LEAD'
  /** By day kept, month by month (分组). */
  | 'MONTH_OF_KEPT_ON'
  /** By day pledged, month by month (分组). */
  | 'MONTH_OF_PLEDGED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of lead pledges (八带头承诺条目). */
export type LeadPledgeEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: LeadPledge;
};

/** Which lead pledges (八带头承诺筛选). */
export type LeadPledgeFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day kept: from one day to another (日期范围). */
  readonly keptOn?: InputMaybe<DateRange>;
  /** By lead: one of these (筛选项). */
  readonly lead?: InputMaybe<ReadonlyArray<LeadPledgeKind>>;
  /** By day pledged: from one day to another (日期范围). */
  readonly pledgedOn?: InputMaybe<DateRange>;
  /** By project: one of these keys (筛选项). */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By team: one of these keys (筛选项). */
  readonly team?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in pledge or result (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** In what party members go first (八带头类别). */
export type LeadPledgeKind =
  /** Clear the stairs and yards (带头清理杂物). */
  | 'CLEAR'
  /** Agree to the works (带头签字同意). */
  | 'CONSENT'
  /** Tell the neighbours what is planned (带头宣传政策). */
  | 'EXPLAIN'
  /** Keep up what was made (带头维护成果). */
  | 'KEEP_UP'
  /** Pay their share (带头出资). */
  | 'PAY'
  /** Settle quarrels (带头化解矛盾). */
  | 'SETTLE'
  /** Take down what they have built without leave (带头拆除违建). */
  | 'TAKE_DOWN'
  /** Watch over the works (带头监督工程). */
  | 'WATCH';

/** What figures of lead pledges say (八带头承诺统计方式). */
export type LeadPledgeMeasure =
  /** Their members on average (平均). */
  | 'AVERAGE_MEMBERS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their members added up (合计). */
  | 'SUM_MEMBERS';

/** In which order lead pledges are listed (八带头承诺排序). */
export type LeadPledgeOrder =
  /** By lead, rising (升序). */
  | 'LEAD_ASC'
  /** By lead, falling (降序). */
  | 'LEAD_DESC'
  /** By day pledged, rising (升序). */
  | 'PLEDGED_ON_ASC'
  /** By day pledged, falling (降序). */
  | 'PLEDGED_ON_DESC';

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

/** An owners' committee in its term (业主委员会). A compound has at most one on any day. */
export type OwnersCommittee = {
  /** Who chairs it (业委会主任); null where the chair is vacant. */
  readonly chair?: Maybe<Scalars['String']['output']>;
  /** The community (所属社区). */
  readonly community: Community;
  /** The compound (小区). */
  readonly compound: Compound;
  /** When it was filed with the subdistrict; null before (备案日期). */
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How many members it has (委员人数). */
  readonly members: Scalars['Int']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Which one it is, counted from the first (届次). */
  readonly number: Scalars['Int']['output'];
  /** The first day of its term (任期起). */
  readonly since: Scalars['Date']['output'];
  /** The last day of its term; null where the owners have set none (任期止). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of owners committees (业主委员会分页). */
export type OwnersCommitteeConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<OwnersCommitteeEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<OwnersCommittee>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (业主委员会统计维度). */
export type OwnersCommitteeDimension =
  /** By day filed, month by month (分组). */
  | 'MONTH_OF_FILED_ON'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By last day, month by month (分组). */
  | 'MONTH_OF_UNTIL'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of owners committees (业主委员会条目). */
export type OwnersCommitteeEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: OwnersCommittee;
};

/** Which owners committees (业主委员会筛选). */
export type OwnersCommitteeFilter = {
  /** By compound: one of these keys (筛选项). */
  readonly compound?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day filed: from one day to another (日期范围). */
  readonly filedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By last day: from one day to another (日期范围). */
  readonly until?: InputMaybe<DateRange>;
};

/** What figures of owners committees say (业主委员会统计方式). */
export type OwnersCommitteeMeasure =
  /** Their members on average (平均). */
  | 'AVERAGE_MEMBERS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their members added up (合计). */
  | 'SUM_MEMBERS';

/** In which order owners committees are listed (业主委员会排序). */
export type OwnersCommitteeOrder =
  /** By members, rising (升序). */
  | 'MEMBERS_ASC'
  /** By members, falling (降序). */
  | 'MEMBERS_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** A vote of the owners of a compound (业主表决). It is counted in owners and in square metres; who voted how is not kept here. */
export type OwnersVote = {
  /** How many square metres they own in all (专有部分总面积). */
  readonly area: Scalars['Float']['output'];
  /** How many of those agree (同意面积). */
  readonly areaAgreeing: Scalars['Float']['output'];
  /** How many of them have taken part (参与表决面积). */
  readonly areaParticipating: Scalars['Float']['output'];
  /** The last day; null while it is under way (表决结束日期). */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The community (所属社区). */
  readonly community: Community;
  /** The compound whose owners vote (小区). */
  readonly compound: Compound;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How many of those who take part have to agree (表决门槛). */
  readonly majority: OwnersVoteMajority;
  /** What kind of matter it is, which says how many have to agree (事项类别). */
  readonly matter: OwnersVoteMatter;
  /** The first day on which votes are taken (表决开始日期). */
  readonly openedOn: Scalars['Date']['output'];
  /** What it came to (表决结果). */
  readonly outcome: OwnersVoteOutcome;
  /** How many owners there are (业主总人数). */
  readonly owners: Scalars['Int']['output'];
  /** How many of those agree (同意人数). */
  readonly ownersAgreeing: Scalars['Int']['output'];
  /** How many of them have taken part (参与表决人数). */
  readonly ownersParticipating: Scalars['Int']['output'];
  /** The renovation that it is about; null where it is about something else (改造项目). */
  readonly project?: Maybe<RenovationProject>;
  /** What it is about, in words (表决事项). */
  readonly subject: Scalars['String']['output'];
};

/** A page of owners votes (业主表决分页). */
export type OwnersVoteConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<OwnersVoteEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<OwnersVote>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (业主表决统计维度). */
export type OwnersVoteDimension =
  /** By matter (分组). */
  | 'MATTER'
  /** By day closed, month by month (分组). */
  | 'MONTH_OF_CLOSED_ON'
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of owners votes (业主表决条目). */
export type OwnersVoteEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: OwnersVote;
};

/** Which owners votes (业主表决筛选). */
export type OwnersVoteFilter = {
  /** By day closed: from one day to another (日期范围). */
  readonly closedOn?: InputMaybe<DateRange>;
  /** By compound: one of these keys (筛选项). */
  readonly compound?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By matter: one of these (筛选项). */
  readonly matter?: InputMaybe<ReadonlyArray<OwnersVoteMatter>>;
  /** By day opened: from one day to another (日期范围). */
  readonly openedOn?: InputMaybe<DateRange>;
  /** By project: one of these keys (筛选项). */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in subject (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** How many of those who take part have to agree, by area and by headcount (表决门槛). */
export type OwnersVoteMajority =
  /** More than half (过半数). */
  | 'OVER_HALF'
  /** Three quarters at least, where owners' money is raised, buildings are rebuilt or common parts change their use (四分之三以上). */
  | 'THREE_QUARTERS';

/** What owners decide on together, as article 278 of the Civil Code has it (业主共同决定事项). */
export type OwnersVoteMatter =
  /** Who is on the owners' committee (选举或更换业委会). */
  | 'COMMITTEE'
  /** Common parts that are used otherwise or for business (改变共有部分用途). */
  | 'COMMON_PARTS'
  /** The owners' convention (管理规约). */
  | 'CONVENTION'
  /** Other weighty matters, such as whether to be renovated (其他重大事项). */
  | 'OTHER'
  /** Who manages the compound (选聘和解聘物业). */
  | 'PROPERTY_COMPANY'
  /** Money that owners have to pay in (筹集维修资金). */
  | 'RAISING_OF_FUND'
  /** Buildings that are rebuilt or altered (改建、重建建筑物). */
  | 'REBUILDING'
  /** How the owners' assembly works (业主大会议事规则). */
  | 'RULES_OF_PROCEDURE'
  /** What the maintenance fund is spent on (使用维修资金). */
  | 'USE_OF_FUND';

/** What figures of owners votes say (业主表决统计方式). */
export type OwnersVoteMeasure =
  /** Their area on average (平均). */
  | 'AVERAGE_AREA'
  /** Their area agreeing on average (平均). */
  | 'AVERAGE_AREA_AGREEING'
  /** Their area participating on average (平均). */
  | 'AVERAGE_AREA_PARTICIPATING'
  /** Their owners on average (平均). */
  | 'AVERAGE_OWNERS'
  /** Their owners agreeing on average (平均). */
  | 'AVERAGE_OWNERS_AGREEING'
  /** Their owners participating on average (平均). */
  | 'AVERAGE_OWNERS_PARTICIPATING'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their area added up (合计). */
  | 'SUM_AREA'
  /** Their area agreeing added up (合计). */
  | 'SUM_AREA_AGREEING'
  /** Their area participating added up (合计). */
  | 'SUM_AREA_PARTICIPATING'
  /** Their owners added up (合计). */
  | 'SUM_OWNERS'
  /** Their owners agreeing added up (合计). */
  | 'SUM_OWNERS_AGREEING'
  /** Their owners participating added up (合计). */
  | 'SUM_OWNERS_PARTICIPATING';

/** In which order owners votes are listed (业主表决排序). */
export type OwnersVoteOrder =
  /** By matter, rising (升序). */
  | 'MATTER_ASC'
  /** By matter, falling (降序). */
  | 'MATTER_DESC'
  /** By day opened, rising (升序). */
  | 'OPENED_ON_ASC'
  /** By day opened, falling (降序). */
  | 'OPENED_ON_DESC';

/** What a vote came to (表决结果). */
export type OwnersVoteOutcome =
  /** Not enough have agreed (未通过). */
  | 'NOT_PASSED'
  /** Enough have agreed, by area and by headcount (通过). */
  | 'PASSED'
  /** Fewer than two thirds of the owners, by area or by headcount, have taken part (参与不足). */
  | 'TOO_FEW_TOOK_PART'
  /** It is not over (表决中). */
  | 'UNDER_WAY';

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

/** A party organisation (党组织), as the organisation department has it. */
export type PartyOrganisation = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
};

/** A team of party members that goes ahead in a renovation (先锋队). */
export type PioneerTeam = {
  /** The community (所属社区). */
  readonly community: Community;
  /** The last day on which it was there; null while it is (解散日期). */
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was formed (成立日期). */
  readonly formedOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Which of the five it is (类别). */
  readonly kind: PioneerTeamKind;
  /** How many members it has (人数). */
  readonly members: Scalars['Int']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Its pledges, page by page (八带头承诺). */
  readonly pledges?: Maybe<LeadPledgeConnection>;
  /** The renovation (改造项目). */
  readonly project: RenovationProject;
};


/** A team of party members that goes ahead in a renovation (先锋队). */
export type PioneerTeamPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadPledgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadPledgeOrder>;
};

/** A page of pioneer teams (五路先锋队分页). */
export type PioneerTeamConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PioneerTeamEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PioneerTeam>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (五路先锋队统计维度). */
export type PioneerTeamDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day dissolved, month by month (分组). */
  | 'MONTH_OF_DISSOLVED_ON'
  /** By day formed, month by month (分组). */
  | 'MONTH_OF_FORMED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of pioneer teams (五路先锋队条目). */
export type PioneerTeamEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PioneerTeam;
};

/** Which pioneer teams (五路先锋队筛选). */
export type PioneerTeamFilter = {
  /** By day dissolved: from one day to another (日期范围). */
  readonly dissolvedOn?: InputMaybe<DateRange>;
  /** By day formed: from one day to another (日期范围). */
  readonly formedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<PioneerTeamKind>>;
  /** By project: one of these keys (筛选项). */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Which of the five teams it is (五路先锋队类别). */
export type PioneerTeamKind =
  /** Settles quarrels about the works (矛盾化解先锋队). */
  | 'MEDIATION'
  /** Asks residents what they need (民意收集先锋队). */
  | 'OPINIONS'
  /** Explains what is planned (政策宣传先锋队). */
  | 'POLICY'
  /** Lends a hand to those who need it meanwhile (便民服务先锋队). */
  | 'SERVICE'
  /** Watches over quality and safety (工程监督先锋队). */
  | 'SUPERVISION';

/** What figures of pioneer teams say (五路先锋队统计方式). */
export type PioneerTeamMeasure =
  /** Their members on average (平均). */
  | 'AVERAGE_MEMBERS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their members added up (合计). */
  | 'SUM_MEMBERS';

/** In which order pioneer teams are listed (五路先锋队排序). */
export type PioneerTeamOrder =
  /** By day formed, rising (升序). */
  | 'FORMED_ON_ASC'
  /** By day formed, falling (降序). */
  | 'FORMED_ON_DESC'
  /** By members, rising (升序). */
  | 'MEMBERS_ASC'
  /** By members, falling (降序). */
  | 'MEMBERS_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** A hearing of the residents before the works (事前听证). */
export type ProjectHearing = {
  /** How many of them were taken up; null before (采纳数). */
  readonly adopted?: Maybe<Scalars['Int']['output']>;
  /** When it was announced (公告日期). */
  readonly announcedOn: Scalars['Date']['output'];
  /** The community (所属社区). */
  readonly community: Community;
  /** When it was held; null before (听证日期). */
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How many opinions were put forward; null before (意见数). */
  readonly opinions?: Maybe<Scalars['Int']['output']>;
  /** How many people took part; null before (参会人数). */
  readonly participants?: Maybe<Scalars['Int']['output']>;
  /** The renovation (改造项目). */
  readonly project: RenovationProject;
  /** What it came to; null before (听证结果). */
  readonly result?: Maybe<HearingResult>;
  /** What is heard about (听证事项). */
  readonly subject: Scalars['String']['output'];
  /** Where (地点). */
  readonly venue: Scalars['String']['output'];
};

/** A page of project hearings (事前听证分页). */
export type ProjectHearingConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<ProjectHearingEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<ProjectHearing>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (事前听证统计维度). */
export type ProjectHearingDimension =
  /** By day announced, month by month (分组). */
  | 'MONTH_OF_ANNOUNCED_ON'
  /** By day held, month by month (分组). */
  | 'MONTH_OF_HELD_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By result (分组). */
  | 'RESULT';

/** One of a page of project hearings (事前听证条目). */
export type ProjectHearingEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: ProjectHearing;
};

/** Which project hearings (事前听证筛选). */
export type ProjectHearingFilter = {
  /** By day announced: from one day to another (日期范围). */
  readonly announcedOn?: InputMaybe<DateRange>;
  /** By day held: from one day to another (日期范围). */
  readonly heldOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By project: one of these keys (筛选项). */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By result: one of these (筛选项). */
  readonly result?: InputMaybe<ReadonlyArray<HearingResult>>;
  /** Only those with this text in venue or subject (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of project hearings say (事前听证统计方式). */
export type ProjectHearingMeasure =
  /** Their adopted on average (平均). */
  | 'AVERAGE_ADOPTED'
  /** Their opinions on average (平均). */
  | 'AVERAGE_OPINIONS'
  /** Their participants on average (平均). */
  | 'AVERAGE_PARTICIPANTS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their adopted added up (合计). */
  | 'SUM_ADOPTED'
  /** Their opinions added up (合计). */
  | 'SUM_OPINIONS'
  /** Their participants added up (合计). */
  | 'SUM_PARTICIPANTS';

/** In which order project hearings are listed (事前听证排序). */
export type ProjectHearingOrder =
  /** By day announced, rising (升序). */
  | 'ANNOUNCED_ON_ASC'
  /** By day announced, falling (降序). */
  | 'ANNOUNCED_ON_DESC';

/** The residents' review of a renovation after the works (事后评议). */
export type ProjectReview = {
  /** When it ended; null while it lasts (评议结束日期). */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The community (所属社区). */
  readonly community: Community;
  /** How many of them have answered (参评户数). */
  readonly householdsAnswering: Scalars['Int']['output'];
  /** How many households were asked (应评户数). */
  readonly householdsAsked: Scalars['Int']['output'];
  /** How many of those are satisfied (满意户数). */
  readonly householdsSatisfied: Scalars['Int']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** When it began (评议开始日期). */
  readonly openedOn: Scalars['Date']['output'];
  /** The renovation (改造项目). */
  readonly project: RenovationProject;
  /** Which part of those who answered is satisfied, 0 to 1; null where nobody has answered (满意率). */
  readonly satisfaction?: Maybe<Scalars['Float']['output']>;
  /** What residents said on the whole; null while it lasts (评议意见). */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Which part of those asked has answered, 0 to 1; null where nobody was asked (参评率). */
  readonly turnout?: Maybe<Scalars['Float']['output']>;
};

/** A page of project reviews (事后评议分页). */
export type ProjectReviewConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<ProjectReviewEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<ProjectReview>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (事后评议统计维度). */
export type ProjectReviewDimension =
  /** By day closed, month by month (分组). */
  | 'MONTH_OF_CLOSED_ON'
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of project reviews (事后评议条目). */
export type ProjectReviewEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: ProjectReview;
};

/** Which project reviews (事后评议筛选). */
export type ProjectReviewFilter = {
  /** By day closed: from one day to another (日期范围). */
  readonly closedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day opened: from one day to another (日期范围). */
  readonly openedOn?: InputMaybe<DateRange>;
  /** By project: one of these keys (筛选项). */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in summary (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of project reviews say (事后评议统计方式). */
export type ProjectReviewMeasure =
  /** Their households answering on average (平均). */
  | 'AVERAGE_HOUSEHOLDS_ANSWERING'
  /** Their households asked on average (平均). */
  | 'AVERAGE_HOUSEHOLDS_ASKED'
  /** Their households satisfied on average (平均). */
  | 'AVERAGE_HOUSEHOLDS_SATISFIED'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their households answering added up (合计). */
  | 'SUM_HOUSEHOLDS_ANSWERING'
  /** Their households asked added up (合计). */
  | 'SUM_HOUSEHOLDS_ASKED'
  /** Their households satisfied added up (合计). */
  | 'SUM_HOUSEHOLDS_SATISFIED';

/** In which order project reviews are listed (事后评议排序). */
export type ProjectReviewOrder =
  /** By households answering, rising (升序). */
  | 'HOUSEHOLDS_ANSWERING_ASC'
  /** By households answering, falling (降序). */
  | 'HOUSEHOLDS_ANSWERING_DESC'
  /** By households satisfied, rising (升序). */
  | 'HOUSEHOLDS_SATISFIED_ASC'
  /** By households satisfied, falling (降序). */
  | 'HOUSEHOLDS_SATISFIED_DESC'
  /** By day opened, rising (升序). */
  | 'OPENED_ON_ASC'
  /** By day opened, falling (降序). */
  | 'OPENED_ON_DESC';

/** The time that a renovation spent at a stage (改造阶段记录). The stages follow each other without a gap, none skipped. */
export type ProjectStage = {
  /** The community (所属社区). */
  readonly community: Community;
  /** The number of the document by which it came there; null where it took none (文号). */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The renovation (改造项目). */
  readonly project: RenovationProject;
  /** The first day (起始日期). */
  readonly since: Scalars['Date']['output'];
  /** The stage (阶段). */
  readonly stage: RenovationStage;
  /** The last day; null while it stands there (结束日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of project stages (改造阶段记录分页). */
export type ProjectStageConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<ProjectStageEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<ProjectStage>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (改造阶段记录统计维度). */
export type ProjectStageDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By last day, month by month (分组). */
  | 'MONTH_OF_UNTIL'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By stage (分组). */
  | 'STAGE';

/** One of a page of project stages (改造阶段记录条目). */
export type ProjectStageEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: ProjectStage;
};

/** Which project stages (改造阶段记录筛选). */
export type ProjectStageFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By project: one of these keys (筛选项). */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** By stage: one of these (筛选项). */
  readonly stage?: InputMaybe<ReadonlyArray<RenovationStage>>;
  /** Only those with this text in document (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By last day: from one day to another (日期范围). */
  readonly until?: InputMaybe<DateRange>;
};

/** What figures of project stages say (改造阶段记录统计方式). */
export type ProjectStageMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order project stages are listed (改造阶段记录排序). */
export type ProjectStageOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC'
  /** By stage, rising (升序). */
  | 'STAGE_ASC'
  /** By stage, falling (降序). */
  | 'STAGE_DESC';

/** A property company (物业服务企业). */
export type PropertyCompany = {
  /** Its contracts, page by page (物业服务合同). */
  readonly contracts?: Maybe<PropertyContractConnection>;
  /** When it was founded (成立日期). */
  readonly foundedOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The phone that residents call (服务电话). */
  readonly phone: Scalars['String']['output'];
  /** How it is rated (信用等级); null where it is too new to be rated. */
  readonly rating?: Maybe<PropertyCompanyRating>;
  /** The county or district where it is filed (备案地). */
  readonly region: Region;
  /** How many people work there (员工人数). */
  readonly staff: Scalars['Int']['output'];
};


/** A property company (物业服务企业). */
export type PropertyCompanyContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropertyContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PropertyContractOrder>;
};

/** A page of property companies (物业服务企业分页). */
export type PropertyCompanyConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PropertyCompanyEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PropertyCompany>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (物业服务企业统计维度). */
export type PropertyCompanyDimension =
  /** By day founded, month by month (分组). */
  | 'MONTH_OF_FOUNDED_ON'
  /** By rating (分组). */
  | 'RATING'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of property companies (物业服务企业条目). */
export type PropertyCompanyEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PropertyCompany;
};

/** Which property companies (物业服务企业筛选). */
export type PropertyCompanyFilter = {
  /** By day founded: from one day to another (日期范围). */
  readonly foundedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By rating: one of these (筛选项). */
  readonly rating?: InputMaybe<ReadonlyArray<PropertyCompanyRating>>;
  /** By staff: from one number to another (数值范围). */
  readonly staff?: InputMaybe<NumberRange>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of property companies say (物业服务企业统计方式). */
export type PropertyCompanyMeasure =
  /** Their staff on average (平均). */
  | 'AVERAGE_STAFF'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their staff added up (合计). */
  | 'SUM_STAFF';

/** In which order property companies are listed (物业服务企业排序). */
export type PropertyCompanyOrder =
  /** By day founded, rising (升序). */
  | 'FOUNDED_ON_ASC'
  /** By day founded, falling (降序). */
  | 'FOUNDED_ON_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By staff, rising (升序). */
  | 'STAFF_ASC'
  /** By staff, falling (降序). */
  | 'STAFF_DESC';

/** How far a property company can be relied upon, as the housing bureau rates it (物业信用等级). */
export type PropertyCompanyRating =
  /** Excellent (优秀). */
  | 'EXCELLENT'
  /** Good (良好). */
  | 'GOOD'
  /** Passable (合格). */
  | 'PASSABLE'
  /** Poor (不合格). */
  | 'POOR';

/** A property company's contract with a compound (物业服务合同). A compound has at most one on any day. */
export type PropertyContract = {
  /** The community (所属社区). */
  readonly community: Community;
  /** The company (物业服务企业). */
  readonly company: PropertyCompany;
  /** The compound (小区). */
  readonly compound: Compound;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How it came there (选聘方式). */
  readonly kind: PropertyContractKind;
  /** What it takes for a square metre and month, in yuan; null where it is free (物业费标准). */
  readonly monthlyFee?: Maybe<Scalars['Float']['output']>;
  /** The first day (合同起). */
  readonly since: Scalars['Date']['output'];
  /** The last day; null where none is agreed on (合同止). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of property contracts (物业服务合同分页). */
export type PropertyContractConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PropertyContractEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PropertyContract>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (物业服务合同统计维度). */
export type PropertyContractDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By last day, month by month (分组). */
  | 'MONTH_OF_UNTIL'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of property contracts (物业服务合同条目). */
export type PropertyContractEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PropertyContract;
};

/** Which property contracts (物业服务合同筛选). */
export type PropertyContractFilter = {
  /** By company: one of these keys (筛选项). */
  readonly company?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By compound: one of these keys (筛选项). */
  readonly compound?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<PropertyContractKind>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** By last day: from one day to another (日期范围). */
  readonly until?: InputMaybe<DateRange>;
};

/** How a property company came to a compound (物业选聘方式). */
export type PropertyContractKind =
  /** Chosen by the developer for the first years (前期物业). */
  | 'FIRST_YEARS'
  /** Chosen by the owners (业主选聘). */
  | 'OWNERS_CHOICE'
  /** Sent by the community where nobody else would come (社区托管). */
  | 'TRUSTEESHIP';

/** What figures of property contracts say (物业服务合同统计方式). */
export type PropertyContractMeasure =
  /** Their monthly fee on average (平均). */
  | 'AVERAGE_MONTHLY_FEE'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their monthly fee added up (合计). */
  | 'SUM_MONTHLY_FEE';

/** In which order property contracts are listed (物业服务合同排序). */
export type PropertyContractOrder =
  /** By kind, rising (升序). */
  | 'KIND_ASC'
  /** By kind, falling (降序). */
  | 'KIND_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

export type Query = {
  /** The compound with a key (小区); null where it is not known or not yours to see. */
  readonly compound?: Maybe<Compound>;
  /** What became of compounds since a cursor (小区变更). */
  readonly compoundChanges?: Maybe<ChangePage>;
  /** The compounds counted, or added up, by what they have in common (小区统计). */
  readonly compoundFigures?: Maybe<FigureTable>;
  /** The compounds, page by page (小区列表). */
  readonly compounds?: Maybe<CompoundConnection>;
  /** The funding entries, page by page (改造资金列表). */
  readonly fundingEntries?: Maybe<FundingEntryConnection>;
  /** The funding entry with a key (改造资金); null where it is not known or not yours to see. */
  readonly fundingEntry?: Maybe<FundingEntry>;
  /** What became of funding entries since a cursor (改造资金变更). */
  readonly fundingEntryChanges?: Maybe<ChangePage>;
  /** The funding entries counted, or added up, by what they have in common (改造资金统计). */
  readonly fundingEntryFigures?: Maybe<FigureTable>;
  /** The governance clearing with a key (三无小区清零); null where it is not known or not yours to see. */
  readonly governanceClearing?: Maybe<GovernanceClearing>;
  /** What became of governance clearings since a cursor (三无小区清零变更). */
  readonly governanceClearingChanges?: Maybe<ChangePage>;
  /** The governance clearings counted, or added up, by what they have in common (三无小区清零统计). */
  readonly governanceClearingFigures?: Maybe<FigureTable>;
  /** The governance clearings, page by page (三无小区清零列表). */
  readonly governanceClearings?: Maybe<GovernanceClearingConnection>;
  /** The historic building with a key (历史建筑); null where it is not known or not yours to see. */
  readonly historicBuilding?: Maybe<HistoricBuilding>;
  /** What became of historic buildings since a cursor (历史建筑变更). */
  readonly historicBuildingChanges?: Maybe<ChangePage>;
  /** The historic buildings counted, or added up, by what they have in common (历史建筑统计). */
  readonly historicBuildingFigures?: Maybe<FigureTable>;
  /** The historic buildings, page by page (历史建筑列表). */
  readonly historicBuildings?: Maybe<HistoricBuildingConnection>;
  /** The lead pledge with a key (八带头承诺); null where it is not known or not yours to see. */
  readonly leadPledge?: Maybe<LeadPledge>;
  /** What became of lead pledges since a cursor (八带头承诺变更). */
  readonly leadPledgeChanges?: Maybe<ChangePage>;
  /** The lead pledges counted, or added up, by what they have in common (八带头承诺统计). */
  readonly leadPledgeFigures?: Maybe<FigureTable>;
  /** The lead pledges, page by page (八带头承诺列表). */
  readonly leadPledges?: Maybe<LeadPledgeConnection>;
  /** The owners committee with a key (业主委员会); null where it is not known or not yours to see. */
  readonly ownersCommittee?: Maybe<OwnersCommittee>;
  /** What became of owners committees since a cursor (业主委员会变更). */
  readonly ownersCommitteeChanges?: Maybe<ChangePage>;
  /** The owners committees counted, or added up, by what they have in common (业主委员会统计). */
  readonly ownersCommitteeFigures?: Maybe<FigureTable>;
  /** The owners committees, page by page (业主委员会列表). */
  readonly ownersCommittees?: Maybe<OwnersCommitteeConnection>;
  /** The owners vote with a key (业主表决); null where it is not known or not yours to see. */
  readonly ownersVote?: Maybe<OwnersVote>;
  /** What became of owners votes since a cursor (业主表决变更). */
  readonly ownersVoteChanges?: Maybe<ChangePage>;
  /** The owners votes counted, or added up, by what they have in common (业主表决统计). */
  readonly ownersVoteFigures?: Maybe<FigureTable>;
  /** The owners votes, page by page (业主表决列表). */
  readonly ownersVotes?: Maybe<OwnersVoteConnection>;
  /** The pioneer team with a key (五路先锋队); null where it is not known or not yours to see. */
  readonly pioneerTeam?: Maybe<PioneerTeam>;
  /** What became of pioneer teams since a cursor (五路先锋队变更). */
  readonly pioneerTeamChanges?: Maybe<ChangePage>;
  /** The pioneer teams counted, or added up, by what they have in common (五路先锋队统计). */
  readonly pioneerTeamFigures?: Maybe<FigureTable>;
  /** The pioneer teams, page by page (五路先锋队列表). */
  readonly pioneerTeams?: Maybe<PioneerTeamConnection>;
  /** The project hearing with a key (事前听证); null where it is not known or not yours to see. */
  readonly projectHearing?: Maybe<ProjectHearing>;
  /** What became of project hearings since a cursor (事前听证变更). */
  readonly projectHearingChanges?: Maybe<ChangePage>;
  /** The project hearings counted, or added up, by what they have in common (事前听证统计). */
  readonly projectHearingFigures?: Maybe<FigureTable>;
  /** The project hearings, page by page (事前听证列表). */
  readonly projectHearings?: Maybe<ProjectHearingConnection>;
  /** The project review with a key (事后评议); null where it is not known or not yours to see. */
  readonly projectReview?: Maybe<ProjectReview>;
  /** What became of project reviews since a cursor (事后评议变更). */
  readonly projectReviewChanges?: Maybe<ChangePage>;
  /** The project reviews counted, or added up, by what they have in common (事后评议统计). */
  readonly projectReviewFigures?: Maybe<FigureTable>;
  /** The project reviews, page by page (事后评议列表). */
  readonly projectReviews?: Maybe<ProjectReviewConnection>;
  /** The project stage with a key (改造阶段记录); null where it is not known or not yours to see. */
  readonly projectStage?: Maybe<ProjectStage>;
  /** What became of project stages since a cursor (改造阶段记录变更). */
  readonly projectStageChanges?: Maybe<ChangePage>;
  /** The project stages counted, or added up, by what they have in common (改造阶段记录统计). */
  readonly projectStageFigures?: Maybe<FigureTable>;
  /** The project stages, page by page (改造阶段记录列表). */
  readonly projectStages?: Maybe<ProjectStageConnection>;
  /** The property companies, page by page (物业服务企业列表). */
  readonly propertyCompanies?: Maybe<PropertyCompanyConnection>;
  /** The property company with a key (物业服务企业); null where it is not known or not yours to see. */
  readonly propertyCompany?: Maybe<PropertyCompany>;
  /** What became of property companies since a cursor (物业服务企业变更). */
  readonly propertyCompanyChanges?: Maybe<ChangePage>;
  /** The property companies counted, or added up, by what they have in common (物业服务企业统计). */
  readonly propertyCompanyFigures?: Maybe<FigureTable>;
  /** The property contract with a key (物业服务合同); null where it is not known or not yours to see. */
  readonly propertyContract?: Maybe<PropertyContract>;
  /** What became of property contracts since a cursor (物业服务合同变更). */
  readonly propertyContractChanges?: Maybe<ChangePage>;
  /** The property contracts counted, or added up, by what they have in common (物业服务合同统计). */
  readonly propertyContractFigures?: Maybe<FigureTable>;
  /** The property contracts, page by page (物业服务合同列表). */
  readonly propertyContracts?: Maybe<PropertyContractConnection>;
  /** The renovation project with a key (改造项目); null where it is not known or not yours to see. */
  readonly renovationProject?: Maybe<RenovationProject>;
  /** What became of renovation projects since a cursor (改造项目变更). */
  readonly renovationProjectChanges?: Maybe<ChangePage>;
  /** The renovation projects counted, or added up, by what they have in common (改造项目统计). */
  readonly renovationProjectFigures?: Maybe<FigureTable>;
  /** The renovation projects, page by page (改造项目列表). */
  readonly renovationProjects?: Maybe<RenovationProjectConnection>;
  /** The six ones step with a key (六个一); null where it is not known or not yours to see. */
  readonly sixOnesStep?: Maybe<SixOnesStep>;
  /** What became of six ones steps since a cursor (六个一变更). */
  readonly sixOnesStepChanges?: Maybe<ChangePage>;
  /** The six ones steps counted, or added up, by what they have in common (六个一统计). */
  readonly sixOnesStepFigures?: Maybe<FigureTable>;
  /** The six ones steps, page by page (六个一列表). */
  readonly sixOnesSteps?: Maybe<SixOnesStepConnection>;
  /** The small work with a key (微项目); null where it is not known or not yours to see. */
  readonly smallWork?: Maybe<SmallWork>;
  /** What became of small works since a cursor (微项目变更). */
  readonly smallWorkChanges?: Maybe<ChangePage>;
  /** The small works counted, or added up, by what they have in common (微项目统计). */
  readonly smallWorkFigures?: Maybe<FigureTable>;
  /** The small works, page by page (微项目列表). */
  readonly smallWorks?: Maybe<SmallWorkConnection>;
  /** The supervision finding with a key (事中监督问题); null where it is not known or not yours to see. */
  readonly supervisionFinding?: Maybe<SupervisionFinding>;
  /** What became of supervision findings since a cursor (事中监督问题变更). */
  readonly supervisionFindingChanges?: Maybe<ChangePage>;
  /** The supervision findings counted, or added up, by what they have in common (事中监督问题统计). */
  readonly supervisionFindingFigures?: Maybe<FigureTable>;
  /** The supervision findings, page by page (事中监督问题列表). */
  readonly supervisionFindings?: Maybe<SupervisionFindingConnection>;
  /** The utility work with a key (管线改造); null where it is not known or not yours to see. */
  readonly utilityWork?: Maybe<UtilityWork>;
  /** What became of utility works since a cursor (管线改造变更). */
  readonly utilityWorkChanges?: Maybe<ChangePage>;
  /** The utility works counted, or added up, by what they have in common (管线改造统计). */
  readonly utilityWorkFigures?: Maybe<FigureTable>;
  /** The utility works, page by page (管线改造列表). */
  readonly utilityWorks?: Maybe<UtilityWorkConnection>;
  /** The work group with a key (改造工作专班); null where it is not known or not yours to see. */
  readonly workGroup?: Maybe<WorkGroup>;
  /** What became of work groups since a cursor (改造工作专班变更). */
  readonly workGroupChanges?: Maybe<ChangePage>;
  /** The work groups counted, or added up, by what they have in common (改造工作专班统计). */
  readonly workGroupFigures?: Maybe<FigureTable>;
  /** The work groups, page by page (改造工作专班列表). */
  readonly workGroups?: Maybe<WorkGroupConnection>;
};


export type QueryCompoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCompoundChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCompoundFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CompoundDimension>>;
  filter?: InputMaybe<CompoundFilter>;
  measure?: InputMaybe<CompoundMeasure>;
  of?: InputMaybe<CompoundFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CompoundOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFundingEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundingEntryOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFundingEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundingEntryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFundingEntryFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<FundingEntryDimension>>;
  filter?: InputMaybe<FundingEntryFilter>;
  measure?: InputMaybe<FundingEntryMeasure>;
  of?: InputMaybe<FundingEntryFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryGovernanceClearingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGovernanceClearingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryGovernanceClearingFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<GovernanceClearingDimension>>;
  filter?: InputMaybe<GovernanceClearingFilter>;
  measure?: InputMaybe<GovernanceClearingMeasure>;
  of?: InputMaybe<GovernanceClearingFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryGovernanceClearingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceClearingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GovernanceClearingOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHistoricBuildingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHistoricBuildingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHistoricBuildingFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<HistoricBuildingDimension>>;
  filter?: InputMaybe<HistoricBuildingFilter>;
  measure?: InputMaybe<HistoricBuildingMeasure>;
  of?: InputMaybe<HistoricBuildingFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHistoricBuildingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoricBuildingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HistoricBuildingOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLeadPledgeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadPledgeChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLeadPledgeFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<LeadPledgeDimension>>;
  filter?: InputMaybe<LeadPledgeFilter>;
  measure?: InputMaybe<LeadPledgeMeasure>;
  of?: InputMaybe<LeadPledgeFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLeadPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadPledgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadPledgeOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOwnersCommitteeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOwnersCommitteeChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOwnersCommitteeFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<OwnersCommitteeDimension>>;
  filter?: InputMaybe<OwnersCommitteeFilter>;
  measure?: InputMaybe<OwnersCommitteeMeasure>;
  of?: InputMaybe<OwnersCommitteeFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOwnersCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OwnersCommitteeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<OwnersCommitteeOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOwnersVoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOwnersVoteChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOwnersVoteFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<OwnersVoteDimension>>;
  filter?: InputMaybe<OwnersVoteFilter>;
  measure?: InputMaybe<OwnersVoteMeasure>;
  of?: InputMaybe<OwnersVoteFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOwnersVotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OwnersVoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<OwnersVoteOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPioneerTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPioneerTeamChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPioneerTeamFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PioneerTeamDimension>>;
  filter?: InputMaybe<PioneerTeamFilter>;
  measure?: InputMaybe<PioneerTeamMeasure>;
  of?: InputMaybe<PioneerTeamFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPioneerTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PioneerTeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PioneerTeamOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProjectHearingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectHearingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProjectHearingFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<ProjectHearingDimension>>;
  filter?: InputMaybe<ProjectHearingFilter>;
  measure?: InputMaybe<ProjectHearingMeasure>;
  of?: InputMaybe<ProjectHearingFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProjectHearingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectHearingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectHearingOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProjectReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectReviewChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProjectReviewFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<ProjectReviewDimension>>;
  filter?: InputMaybe<ProjectReviewFilter>;
  measure?: InputMaybe<ProjectReviewMeasure>;
  of?: InputMaybe<ProjectReviewFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProjectReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectReviewOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProjectStageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectStageChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProjectStageFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<ProjectStageDimension>>;
  filter?: InputMaybe<ProjectStageFilter>;
  measure?: InputMaybe<ProjectStageMeasure>;
  of?: InputMaybe<ProjectStageFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProjectStagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectStageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ProjectStageOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPropertyCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropertyCompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PropertyCompanyOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPropertyCompanyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPropertyCompanyChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPropertyCompanyFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PropertyCompanyDimension>>;
  filter?: InputMaybe<PropertyCompanyFilter>;
  measure?: InputMaybe<PropertyCompanyMeasure>;
  of?: InputMaybe<PropertyCompanyFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPropertyContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPropertyContractChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPropertyContractFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PropertyContractDimension>>;
  filter?: InputMaybe<PropertyContractFilter>;
  measure?: InputMaybe<PropertyContractMeasure>;
  of?: InputMaybe<PropertyContractFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPropertyContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PropertyContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PropertyContractOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRenovationProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRenovationProjectChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRenovationProjectFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<RenovationProjectDimension>>;
  filter?: InputMaybe<RenovationProjectFilter>;
  measure?: InputMaybe<RenovationProjectMeasure>;
  of?: InputMaybe<RenovationProjectFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRenovationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenovationProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RenovationProjectOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySixOnesStepArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySixOnesStepChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySixOnesStepFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<SixOnesStepDimension>>;
  filter?: InputMaybe<SixOnesStepFilter>;
  measure?: InputMaybe<SixOnesStepMeasure>;
  of?: InputMaybe<SixOnesStepFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySixOnesStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SixOnesStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SixOnesStepOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySmallWorkArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySmallWorkChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySmallWorkFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<SmallWorkDimension>>;
  filter?: InputMaybe<SmallWorkFilter>;
  measure?: InputMaybe<SmallWorkMeasure>;
  of?: InputMaybe<SmallWorkFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySmallWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SmallWorkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SmallWorkOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySupervisionFindingArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupervisionFindingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySupervisionFindingFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<SupervisionFindingDimension>>;
  filter?: InputMaybe<SupervisionFindingFilter>;
  measure?: InputMaybe<SupervisionFindingMeasure>;
  of?: InputMaybe<SupervisionFindingFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySupervisionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisionFindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<SupervisionFindingOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUtilityWorkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUtilityWorkChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUtilityWorkFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<UtilityWorkDimension>>;
  filter?: InputMaybe<UtilityWorkFilter>;
  measure?: InputMaybe<UtilityWorkMeasure>;
  of?: InputMaybe<UtilityWorkFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUtilityWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UtilityWorkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UtilityWorkOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWorkGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkGroupChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWorkGroupFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<WorkGroupDimension>>;
  filter?: InputMaybe<WorkGroupFilter>;
  measure?: InputMaybe<WorkGroupMeasure>;
  of?: InputMaybe<WorkGroupFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWorkGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkGroupOrder>;
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
  /** Households by what they have said to the renovation: GIVEN, REFUSED or NOT_ASKED (改造意见户数). */
  readonly householdsByRenovationConsent?: Maybe<Snapshot>;
  /** Renovations in its scope, counted from projects (改造总量). */
  readonly renovationTotals: RenovationTotals;
  /** Renovations in its scope year by year, the first year first (逐年改造量). */
  readonly renovationYears: ReadonlyArray<RenovationYear>;
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionHouseholdsByRenovationConsentArgs = {
  month?: InputMaybe<Scalars['Date']['input']>;
};

/** What a household has said to the renovation of its compound (改造意见). */
export type RenovationConsent = {
  /** Whether it agrees (是否同意). */
  readonly given: Scalars['Boolean']['output'];
  /** The day on which it said so (表态日期). */
  readonly on: Scalars['Date']['output'];
};

/** What a household has said to the renovation of its compound (改造意见). */
export type RenovationConsentValue = {
  /** Whether it agrees (是否同意). */
  readonly given: Scalars['Boolean']['input'];
  /** The day on which it said so (表态日期). */
  readonly on: Scalars['Date']['input'];
};

/** Who pays (资金来源). */
export type RenovationFundingSource =
  /** The central government (中央补助). */
  | 'CENTRAL'
  /** The city (市级财政). */
  | 'CITY'
  /** The county or district (县区财政). */
  | 'COUNTY'
  /** The owners, from the maintenance fund or their pockets (业主出资). */
  | 'OWNERS'
  /** The province (省级补助). */
  | 'PROVINCIAL'
  /** Firms, donors and others (社会资本). */
  | 'SOCIAL'
  /** Those who keep up pipes and cables (管线单位出资). */
  | 'UTILITIES';

/** The renovation of one compound (改造项目). */
export type RenovationProject = {
  /** The approved budget in yuan (概算), for departments. */
  readonly budgetYuan?: Maybe<Scalars['Float']['output']>;
  /** The community that its compound lies in (所属社区). */
  readonly community: Community;
  /** The day on which works were accepted, null before (竣工日期). */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** The compound (小区). */
  readonly compound: Compound;
  /** The firm that does the works; null before the tender is decided (施工单位). */
  readonly contractor?: Maybe<Scalars['String']['output']>;
  /** Its findings, page by page (事中监督问题). */
  readonly findings?: Maybe<SupervisionFindingConnection>;
  /** Its funding, page by page (改造资金). */
  readonly funding?: Maybe<FundingEntryConnection>;
  /** Its hearings, page by page (事前听证). */
  readonly hearings?: Maybe<ProjectHearingConnection>;
  /** How many households it serves (惠及户数). */
  readonly households: Scalars['Int']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its lead pledges, page by page (八带头承诺). */
  readonly leadPledges?: Maybe<LeadPledgeConnection>;
  /** Its name (项目名称). */
  readonly name: Scalars['String']['output'];
  /** Findings that are not closed yet; none may be left at the acceptance of the works (未销号问题数). */
  readonly openFindings: Figure;
  /** Its pioneer teams, page by page (五路先锋队). */
  readonly pioneerTeams?: Maybe<PioneerTeamConnection>;
  /** The day from which it is in the yearly plan (列入计划日期). */
  readonly plannedOn: Scalars['Date']['output'];
  /** Its reviews, page by page (事后评议). */
  readonly reviews?: Maybe<ProjectReviewConnection>;
  /** Its six ones, page by page (六个一). */
  readonly sixOnes?: Maybe<SixOnesStepConnection>;
  /** Stages before the present one that its history lacks; empty where none was skipped (缺失阶段). */
  readonly skippedStages: ReadonlyArray<RenovationStage>;
  /** How far it has come (阶段). */
  readonly stage: RenovationStage;
  /** Its stages, page by page (改造阶段记录). */
  readonly stages?: Maybe<ProjectStageConnection>;
  /** The day on which works began, null before (开工日期). */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether work group, provisional branch and the compound's branch were there before works began (三同步); before that, whether all three are there by now. */
  readonly threeInStep: Scalars['Boolean']['output'];
  /** Works on pipes, cables and yards, by kind (配套管线与设施). */
  readonly utilities: ReadonlyArray<UtilityWork>;
  /** Its votes, page by page (业主表决). */
  readonly votes?: Maybe<OwnersVoteConnection>;
  /** Its work group; null where none was formed (工作专班). */
  readonly workGroup?: Maybe<WorkGroup>;
};


/** The renovation of one compound (改造项目). */
export type RenovationProjectFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisionFindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<SupervisionFindingOrder>;
};


/** The renovation of one compound (改造项目). */
export type RenovationProjectFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundingEntryOrder>;
};


/** The renovation of one compound (改造项目). */
export type RenovationProjectHearingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectHearingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectHearingOrder>;
};


/** The renovation of one compound (改造项目). */
export type RenovationProjectLeadPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadPledgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadPledgeOrder>;
};


/** The renovation of one compound (改造项目). */
export type RenovationProjectPioneerTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PioneerTeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PioneerTeamOrder>;
};


/** The renovation of one compound (改造项目). */
export type RenovationProjectReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectReviewOrder>;
};


/** The renovation of one compound (改造项目). */
export type RenovationProjectSixOnesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SixOnesStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SixOnesStepOrder>;
};


/** The renovation of one compound (改造项目). */
export type RenovationProjectStagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectStageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ProjectStageOrder>;
};


/** The renovation of one compound (改造项目). */
export type RenovationProjectVotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OwnersVoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<OwnersVoteOrder>;
};

/** A page of renovation projects (改造项目分页). */
export type RenovationProjectConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<RenovationProjectEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<RenovationProject>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (改造项目统计维度). */
export type RenovationProjectDimension =
  /** By day completed, month by month (分组). */
  | 'MONTH_OF_COMPLETED_ON'
  /** By day planned, month by month (分组). */
  | 'MONTH_OF_PLANNED_ON'
  /** By day started, month by month (分组). */
  | 'MONTH_OF_STARTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By stage (分组). */
  | 'STAGE';

/** One of a page of renovation projects (改造项目条目). */
export type RenovationProjectEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: RenovationProject;
};

/** Which renovation projects (改造项目筛选). */
export type RenovationProjectFilter = {
  /** By day completed: from one day to another (日期范围). */
  readonly completedOn?: InputMaybe<DateRange>;
  /** By compound: one of these keys (筛选项). */
  readonly compound?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By households: from one number to another (数值范围). */
  readonly households?: InputMaybe<NumberRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day planned: from one day to another (日期范围). */
  readonly plannedOn?: InputMaybe<DateRange>;
  /** By stage: one of these (筛选项). */
  readonly stage?: InputMaybe<ReadonlyArray<RenovationStage>>;
  /** By day started: from one day to another (日期范围). */
  readonly startedOn?: InputMaybe<DateRange>;
  /** Only those with this text in name or contractor (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of renovation projects say (改造项目统计方式). */
export type RenovationProjectMeasure =
  /** Their budget yuan on average (平均). */
  | 'AVERAGE_BUDGET_YUAN'
  /** Their households on average (平均). */
  | 'AVERAGE_HOUSEHOLDS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their budget yuan added up (合计). */
  | 'SUM_BUDGET_YUAN'
  /** Their households added up (合计). */
  | 'SUM_HOUSEHOLDS';

/** In which order renovation projects are listed (改造项目排序). */
export type RenovationProjectOrder =
  /** By households, rising (升序). */
  | 'HOUSEHOLDS_ASC'
  /** By households, falling (降序). */
  | 'HOUSEHOLDS_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By day planned, rising (升序). */
  | 'PLANNED_ON_ASC'
  /** By day planned, falling (降序). */
  | 'PLANNED_ON_DESC'
  /** By stage, rising (升序). */
  | 'STAGE_ASC'
  /** By stage, falling (降序). */
  | 'STAGE_DESC';

/** How far a renovation has come (改造阶段). */
export type RenovationStage =
  /** Completion acceptance (竣工验收). */
  | 'COMPLETION_ACCEPTANCE'
  /** Under construction (施工). */
  | 'CONSTRUCTION'
  /** Design review (方案审查). */
  | 'DESIGN_REVIEW'
  /** Handed over (移交). */
  | 'HANDOVER'
  /** Hearing before the works (事前听证). */
  | 'HEARING'
  /** Reviewed after the works (事后评议). */
  | 'REVIEW'
  /** Tender (招标). */
  | 'TENDER'
  /** In the yearly plan (年度计划). */
  | 'YEARLY_PLAN';

/** Renovations of a region, counted from projects (改造总量). */
export type RenovationTotals = {
  /** Compounds whose works have been accepted (已完成). */
  readonly completed: Scalars['Int']['output'];
  /** Households of both (惠及户数). */
  readonly households: Scalars['Int']['output'];
  /** Compounds whose works are under way (在建). */
  readonly underConstruction: Scalars['Int']['output'];
};

/** Renovations of a region in one year, counted from projects (年度改造量). */
export type RenovationYear = {
  /** Compounds whose works were accepted in it (竣工). */
  readonly completed: Scalars['Int']['output'];
  /** Households of those whose works were accepted in it (惠及户数). */
  readonly households: Scalars['Int']['output'];
  /** Compounds whose works began in it (开工). */
  readonly started: Scalars['Int']['output'];
  /** The year (年份). */
  readonly year: Scalars['Int']['output'];
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

/** One of the six ones (六个一类别). */
export type SixOnesKind =
  /** A chat group (一个微信群). */
  | 'CHAT_GROUP'
  /** A round of visits to every household (一轮入户走访). */
  | 'HOUSEHOLD_VISITS'
  /** A leaflet on what is done and who pays (一张明白纸). */
  | 'LEAFLET'
  /** A letter to the residents (一封信). */
  | 'LETTER'
  /** A meeting of the residents (一场居民会). */
  | 'MEETING'
  /** An opinion box (一个意见箱). */
  | 'OPINION_BOX';

/** One of the six steps by which residents are told and heard, with its evidence (六个一). */
export type SixOnesStep = {
  /** The community (所属社区). */
  readonly community: Community;
  /** Whether it is done (是否完成). */
  readonly done: Scalars['Boolean']['output'];
  /** When it was done; null before (完成日期). */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** What proves it, in words; null before it is done (佐证材料). */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the document or picture that proves it, so that it can be recognised; null before (佐证材料哈希). */
  readonly evidenceHash?: Maybe<Scalars['String']['output']>;
  /** How many households it has reached so far (覆盖户数). */
  readonly households: Scalars['Int']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Which one it is (类别). */
  readonly kind: SixOnesKind;
  /** The renovation (改造项目). */
  readonly project: RenovationProject;
};

/** A page of six ones steps (六个一分页). */
export type SixOnesStepConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<SixOnesStepEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<SixOnesStep>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (六个一统计维度). */
export type SixOnesStepDimension =
  /** By done (分组). */
  | 'DONE'
  /** By kind (分组). */
  | 'KIND'
  /** By day done, month by month (分组). */
  | 'MONTH_OF_DONE_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of six ones steps (六个一条目). */
export type SixOnesStepEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: SixOnesStep;
};

/** Which six ones steps (六个一筛选). */
export type SixOnesStepFilter = {
  /** By done: yes or no (是否). */
  readonly done?: InputMaybe<Scalars['Boolean']['input']>;
  /** By day done: from one day to another (日期范围). */
  readonly doneOn?: InputMaybe<DateRange>;
  /** By households: from one number to another (数值范围). */
  readonly households?: InputMaybe<NumberRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<SixOnesKind>>;
  /** By project: one of these keys (筛选项). */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in evidence (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of six ones steps say (六个一统计方式). */
export type SixOnesStepMeasure =
  /** Their households on average (平均). */
  | 'AVERAGE_HOUSEHOLDS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their households added up (合计). */
  | 'SUM_HOUSEHOLDS';

/** In which order six ones steps are listed (六个一排序). */
export type SixOnesStepOrder =
  /** By households, rising (升序). */
  | 'HOUSEHOLDS_ASC'
  /** By households, falling (降序). */
  | 'HOUSEHOLDS_DESC'
  /** By kind, rising (升序). */
  | 'KIND_ASC'
  /** By kind, falling (降序). */
  | 'KIND_DESC';

/** A small work of a community or village (微项目). */
export type SmallWork = {
  /** When it was agreed on; null before (议定日期). */
  readonly agreedOn?: Maybe<Scalars['Date']['output']>;
  /** The community or village (所属社区/村). */
  readonly community: Community;
  /** When it was done; null before (完成日期). */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** How many households it serves (受益户数). */
  readonly households: Scalars['Int']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is on (类别). */
  readonly kind: SmallWorkKind;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** When residents put it forward (提出日期). */
  readonly proposedOn: Scalars['Date']['output'];
  /** When works began; null before (开工日期). */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands (状态). */
  readonly state: SmallWorkState;
  /** What it costs, in yuan (金额). */
  readonly yuan: Scalars['Float']['output'];
};

/** A page of small works (微项目分页). */
export type SmallWorkConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<SmallWorkEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<SmallWork>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (微项目统计维度). */
export type SmallWorkDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day agreed, month by month (分组). */
  | 'MONTH_OF_AGREED_ON'
  /** By day done, month by month (分组). */
  | 'MONTH_OF_DONE_ON'
  /** By day proposed, month by month (分组). */
  | 'MONTH_OF_PROPOSED_ON'
  /** By day started, month by month (分组). */
  | 'MONTH_OF_STARTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of small works (微项目条目). */
export type SmallWorkEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: SmallWork;
};

/** Which small works (微项目筛选). */
export type SmallWorkFilter = {
  /** By day agreed: from one day to another (日期范围). */
  readonly agreedOn?: InputMaybe<DateRange>;
  /** By day done: from one day to another (日期范围). */
  readonly doneOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<SmallWorkKind>>;
  /** By day proposed: from one day to another (日期范围). */
  readonly proposedOn?: InputMaybe<DateRange>;
  /** By day started: from one day to another (日期范围). */
  readonly startedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<SmallWorkState>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By yuan: from one number to another (数值范围). */
  readonly yuan?: InputMaybe<NumberRange>;
};

/** What a small work is on (微项目类别). */
export type SmallWorkKind =
  /** Lamps (路灯). */
  | 'LAMP'
  /** A lane (小巷). */
  | 'LANE'
  /** A square (小广场). */
  | 'SQUARE';

/** What figures of small works say (微项目统计方式). */
export type SmallWorkMeasure =
  /** Their households on average (平均). */
  | 'AVERAGE_HOUSEHOLDS'
  /** Their yuan on average (平均). */
  | 'AVERAGE_YUAN'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their households added up (合计). */
  | 'SUM_HOUSEHOLDS'
  /** Their yuan added up (合计). */
  | 'SUM_YUAN';

/** In which order small works are listed (微项目排序). */
export type SmallWorkOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By day proposed, rising (升序). */
  | 'PROPOSED_ON_ASC'
  /** By day proposed, falling (降序). */
  | 'PROPOSED_ON_DESC'
  /** By state, rising (升序). */
  | 'STATE_ASC'
  /** By state, falling (降序). */
  | 'STATE_DESC'
  /** By yuan, rising (升序). */
  | 'YUAN_ASC'
  /** By yuan, falling (降序). */
  | 'YUAN_DESC';

/** Where a small work stands (微项目状态): four steps, where a renovation has eight. */
export type SmallWorkState =
  /** Agreed on by the residents' council (议定). */
  | 'AGREED'
  /** Done (完成). */
  | 'DONE'
  /** Put forward by residents (提出). */
  | 'PROPOSED'
  /** Under way (施工中). */
  | 'UNDER_WAY';

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

/** A finding of those who supervise the works (事中监督问题). It is closed before the works are accepted. */
export type SupervisionFinding = {
  /** When it was closed; null while it is open (销号日期). */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The community (所属社区). */
  readonly community: Community;
  /** What was found (问题描述). */
  readonly finding: Scalars['String']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is about (类别). */
  readonly kind: SupervisionFindingKind;
  /** When it was opened (登记日期). */
  readonly openedOn: Scalars['Date']['output'];
  /** Who noticed it (来源). */
  readonly origin: SupervisionFindingOrigin;
  /** The renovation (改造项目). */
  readonly project: RenovationProject;
  /** What was done about it (整改情况), for departments; null while it is open. */
  readonly remedy?: Maybe<Scalars['String']['output']>;
};

/** A page of supervision findings (事中监督问题分页). */
export type SupervisionFindingConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<SupervisionFindingEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<SupervisionFinding>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (事中监督问题统计维度). */
export type SupervisionFindingDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day closed, month by month (分组). */
  | 'MONTH_OF_CLOSED_ON'
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By origin (分组). */
  | 'ORIGIN'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of supervision findings (事中监督问题条目). */
export type SupervisionFindingEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: SupervisionFinding;
};

/** Which supervision findings (事中监督问题筛选). */
export type SupervisionFindingFilter = {
  /** By day closed: from one day to another (日期范围). */
  readonly closedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<SupervisionFindingKind>>;
  /** By day opened: from one day to another (日期范围). */
  readonly openedOn?: InputMaybe<DateRange>;
  /** By origin: one of these (筛选项). */
  readonly origin?: InputMaybe<ReadonlyArray<SupervisionFindingOrigin>>;
  /** By project: one of these keys (筛选项). */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in finding (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a finding is about (监督问题类别). */
export type SupervisionFindingKind =
  /** What it is built of (材料). */
  | 'MATERIALS'
  /** Noise, dust, blocked ways (扰民). */
  | 'NUISANCE'
  /** How far it has come (进度). */
  | 'PROGRESS'
  /** How well it is built (工程质量). */
  | 'QUALITY'
  /** Safety on the site (施工安全). */
  | 'SAFETY';

/** What figures of supervision findings say (事中监督问题统计方式). */
export type SupervisionFindingMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order supervision findings are listed (事中监督问题排序). */
export type SupervisionFindingOrder =
  /** By day opened, rising (升序). */
  | 'OPENED_ON_ASC'
  /** By day opened, falling (降序). */
  | 'OPENED_ON_DESC';

/** Who noticed it (问题来源). */
export type SupervisionFindingOrigin =
  /** A department (部门检查). */
  | 'DEPARTMENT'
  /** The supervising engineer (监理). */
  | 'ENGINEER'
  /** Party members who supervise the works (党员监督员). */
  | 'PARTY_MEMBERS'
  /** Residents (居民). */
  | 'RESIDENTS';

/** What a work is on (管线类别). */
export type UtilityKind =
  /** Drains (排水). */
  | 'DRAINS'
  /** Gas (燃气). */
  | 'GAS'
  /** Lighting (照明). */
  | 'LIGHTING'
  /** Parking (停车). */
  | 'PARKING'
  /** Power (供电). */
  | 'POWER'
  /** Water (供水). */
  | 'WATER';

/** Where a work stands (管线改造状态). */
export type UtilityState =
  /** Done (完成). */
  | 'DONE'
  /** Planned (计划). */
  | 'PLANNED'
  /** Under way (施工中). */
  | 'UNDER_WAY';

/** Works on one utility of a renovation (管线改造). */
export type UtilityWork = {
  /** The community (所属社区). */
  readonly community: Community;
  /** The day on which it was done; null before (完成日期). */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is on (类别). */
  readonly kind: UtilityKind;
  /** The firm that keeps the utility up; null where the community does it by itself (管线单位). */
  readonly operator?: Maybe<Scalars['String']['output']>;
  /** The renovation that it is part of (改造项目). */
  readonly project: RenovationProject;
  /** The day on which the work began; null before (开工日期). */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands (状态). */
  readonly state: UtilityState;
};

/** A page of utility works (管线改造分页). */
export type UtilityWorkConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<UtilityWorkEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<UtilityWork>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (管线改造统计维度). */
export type UtilityWorkDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day completed, month by month (分组). */
  | 'MONTH_OF_COMPLETED_ON'
  /** By day started, month by month (分组). */
  | 'MONTH_OF_STARTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of utility works (管线改造条目). */
export type UtilityWorkEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: UtilityWork;
};

/** Which utility works (管线改造筛选). */
export type UtilityWorkFilter = {
  /** By day completed: from one day to another (日期范围). */
  readonly completedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<UtilityKind>>;
  /** By project: one of these keys (筛选项). */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day started: from one day to another (日期范围). */
  readonly startedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<UtilityState>>;
  /** Only those with this text in operator (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of utility works say (管线改造统计方式). */
export type UtilityWorkMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order utility works are listed (管线改造排序). */
export type UtilityWorkOrder =
  /** By kind, rising (升序). */
  | 'KIND_ASC'
  /** By kind, falling (降序). */
  | 'KIND_DESC'
  /** By state, rising (升序). */
  | 'STATE_ASC'
  /** By state, falling (降序). */
  | 'STATE_DESC';

/** The group that carries a renovation (工作专班), with the branches that are there before works begin (三同步). */
export type WorkGroup = {
  /** The community (所属社区). */
  readonly community: Community;
  /** The branch of the compound; null where there is none (小区党支部). */
  readonly compoundBranch?: Maybe<PartyOrganisation>;
  /** When the compound's branch was formed; null where there is none (小区党支部成立日期). */
  readonly compoundBranchFormedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was formed (成立日期). */
  readonly formedOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who leads it (专班组长); null where nobody is named yet. */
  readonly leader?: Maybe<Scalars['String']['output']>;
  /** How many people are in it (人数). */
  readonly members: Scalars['Int']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The renovation (改造项目). */
  readonly project: RenovationProject;
  /** Its provisional branch; null where there is none, or none in the organisation department's register (专班临时党支部). */
  readonly provisionalBranch?: Maybe<PartyOrganisation>;
  /** When the provisional branch was formed; null where there is none (临时党支部成立日期). */
  readonly provisionalBranchFormedOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of work groups (改造工作专班分页). */
export type WorkGroupConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<WorkGroupEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<WorkGroup>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (改造工作专班统计维度). */
export type WorkGroupDimension =
  /** By day compound branch formed, month by month (分组). */
  | 'MONTH_OF_COMPOUND_BRANCH_FORMED_ON'
  /** By day formed, month by month (分组). */
  | 'MONTH_OF_FORMED_ON'
  /** By day provisional branch formed, month by month (分组). */
  | 'MONTH_OF_PROVISIONAL_BRANCH_FORMED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of work groups (改造工作专班条目). */
export type WorkGroupEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: WorkGroup;
};

/** Which work groups (改造工作专班筛选). */
export type WorkGroupFilter = {
  /** By day compound branch formed: from one day to another (日期范围). */
  readonly compoundBranchFormedOn?: InputMaybe<DateRange>;
  /** By day formed: from one day to another (日期范围). */
  readonly formedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By project: one of these keys (筛选项). */
  readonly project?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day provisional branch formed: from one day to another (日期范围). */
  readonly provisionalBranchFormedOn?: InputMaybe<DateRange>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of work groups say (改造工作专班统计方式). */
export type WorkGroupMeasure =
  /** Their members on average (平均). */
  | 'AVERAGE_MEMBERS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their members added up (合计). */
  | 'SUM_MEMBERS';

/** In which order work groups are listed (改造工作专班排序). */
export type WorkGroupOrder =
  /** By day formed, rising (升序). */
  | 'FORMED_ON_ASC'
  /** By day formed, falling (降序). */
  | 'FORMED_ON_DESC'
  /** By members, rising (升序). */
  | 'MEMBERS_ASC'
  /** By members, falling (降序). */
  | 'MEMBERS_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';



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
  Community: Community;
  Compound: Compound;
  FundingEntry: FundingEntry;
  GovernanceClearing: GovernanceClearing;
  HistoricBuilding: HistoricBuilding;
  Household: Household;
  LeadPledge: LeadPledge;
  OwnersCommittee: OwnersCommittee;
  OwnersVote: OwnersVote;
  PartyOrganisation: PartyOrganisation;
  PioneerTeam: PioneerTeam;
  ProjectHearing: ProjectHearing;
  ProjectReview: ProjectReview;
  ProjectStage: ProjectStage;
  PropertyCompany: PropertyCompany;
  PropertyContract: PropertyContract;
  Region: Region;
  RenovationProject: RenovationProject;
  SixOnesStep: SixOnesStep;
  SmallWork: SmallWork;
  SupervisionFinding: SupervisionFinding;
  UtilityWork: UtilityWork;
  WorkGroup: WorkGroup;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"code":true}> );
  Compound:
    ( { __typename: 'Compound' }
    & GraphQLRecursivePick<FederationTypes['Compound'], {"id":true}> );
  FundingEntry:
    ( { __typename: 'FundingEntry' }
    & GraphQLRecursivePick<FederationTypes['FundingEntry'], {"id":true}> );
  GovernanceClearing:
    ( { __typename: 'GovernanceClearing' }
    & GraphQLRecursivePick<FederationTypes['GovernanceClearing'], {"id":true}> );
  HistoricBuilding:
    ( { __typename: 'HistoricBuilding' }
    & GraphQLRecursivePick<FederationTypes['HistoricBuilding'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  LeadPledge:
    ( { __typename: 'LeadPledge' }
    & GraphQLRecursivePick<FederationTypes['LeadPledge'], {"id":true}> );
  OwnersCommittee:
    ( { __typename: 'OwnersCommittee' }
    & GraphQLRecursivePick<FederationTypes['OwnersCommittee'], {"id":true}> );
  OwnersVote:
    ( { __typename: 'OwnersVote' }
    & GraphQLRecursivePick<FederationTypes['OwnersVote'], {"id":true}> );
  PartyOrganisation:
    ( { __typename: 'PartyOrganisation' }
    & GraphQLRecursivePick<FederationTypes['PartyOrganisation'], {"id":true}> );
  PioneerTeam:
    ( { __typename: 'PioneerTeam' }
    & GraphQLRecursivePick<FederationTypes['PioneerTeam'], {"id":true}> );
  ProjectHearing:
    ( { __typename: 'ProjectHearing' }
    & GraphQLRecursivePick<FederationTypes['ProjectHearing'], {"id":true}> );
  ProjectReview:
    ( { __typename: 'ProjectReview' }
    & GraphQLRecursivePick<FederationTypes['ProjectReview'], {"id":true}> );
  ProjectStage:
    ( { __typename: 'ProjectStage' }
    & GraphQLRecursivePick<FederationTypes['ProjectStage'], {"id":true}> );
  PropertyCompany:
    ( { __typename: 'PropertyCompany' }
    & GraphQLRecursivePick<FederationTypes['PropertyCompany'], {"id":true}> );
  PropertyContract:
    ( { __typename: 'PropertyContract' }
    & GraphQLRecursivePick<FederationTypes['PropertyContract'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  RenovationProject:
    ( { __typename: 'RenovationProject' }
    & GraphQLRecursivePick<FederationTypes['RenovationProject'], {"id":true}> );
  SixOnesStep:
    ( { __typename: 'SixOnesStep' }
    & GraphQLRecursivePick<FederationTypes['SixOnesStep'], {"id":true}> );
  SmallWork:
    ( { __typename: 'SmallWork' }
    & GraphQLRecursivePick<FederationTypes['SmallWork'], {"id":true}> );
  SupervisionFinding:
    ( { __typename: 'SupervisionFinding' }
    & GraphQLRecursivePick<FederationTypes['SupervisionFinding'], {"id":true}> );
  UtilityWork:
    ( { __typename: 'UtilityWork' }
    & GraphQLRecursivePick<FederationTypes['UtilityWork'], {"id":true}> );
  WorkGroup:
    ( { __typename: 'WorkGroup' }
    & GraphQLRecursivePick<FederationTypes['WorkGroup'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ReportedFigure: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Actor>;
  Change: ResolverTypeWrapper<Change>;
  ChangeKind: ChangeKind;
  ChangePage: ResolverTypeWrapper<ChangePage>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Community: ResolverTypeWrapper<Place>;
  Comparison: Comparison;
  Compound: ResolverTypeWrapper<CompoundRow>;
  CompoundConnection: ResolverTypeWrapper<Omit<CompoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompoundEdge']>, nodes: ReadonlyArray<ResolversTypes['Compound']> }>;
  CompoundDimension: CompoundDimension;
  CompoundEdge: ResolverTypeWrapper<Omit<CompoundEdge, 'node'> & { node: ResolversTypes['Compound'] }>;
  CompoundFilter: CompoundFilter;
  CompoundGovernance: CompoundGovernance;
  CompoundKind: CompoundKind;
  CompoundMeasure: CompoundMeasure;
  CompoundOrder: CompoundOrder;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DepartmentFunction: DepartmentFunction;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureBound: FigureBound;
  FigureCell: ResolverTypeWrapper<Omit<FigureCell, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  FigureDimension: ResolverTypeWrapper<FigureDimension>;
  FigureNature: FigureNature;
  FigureStatus: FigureStatus;
  FigureTable: ResolverTypeWrapper<Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversTypes['FigureCell']> }>;
  FigureUnit: FigureUnit;
  FundingEntry: ResolverTypeWrapper<FundingEntryRow>;
  FundingEntryConnection: ResolverTypeWrapper<Omit<FundingEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FundingEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['FundingEntry']> }>;
  FundingEntryDimension: FundingEntryDimension;
  FundingEntryEdge: ResolverTypeWrapper<Omit<FundingEntryEdge, 'node'> & { node: ResolversTypes['FundingEntry'] }>;
  FundingEntryFilter: FundingEntryFilter;
  FundingEntryMeasure: FundingEntryMeasure;
  FundingEntryOrder: FundingEntryOrder;
  GovernanceClearing: ResolverTypeWrapper<GovernanceClearingRow>;
  GovernanceClearingConnection: ResolverTypeWrapper<Omit<GovernanceClearingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GovernanceClearingEdge']>, nodes: ReadonlyArray<ResolversTypes['GovernanceClearing']> }>;
  GovernanceClearingDimension: GovernanceClearingDimension;
  GovernanceClearingEdge: ResolverTypeWrapper<Omit<GovernanceClearingEdge, 'node'> & { node: ResolversTypes['GovernanceClearing'] }>;
  GovernanceClearingFilter: GovernanceClearingFilter;
  GovernanceClearingMeasure: GovernanceClearingMeasure;
  GovernanceClearingOrder: GovernanceClearingOrder;
  GovernanceClearingWay: GovernanceClearingWay;
  HearingResult: HearingResult;
  HistoricBuilding: ResolverTypeWrapper<HistoricBuildingRow>;
  HistoricBuildingCondition: HistoricBuildingCondition;
  HistoricBuildingConnection: ResolverTypeWrapper<Omit<HistoricBuildingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HistoricBuildingEdge']>, nodes: ReadonlyArray<ResolversTypes['HistoricBuilding']> }>;
  HistoricBuildingDimension: HistoricBuildingDimension;
  HistoricBuildingEdge: ResolverTypeWrapper<Omit<HistoricBuildingEdge, 'node'> & { node: ResolversTypes['HistoricBuilding'] }>;
  HistoricBuildingFilter: HistoricBuildingFilter;
  HistoricBuildingMeasure: HistoricBuildingMeasure;
  HistoricBuildingOrder: HistoricBuildingOrder;
  HistoricGrade: HistoricGrade;
  Household: ResolverTypeWrapper<HouseholdRow>;
  LeadPledge: ResolverTypeWrapper<LeadPledgeRow>;
  LeadPledgeConnection: ResolverTypeWrapper<Omit<LeadPledgeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LeadPledgeEdge']>, nodes: ReadonlyArray<ResolversTypes['LeadPledge']> }>;
  LeadPledgeDimension: LeadPledgeDimension;
  LeadPledgeEdge: ResolverTypeWrapper<Omit<LeadPledgeEdge, 'node'> & { node: ResolversTypes['LeadPledge'] }>;
  LeadPledgeFilter: LeadPledgeFilter;
  LeadPledgeKind: LeadPledgeKind;
  LeadPledgeMeasure: LeadPledgeMeasure;
  LeadPledgeOrder: LeadPledgeOrder;
  NumberRange: NumberRange;
  Openness: Openness;
  OwnersCommittee: ResolverTypeWrapper<OwnersCommitteeRow>;
  OwnersCommitteeConnection: ResolverTypeWrapper<Omit<OwnersCommitteeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OwnersCommitteeEdge']>, nodes: ReadonlyArray<ResolversTypes['OwnersCommittee']> }>;
  OwnersCommitteeDimension: OwnersCommitteeDimension;
  OwnersCommitteeEdge: ResolverTypeWrapper<Omit<OwnersCommitteeEdge, 'node'> & { node: ResolversTypes['OwnersCommittee'] }>;
  OwnersCommitteeFilter: OwnersCommitteeFilter;
  OwnersCommitteeMeasure: OwnersCommitteeMeasure;
  OwnersCommitteeOrder: OwnersCommitteeOrder;
  OwnersVote: ResolverTypeWrapper<OwnersVoteRow>;
  OwnersVoteConnection: ResolverTypeWrapper<Omit<OwnersVoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OwnersVoteEdge']>, nodes: ReadonlyArray<ResolversTypes['OwnersVote']> }>;
  OwnersVoteDimension: OwnersVoteDimension;
  OwnersVoteEdge: ResolverTypeWrapper<Omit<OwnersVoteEdge, 'node'> & { node: ResolversTypes['OwnersVote'] }>;
  OwnersVoteFilter: OwnersVoteFilter;
  OwnersVoteMajority: OwnersVoteMajority;
  OwnersVoteMatter: OwnersVoteMatter;
  OwnersVoteMeasure: OwnersVoteMeasure;
  OwnersVoteOrder: OwnersVoteOrder;
  OwnersVoteOutcome: OwnersVoteOutcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyOrganisation: ResolverTypeWrapper<PartyOrganisation>;
  PioneerTeam: ResolverTypeWrapper<PioneerTeamRow>;
  PioneerTeamConnection: ResolverTypeWrapper<Omit<PioneerTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PioneerTeamEdge']>, nodes: ReadonlyArray<ResolversTypes['PioneerTeam']> }>;
  PioneerTeamDimension: PioneerTeamDimension;
  PioneerTeamEdge: ResolverTypeWrapper<Omit<PioneerTeamEdge, 'node'> & { node: ResolversTypes['PioneerTeam'] }>;
  PioneerTeamFilter: PioneerTeamFilter;
  PioneerTeamKind: PioneerTeamKind;
  PioneerTeamMeasure: PioneerTeamMeasure;
  PioneerTeamOrder: PioneerTeamOrder;
  ProjectHearing: ResolverTypeWrapper<ProjectHearingRow>;
  ProjectHearingConnection: ResolverTypeWrapper<Omit<ProjectHearingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectHearingEdge']>, nodes: ReadonlyArray<ResolversTypes['ProjectHearing']> }>;
  ProjectHearingDimension: ProjectHearingDimension;
  ProjectHearingEdge: ResolverTypeWrapper<Omit<ProjectHearingEdge, 'node'> & { node: ResolversTypes['ProjectHearing'] }>;
  ProjectHearingFilter: ProjectHearingFilter;
  ProjectHearingMeasure: ProjectHearingMeasure;
  ProjectHearingOrder: ProjectHearingOrder;
  ProjectReview: ResolverTypeWrapper<ProjectReviewRow>;
  ProjectReviewConnection: ResolverTypeWrapper<Omit<ProjectReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectReviewEdge']>, nodes: ReadonlyArray<ResolversTypes['ProjectReview']> }>;
  ProjectReviewDimension: ProjectReviewDimension;
  ProjectReviewEdge: ResolverTypeWrapper<Omit<ProjectReviewEdge, 'node'> & { node: ResolversTypes['ProjectReview'] }>;
  ProjectReviewFilter: ProjectReviewFilter;
  ProjectReviewMeasure: ProjectReviewMeasure;
  ProjectReviewOrder: ProjectReviewOrder;
  ProjectStage: ResolverTypeWrapper<ProjectStageRow>;
  ProjectStageConnection: ResolverTypeWrapper<Omit<ProjectStageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectStageEdge']>, nodes: ReadonlyArray<ResolversTypes['ProjectStage']> }>;
  ProjectStageDimension: ProjectStageDimension;
  ProjectStageEdge: ResolverTypeWrapper<Omit<ProjectStageEdge, 'node'> & { node: ResolversTypes['ProjectStage'] }>;
  ProjectStageFilter: ProjectStageFilter;
  ProjectStageMeasure: ProjectStageMeasure;
  ProjectStageOrder: ProjectStageOrder;
  PropertyCompany: ResolverTypeWrapper<PropertyCompanyRow>;
  PropertyCompanyConnection: ResolverTypeWrapper<Omit<PropertyCompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PropertyCompanyEdge']>, nodes: ReadonlyArray<ResolversTypes['PropertyCompany']> }>;
  PropertyCompanyDimension: PropertyCompanyDimension;
  PropertyCompanyEdge: ResolverTypeWrapper<Omit<PropertyCompanyEdge, 'node'> & { node: ResolversTypes['PropertyCompany'] }>;
  PropertyCompanyFilter: PropertyCompanyFilter;
  PropertyCompanyMeasure: PropertyCompanyMeasure;
  PropertyCompanyOrder: PropertyCompanyOrder;
  PropertyCompanyRating: PropertyCompanyRating;
  PropertyContract: ResolverTypeWrapper<PropertyContractRow>;
  PropertyContractConnection: ResolverTypeWrapper<Omit<PropertyContractConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PropertyContractEdge']>, nodes: ReadonlyArray<ResolversTypes['PropertyContract']> }>;
  PropertyContractDimension: PropertyContractDimension;
  PropertyContractEdge: ResolverTypeWrapper<Omit<PropertyContractEdge, 'node'> & { node: ResolversTypes['PropertyContract'] }>;
  PropertyContractFilter: PropertyContractFilter;
  PropertyContractKind: PropertyContractKind;
  PropertyContractMeasure: PropertyContractMeasure;
  PropertyContractOrder: PropertyContractOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  Region: ResolverTypeWrapper<Place>;
  RenovationConsent: ResolverTypeWrapper<RenovationConsent>;
  RenovationConsentValue: RenovationConsentValue;
  RenovationFundingSource: RenovationFundingSource;
  RenovationProject: ResolverTypeWrapper<ProjectRow>;
  RenovationProjectConnection: ResolverTypeWrapper<Omit<RenovationProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RenovationProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['RenovationProject']> }>;
  RenovationProjectDimension: RenovationProjectDimension;
  RenovationProjectEdge: ResolverTypeWrapper<Omit<RenovationProjectEdge, 'node'> & { node: ResolversTypes['RenovationProject'] }>;
  RenovationProjectFilter: RenovationProjectFilter;
  RenovationProjectMeasure: RenovationProjectMeasure;
  RenovationProjectOrder: RenovationProjectOrder;
  RenovationStage: RenovationStage;
  RenovationTotals: ResolverTypeWrapper<RenovationTotals>;
  RenovationYear: ResolverTypeWrapper<RenovationYear>;
  ReportedFigure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReportedFigure']>;
  Role: Role;
  Sensitivity: Sensitivity;
  Sharing: Sharing;
  SixOnesKind: SixOnesKind;
  SixOnesStep: ResolverTypeWrapper<SixOnesStepRow>;
  SixOnesStepConnection: ResolverTypeWrapper<Omit<SixOnesStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SixOnesStepEdge']>, nodes: ReadonlyArray<ResolversTypes['SixOnesStep']> }>;
  SixOnesStepDimension: SixOnesStepDimension;
  SixOnesStepEdge: ResolverTypeWrapper<Omit<SixOnesStepEdge, 'node'> & { node: ResolversTypes['SixOnesStep'] }>;
  SixOnesStepFilter: SixOnesStepFilter;
  SixOnesStepMeasure: SixOnesStepMeasure;
  SixOnesStepOrder: SixOnesStepOrder;
  SmallWork: ResolverTypeWrapper<SmallWorkRow>;
  SmallWorkConnection: ResolverTypeWrapper<Omit<SmallWorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SmallWorkEdge']>, nodes: ReadonlyArray<ResolversTypes['SmallWork']> }>;
  SmallWorkDimension: SmallWorkDimension;
  SmallWorkEdge: ResolverTypeWrapper<Omit<SmallWorkEdge, 'node'> & { node: ResolversTypes['SmallWork'] }>;
  SmallWorkFilter: SmallWorkFilter;
  SmallWorkKind: SmallWorkKind;
  SmallWorkMeasure: SmallWorkMeasure;
  SmallWorkOrder: SmallWorkOrder;
  SmallWorkState: SmallWorkState;
  Snapshot: ResolverTypeWrapper<Snapshot>;
  SnapshotCell: ResolverTypeWrapper<SnapshotCell>;
  SupervisionFinding: ResolverTypeWrapper<SupervisionFindingRow>;
  SupervisionFindingConnection: ResolverTypeWrapper<Omit<SupervisionFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SupervisionFindingEdge']>, nodes: ReadonlyArray<ResolversTypes['SupervisionFinding']> }>;
  SupervisionFindingDimension: SupervisionFindingDimension;
  SupervisionFindingEdge: ResolverTypeWrapper<Omit<SupervisionFindingEdge, 'node'> & { node: ResolversTypes['SupervisionFinding'] }>;
  SupervisionFindingFilter: SupervisionFindingFilter;
  SupervisionFindingKind: SupervisionFindingKind;
  SupervisionFindingMeasure: SupervisionFindingMeasure;
  SupervisionFindingOrder: SupervisionFindingOrder;
  SupervisionFindingOrigin: SupervisionFindingOrigin;
  UtilityKind: UtilityKind;
  UtilityState: UtilityState;
  UtilityWork: ResolverTypeWrapper<UtilityRow>;
  UtilityWorkConnection: ResolverTypeWrapper<Omit<UtilityWorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UtilityWorkEdge']>, nodes: ReadonlyArray<ResolversTypes['UtilityWork']> }>;
  UtilityWorkDimension: UtilityWorkDimension;
  UtilityWorkEdge: ResolverTypeWrapper<Omit<UtilityWorkEdge, 'node'> & { node: ResolversTypes['UtilityWork'] }>;
  UtilityWorkFilter: UtilityWorkFilter;
  UtilityWorkMeasure: UtilityWorkMeasure;
  UtilityWorkOrder: UtilityWorkOrder;
  WorkGroup: ResolverTypeWrapper<WorkGroupRow>;
  WorkGroupConnection: ResolverTypeWrapper<Omit<WorkGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WorkGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['WorkGroup']> }>;
  WorkGroupDimension: WorkGroupDimension;
  WorkGroupEdge: ResolverTypeWrapper<Omit<WorkGroupEdge, 'node'> & { node: ResolversTypes['WorkGroup'] }>;
  WorkGroupFilter: WorkGroupFilter;
  WorkGroupMeasure: WorkGroupMeasure;
  WorkGroupOrder: WorkGroupOrder;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Actor;
  Change: Change;
  ChangePage: ChangePage;
  Boolean: Scalars['Boolean']['output'];
  Community: Place;
  Compound: CompoundRow;
  CompoundConnection: Omit<CompoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompoundEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Compound']> };
  CompoundEdge: Omit<CompoundEdge, 'node'> & { node: ResolversParentTypes['Compound'] };
  CompoundFilter: CompoundFilter;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Figure: Figure;
  Float: Scalars['Float']['output'];
  FigureCell: Omit<FigureCell, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  FigureDimension: FigureDimension;
  FigureTable: Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['FigureCell']> };
  FundingEntry: FundingEntryRow;
  FundingEntryConnection: Omit<FundingEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FundingEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FundingEntry']> };
  FundingEntryEdge: Omit<FundingEntryEdge, 'node'> & { node: ResolversParentTypes['FundingEntry'] };
  FundingEntryFilter: FundingEntryFilter;
  GovernanceClearing: GovernanceClearingRow;
  GovernanceClearingConnection: Omit<GovernanceClearingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GovernanceClearingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GovernanceClearing']> };
  GovernanceClearingEdge: Omit<GovernanceClearingEdge, 'node'> & { node: ResolversParentTypes['GovernanceClearing'] };
  GovernanceClearingFilter: GovernanceClearingFilter;
  HistoricBuilding: HistoricBuildingRow;
  HistoricBuildingConnection: Omit<HistoricBuildingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HistoricBuildingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HistoricBuilding']> };
  HistoricBuildingEdge: Omit<HistoricBuildingEdge, 'node'> & { node: ResolversParentTypes['HistoricBuilding'] };
  HistoricBuildingFilter: HistoricBuildingFilter;
  Household: HouseholdRow;
  LeadPledge: LeadPledgeRow;
  LeadPledgeConnection: Omit<LeadPledgeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LeadPledgeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LeadPledge']> };
  LeadPledgeEdge: Omit<LeadPledgeEdge, 'node'> & { node: ResolversParentTypes['LeadPledge'] };
  LeadPledgeFilter: LeadPledgeFilter;
  NumberRange: NumberRange;
  OwnersCommittee: OwnersCommitteeRow;
  OwnersCommitteeConnection: Omit<OwnersCommitteeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OwnersCommitteeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OwnersCommittee']> };
  OwnersCommitteeEdge: Omit<OwnersCommitteeEdge, 'node'> & { node: ResolversParentTypes['OwnersCommittee'] };
  OwnersCommitteeFilter: OwnersCommitteeFilter;
  OwnersVote: OwnersVoteRow;
  OwnersVoteConnection: Omit<OwnersVoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OwnersVoteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OwnersVote']> };
  OwnersVoteEdge: Omit<OwnersVoteEdge, 'node'> & { node: ResolversParentTypes['OwnersVote'] };
  OwnersVoteFilter: OwnersVoteFilter;
  PageInfo: PageInfo;
  PartyOrganisation: PartyOrganisation | FederationReferenceTypes['PartyOrganisation'];
  PioneerTeam: PioneerTeamRow;
  PioneerTeamConnection: Omit<PioneerTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PioneerTeamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PioneerTeam']> };
  PioneerTeamEdge: Omit<PioneerTeamEdge, 'node'> & { node: ResolversParentTypes['PioneerTeam'] };
  PioneerTeamFilter: PioneerTeamFilter;
  ProjectHearing: ProjectHearingRow;
  ProjectHearingConnection: Omit<ProjectHearingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectHearingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProjectHearing']> };
  ProjectHearingEdge: Omit<ProjectHearingEdge, 'node'> & { node: ResolversParentTypes['ProjectHearing'] };
  ProjectHearingFilter: ProjectHearingFilter;
  ProjectReview: ProjectReviewRow;
  ProjectReviewConnection: Omit<ProjectReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectReviewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProjectReview']> };
  ProjectReviewEdge: Omit<ProjectReviewEdge, 'node'> & { node: ResolversParentTypes['ProjectReview'] };
  ProjectReviewFilter: ProjectReviewFilter;
  ProjectStage: ProjectStageRow;
  ProjectStageConnection: Omit<ProjectStageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectStageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProjectStage']> };
  ProjectStageEdge: Omit<ProjectStageEdge, 'node'> & { node: ResolversParentTypes['ProjectStage'] };
  ProjectStageFilter: ProjectStageFilter;
  PropertyCompany: PropertyCompanyRow;
  PropertyCompanyConnection: Omit<PropertyCompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PropertyCompanyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PropertyCompany']> };
  PropertyCompanyEdge: Omit<PropertyCompanyEdge, 'node'> & { node: ResolversParentTypes['PropertyCompany'] };
  PropertyCompanyFilter: PropertyCompanyFilter;
  PropertyContract: PropertyContractRow;
  PropertyContractConnection: Omit<PropertyContractConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PropertyContractEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PropertyContract']> };
  PropertyContractEdge: Omit<PropertyContractEdge, 'node'> & { node: ResolversParentTypes['PropertyContract'] };
  PropertyContractFilter: PropertyContractFilter;
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  Region: Place;
  RenovationConsent: RenovationConsent;
  RenovationConsentValue: RenovationConsentValue;
  RenovationProject: ProjectRow;
  RenovationProjectConnection: Omit<RenovationProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RenovationProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RenovationProject']> };
  RenovationProjectEdge: Omit<RenovationProjectEdge, 'node'> & { node: ResolversParentTypes['RenovationProject'] };
  RenovationProjectFilter: RenovationProjectFilter;
  RenovationTotals: RenovationTotals;
  RenovationYear: RenovationYear;
  ReportedFigure: ResolversInterfaceTypes<ResolversParentTypes>['ReportedFigure'];
  SixOnesStep: SixOnesStepRow;
  SixOnesStepConnection: Omit<SixOnesStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SixOnesStepEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SixOnesStep']> };
  SixOnesStepEdge: Omit<SixOnesStepEdge, 'node'> & { node: ResolversParentTypes['SixOnesStep'] };
  SixOnesStepFilter: SixOnesStepFilter;
  SmallWork: SmallWorkRow;
  SmallWorkConnection: Omit<SmallWorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SmallWorkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SmallWork']> };
  SmallWorkEdge: Omit<SmallWorkEdge, 'node'> & { node: ResolversParentTypes['SmallWork'] };
  SmallWorkFilter: SmallWorkFilter;
  Snapshot: Snapshot;
  SnapshotCell: SnapshotCell;
  SupervisionFinding: SupervisionFindingRow;
  SupervisionFindingConnection: Omit<SupervisionFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupervisionFindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SupervisionFinding']> };
  SupervisionFindingEdge: Omit<SupervisionFindingEdge, 'node'> & { node: ResolversParentTypes['SupervisionFinding'] };
  SupervisionFindingFilter: SupervisionFindingFilter;
  UtilityWork: UtilityRow;
  UtilityWorkConnection: Omit<UtilityWorkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UtilityWorkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UtilityWork']> };
  UtilityWorkEdge: Omit<UtilityWorkEdge, 'node'> & { node: ResolversParentTypes['UtilityWork'] };
  UtilityWorkFilter: UtilityWorkFilter;
  WorkGroup: WorkGroupRow;
  WorkGroupConnection: Omit<WorkGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WorkGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WorkGroup']> };
  WorkGroupEdge: Omit<WorkGroupEdge, 'node'> & { node: ResolversParentTypes['WorkGroup'] };
  WorkGroupFilter: WorkGroupFilter;
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

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  compounds?: Resolver<ReadonlyArray<ResolversTypes['Compound']>, ParentType, ContextType>;
  fundingEntries?: Resolver<Maybe<ResolversTypes['FundingEntryConnection']>, ParentType, ContextType, Partial<CommunityFundingEntriesArgs>>;
  governanceClearings?: Resolver<Maybe<ResolversTypes['GovernanceClearingConnection']>, ParentType, ContextType, Partial<CommunityGovernanceClearingsArgs>>;
  historicBuildings?: Resolver<Maybe<ResolversTypes['HistoricBuildingConnection']>, ParentType, ContextType, Partial<CommunityHistoricBuildingsArgs>>;
  leadPledges?: Resolver<Maybe<ResolversTypes['LeadPledgeConnection']>, ParentType, ContextType, Partial<CommunityLeadPledgesArgs>>;
  ownersCommittees?: Resolver<Maybe<ResolversTypes['OwnersCommitteeConnection']>, ParentType, ContextType, Partial<CommunityOwnersCommitteesArgs>>;
  ownersVotes?: Resolver<Maybe<ResolversTypes['OwnersVoteConnection']>, ParentType, ContextType, Partial<CommunityOwnersVotesArgs>>;
  pioneerTeams?: Resolver<Maybe<ResolversTypes['PioneerTeamConnection']>, ParentType, ContextType, Partial<CommunityPioneerTeamsArgs>>;
  projectHearings?: Resolver<Maybe<ResolversTypes['ProjectHearingConnection']>, ParentType, ContextType, Partial<CommunityProjectHearingsArgs>>;
  projectReviews?: Resolver<Maybe<ResolversTypes['ProjectReviewConnection']>, ParentType, ContextType, Partial<CommunityProjectReviewsArgs>>;
  projectStages?: Resolver<Maybe<ResolversTypes['ProjectStageConnection']>, ParentType, ContextType, Partial<CommunityProjectStagesArgs>>;
  propertyContracts?: Resolver<Maybe<ResolversTypes['PropertyContractConnection']>, ParentType, ContextType, Partial<CommunityPropertyContractsArgs>>;
  renovationProjects?: Resolver<Maybe<ResolversTypes['RenovationProjectConnection']>, ParentType, ContextType, Partial<CommunityRenovationProjectsArgs>>;
  sixOnesSteps?: Resolver<Maybe<ResolversTypes['SixOnesStepConnection']>, ParentType, ContextType, Partial<CommunitySixOnesStepsArgs>>;
  smallWorks?: Resolver<Maybe<ResolversTypes['SmallWorkConnection']>, ParentType, ContextType, Partial<CommunitySmallWorksArgs>>;
  supervisionFindings?: Resolver<Maybe<ResolversTypes['SupervisionFindingConnection']>, ParentType, ContextType, Partial<CommunitySupervisionFindingsArgs>>;
  utilityWorks?: Resolver<Maybe<ResolversTypes['UtilityWorkConnection']>, ParentType, ContextType, Partial<CommunityUtilityWorksArgs>>;
  workGroups?: Resolver<Maybe<ResolversTypes['WorkGroupConnection']>, ParentType, ContextType, Partial<CommunityWorkGroupsArgs>>;
};

export type CompoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound'], FederationReferenceType extends FederationReferenceTypes['Compound'] = FederationReferenceTypes['Compound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Compound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  buildings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clearings?: Resolver<Maybe<ResolversTypes['GovernanceClearingConnection']>, ParentType, ContextType, Partial<CompoundClearingsArgs>>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  governance?: Resolver<ResolversTypes['CompoundGovernance'], ParentType, ContextType>;
  historicBuildings?: Resolver<Maybe<ResolversTypes['HistoricBuildingConnection']>, ParentType, ContextType, Partial<CompoundHistoricBuildingsArgs>>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CompoundKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  ownersCommittees?: Resolver<Maybe<ResolversTypes['OwnersCommitteeConnection']>, ParentType, ContextType, Partial<CompoundOwnersCommitteesArgs>>;
  projects?: Resolver<Maybe<ResolversTypes['RenovationProjectConnection']>, ParentType, ContextType, Partial<CompoundProjectsArgs>>;
  propertyContract?: Resolver<Maybe<ResolversTypes['PropertyContract']>, ParentType, ContextType>;
  propertyContracts?: Resolver<Maybe<ResolversTypes['PropertyContractConnection']>, ParentType, ContextType, Partial<CompoundPropertyContractsArgs>>;
  renovation?: Resolver<Maybe<ResolversTypes['RenovationProject']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['OwnersVoteConnection']>, ParentType, ContextType, Partial<CompoundVotesArgs>>;
  yearBuilt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompoundConnection'] = ResolversParentTypes['CompoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompoundEdge'] = ResolversParentTypes['CompoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
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

export type FundingEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEntry'] = ResolversParentTypes['FundingEntry'], FederationReferenceType extends FederationReferenceTypes['FundingEntry'] = FederationReferenceTypes['FundingEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundingEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['RenovationProject'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RenovationFundingSource'], ParentType, ContextType>;
  yuan?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FundingEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEntryConnection'] = ResolversParentTypes['FundingEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEntryEdge'] = ResolversParentTypes['FundingEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingEntry'], ParentType, ContextType>;
};

export type GovernanceClearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceClearing'] = ResolversParentTypes['GovernanceClearing'], FederationReferenceType extends FederationReferenceTypes['GovernanceClearing'] = FederationReferenceTypes['GovernanceClearing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GovernanceClearing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cleared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clearedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['GovernanceClearingWay']>, ParentType, ContextType>;
};

export type GovernanceClearingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceClearingConnection'] = ResolversParentTypes['GovernanceClearingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernanceClearingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GovernanceClearing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernanceClearingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceClearingEdge'] = ResolversParentTypes['GovernanceClearingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernanceClearing'], ParentType, ContextType>;
};

export type HistoricBuildingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoricBuilding'] = ResolversParentTypes['HistoricBuilding'], FederationReferenceType extends FederationReferenceTypes['HistoricBuilding'] = FederationReferenceTypes['HistoricBuilding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HistoricBuilding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['HistoricBuildingCondition'], ParentType, ContextType>;
  era?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['HistoricGrade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HistoricBuildingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoricBuildingConnection'] = ResolversParentTypes['HistoricBuildingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoricBuildingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoricBuilding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoricBuildingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoricBuildingEdge'] = ResolversParentTypes['HistoricBuildingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoricBuilding'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  renovationConsent?: Resolver<Maybe<ResolversTypes['RenovationConsent']>, ParentType, ContextType>;
  renovationConsentMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdRenovationConsentMatchesArgs, 'value'>>;
  utilityFaults?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UtilityKind']>>, ParentType, ContextType>;
  utilityFaultsMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdUtilityFaultsMatchesArgs, 'value'>>;
};

export type LeadPledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadPledge'] = ResolversParentTypes['LeadPledge'], FederationReferenceType extends FederationReferenceTypes['LeadPledge'] = FederationReferenceTypes['LeadPledge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeadPledge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['LeadPledgeKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledgedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['RenovationProject'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<ResolversTypes['PioneerTeam'], ParentType, ContextType>;
};

export type LeadPledgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadPledgeConnection'] = ResolversParentTypes['LeadPledgeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeadPledgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeadPledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadPledgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadPledgeEdge'] = ResolversParentTypes['LeadPledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadPledge'], ParentType, ContextType>;
};

export type OwnersCommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersCommittee'] = ResolversParentTypes['OwnersCommittee'], FederationReferenceType extends FederationReferenceTypes['OwnersCommittee'] = FederationReferenceTypes['OwnersCommittee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OwnersCommittee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chair?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OwnersCommitteeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersCommitteeConnection'] = ResolversParentTypes['OwnersCommitteeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwnersCommitteeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnersCommitteeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersCommitteeEdge'] = ResolversParentTypes['OwnersCommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwnersCommittee'], ParentType, ContextType>;
};

export type OwnersVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersVote'] = ResolversParentTypes['OwnersVote'], FederationReferenceType extends FederationReferenceTypes['OwnersVote'] = FederationReferenceTypes['OwnersVote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OwnersVote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  areaAgreeing?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  areaParticipating?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  majority?: Resolver<ResolversTypes['OwnersVoteMajority'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['OwnersVoteMatter'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['OwnersVoteOutcome'], ParentType, ContextType>;
  owners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownersAgreeing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownersParticipating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['RenovationProject']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnersVoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersVoteConnection'] = ResolversParentTypes['OwnersVoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwnersVoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OwnersVote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnersVoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersVoteEdge'] = ResolversParentTypes['OwnersVoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwnersVote'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganisation'] = ResolversParentTypes['PartyOrganisation'], FederationReferenceType extends FederationReferenceTypes['PartyOrganisation'] = FederationReferenceTypes['PartyOrganisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyOrganisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PioneerTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PioneerTeam'] = ResolversParentTypes['PioneerTeam'], FederationReferenceType extends FederationReferenceTypes['PioneerTeam'] = FederationReferenceTypes['PioneerTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PioneerTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PioneerTeamKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledges?: Resolver<Maybe<ResolversTypes['LeadPledgeConnection']>, ParentType, ContextType, Partial<PioneerTeamPledgesArgs>>;
  project?: Resolver<ResolversTypes['RenovationProject'], ParentType, ContextType>;
};

export type PioneerTeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PioneerTeamConnection'] = ResolversParentTypes['PioneerTeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PioneerTeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PioneerTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PioneerTeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PioneerTeamEdge'] = ResolversParentTypes['PioneerTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PioneerTeam'], ParentType, ContextType>;
};

export type ProjectHearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectHearing'] = ResolversParentTypes['ProjectHearing'], FederationReferenceType extends FederationReferenceTypes['ProjectHearing'] = FederationReferenceTypes['ProjectHearing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectHearing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  announcedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opinions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['RenovationProject'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['HearingResult']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectHearingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectHearingConnection'] = ResolversParentTypes['ProjectHearingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectHearingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectHearing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectHearingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectHearingEdge'] = ResolversParentTypes['ProjectHearingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectHearing'], ParentType, ContextType>;
};

export type ProjectReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectReview'] = ResolversParentTypes['ProjectReview'], FederationReferenceType extends FederationReferenceTypes['ProjectReview'] = FederationReferenceTypes['ProjectReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  householdsAnswering?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  householdsAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  householdsSatisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['RenovationProject'], ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  turnout?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProjectReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectReviewConnection'] = ResolversParentTypes['ProjectReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectReviewEdge'] = ResolversParentTypes['ProjectReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectReview'], ParentType, ContextType>;
};

export type ProjectStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStage'] = ResolversParentTypes['ProjectStage'], FederationReferenceType extends FederationReferenceTypes['ProjectStage'] = FederationReferenceTypes['ProjectStage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectStage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['RenovationProject'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RenovationStage'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProjectStageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStageConnection'] = ResolversParentTypes['ProjectStageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectStageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectStageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStageEdge'] = ResolversParentTypes['ProjectStageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
};

export type PropertyCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyCompany'] = ResolversParentTypes['PropertyCompany'], FederationReferenceType extends FederationReferenceTypes['PropertyCompany'] = FederationReferenceTypes['PropertyCompany']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PropertyCompany']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['PropertyContractConnection']>, ParentType, ContextType, Partial<PropertyCompanyContractsArgs>>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['PropertyCompanyRating']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PropertyCompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyCompanyConnection'] = ResolversParentTypes['PropertyCompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PropertyCompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PropertyCompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyCompanyEdge'] = ResolversParentTypes['PropertyCompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PropertyCompany'], ParentType, ContextType>;
};

export type PropertyContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyContract'] = ResolversParentTypes['PropertyContract'], FederationReferenceType extends FederationReferenceTypes['PropertyContract'] = FederationReferenceTypes['PropertyContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PropertyContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['PropertyCompany'], ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PropertyContractKind'], ParentType, ContextType>;
  monthlyFee?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PropertyContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyContractConnection'] = ResolversParentTypes['PropertyContractConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PropertyContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PropertyContract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PropertyContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyContractEdge'] = ResolversParentTypes['PropertyContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PropertyContract'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType, RequireFields<QueryCompoundArgs, 'id'>>;
  compoundChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCompoundChangesArgs>>;
  compoundFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCompoundFiguresArgs, 'measure'>>;
  compounds?: Resolver<Maybe<ResolversTypes['CompoundConnection']>, ParentType, ContextType, Partial<QueryCompoundsArgs>>;
  fundingEntries?: Resolver<Maybe<ResolversTypes['FundingEntryConnection']>, ParentType, ContextType, Partial<QueryFundingEntriesArgs>>;
  fundingEntry?: Resolver<Maybe<ResolversTypes['FundingEntry']>, ParentType, ContextType, RequireFields<QueryFundingEntryArgs, 'id'>>;
  fundingEntryChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryFundingEntryChangesArgs>>;
  fundingEntryFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryFundingEntryFiguresArgs, 'measure'>>;
  governanceClearing?: Resolver<Maybe<ResolversTypes['GovernanceClearing']>, ParentType, ContextType, RequireFields<QueryGovernanceClearingArgs, 'id'>>;
  governanceClearingChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryGovernanceClearingChangesArgs>>;
  governanceClearingFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryGovernanceClearingFiguresArgs, 'measure'>>;
  governanceClearings?: Resolver<Maybe<ResolversTypes['GovernanceClearingConnection']>, ParentType, ContextType, Partial<QueryGovernanceClearingsArgs>>;
  historicBuilding?: Resolver<Maybe<ResolversTypes['HistoricBuilding']>, ParentType, ContextType, RequireFields<QueryHistoricBuildingArgs, 'id'>>;
  historicBuildingChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryHistoricBuildingChangesArgs>>;
  historicBuildingFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryHistoricBuildingFiguresArgs, 'measure'>>;
  historicBuildings?: Resolver<Maybe<ResolversTypes['HistoricBuildingConnection']>, ParentType, ContextType, Partial<QueryHistoricBuildingsArgs>>;
  leadPledge?: Resolver<Maybe<ResolversTypes['LeadPledge']>, ParentType, ContextType, RequireFields<QueryLeadPledgeArgs, 'id'>>;
  leadPledgeChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryLeadPledgeChangesArgs>>;
  leadPledgeFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryLeadPledgeFiguresArgs, 'measure'>>;
  leadPledges?: Resolver<Maybe<ResolversTypes['LeadPledgeConnection']>, ParentType, ContextType, Partial<QueryLeadPledgesArgs>>;
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType, RequireFields<QueryOwnersCommitteeArgs, 'id'>>;
  ownersCommitteeChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryOwnersCommitteeChangesArgs>>;
  ownersCommitteeFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryOwnersCommitteeFiguresArgs, 'measure'>>;
  ownersCommittees?: Resolver<Maybe<ResolversTypes['OwnersCommitteeConnection']>, ParentType, ContextType, Partial<QueryOwnersCommitteesArgs>>;
  ownersVote?: Resolver<Maybe<ResolversTypes['OwnersVote']>, ParentType, ContextType, RequireFields<QueryOwnersVoteArgs, 'id'>>;
  ownersVoteChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryOwnersVoteChangesArgs>>;
  ownersVoteFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryOwnersVoteFiguresArgs, 'measure'>>;
  ownersVotes?: Resolver<Maybe<ResolversTypes['OwnersVoteConnection']>, ParentType, ContextType, Partial<QueryOwnersVotesArgs>>;
  pioneerTeam?: Resolver<Maybe<ResolversTypes['PioneerTeam']>, ParentType, ContextType, RequireFields<QueryPioneerTeamArgs, 'id'>>;
  pioneerTeamChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPioneerTeamChangesArgs>>;
  pioneerTeamFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPioneerTeamFiguresArgs, 'measure'>>;
  pioneerTeams?: Resolver<Maybe<ResolversTypes['PioneerTeamConnection']>, ParentType, ContextType, Partial<QueryPioneerTeamsArgs>>;
  projectHearing?: Resolver<Maybe<ResolversTypes['ProjectHearing']>, ParentType, ContextType, RequireFields<QueryProjectHearingArgs, 'id'>>;
  projectHearingChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryProjectHearingChangesArgs>>;
  projectHearingFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryProjectHearingFiguresArgs, 'measure'>>;
  projectHearings?: Resolver<Maybe<ResolversTypes['ProjectHearingConnection']>, ParentType, ContextType, Partial<QueryProjectHearingsArgs>>;
  projectReview?: Resolver<Maybe<ResolversTypes['ProjectReview']>, ParentType, ContextType, RequireFields<QueryProjectReviewArgs, 'id'>>;
  projectReviewChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryProjectReviewChangesArgs>>;
  projectReviewFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryProjectReviewFiguresArgs, 'measure'>>;
  projectReviews?: Resolver<Maybe<ResolversTypes['ProjectReviewConnection']>, ParentType, ContextType, Partial<QueryProjectReviewsArgs>>;
  projectStage?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType, RequireFields<QueryProjectStageArgs, 'id'>>;
  projectStageChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryProjectStageChangesArgs>>;
  projectStageFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryProjectStageFiguresArgs, 'measure'>>;
  projectStages?: Resolver<Maybe<ResolversTypes['ProjectStageConnection']>, ParentType, ContextType, Partial<QueryProjectStagesArgs>>;
  propertyCompanies?: Resolver<Maybe<ResolversTypes['PropertyCompanyConnection']>, ParentType, ContextType, Partial<QueryPropertyCompaniesArgs>>;
  propertyCompany?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType, RequireFields<QueryPropertyCompanyArgs, 'id'>>;
  propertyCompanyChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPropertyCompanyChangesArgs>>;
  propertyCompanyFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPropertyCompanyFiguresArgs, 'measure'>>;
  propertyContract?: Resolver<Maybe<ResolversTypes['PropertyContract']>, ParentType, ContextType, RequireFields<QueryPropertyContractArgs, 'id'>>;
  propertyContractChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPropertyContractChangesArgs>>;
  propertyContractFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPropertyContractFiguresArgs, 'measure'>>;
  propertyContracts?: Resolver<Maybe<ResolversTypes['PropertyContractConnection']>, ParentType, ContextType, Partial<QueryPropertyContractsArgs>>;
  renovationProject?: Resolver<Maybe<ResolversTypes['RenovationProject']>, ParentType, ContextType, RequireFields<QueryRenovationProjectArgs, 'id'>>;
  renovationProjectChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryRenovationProjectChangesArgs>>;
  renovationProjectFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryRenovationProjectFiguresArgs, 'measure'>>;
  renovationProjects?: Resolver<Maybe<ResolversTypes['RenovationProjectConnection']>, ParentType, ContextType, Partial<QueryRenovationProjectsArgs>>;
  sixOnesStep?: Resolver<Maybe<ResolversTypes['SixOnesStep']>, ParentType, ContextType, RequireFields<QuerySixOnesStepArgs, 'id'>>;
  sixOnesStepChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QuerySixOnesStepChangesArgs>>;
  sixOnesStepFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QuerySixOnesStepFiguresArgs, 'measure'>>;
  sixOnesSteps?: Resolver<Maybe<ResolversTypes['SixOnesStepConnection']>, ParentType, ContextType, Partial<QuerySixOnesStepsArgs>>;
  smallWork?: Resolver<Maybe<ResolversTypes['SmallWork']>, ParentType, ContextType, RequireFields<QuerySmallWorkArgs, 'id'>>;
  smallWorkChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QuerySmallWorkChangesArgs>>;
  smallWorkFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QuerySmallWorkFiguresArgs, 'measure'>>;
  smallWorks?: Resolver<Maybe<ResolversTypes['SmallWorkConnection']>, ParentType, ContextType, Partial<QuerySmallWorksArgs>>;
  supervisionFinding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType, RequireFields<QuerySupervisionFindingArgs, 'id'>>;
  supervisionFindingChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QuerySupervisionFindingChangesArgs>>;
  supervisionFindingFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QuerySupervisionFindingFiguresArgs, 'measure'>>;
  supervisionFindings?: Resolver<Maybe<ResolversTypes['SupervisionFindingConnection']>, ParentType, ContextType, Partial<QuerySupervisionFindingsArgs>>;
  utilityWork?: Resolver<Maybe<ResolversTypes['UtilityWork']>, ParentType, ContextType, RequireFields<QueryUtilityWorkArgs, 'id'>>;
  utilityWorkChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryUtilityWorkChangesArgs>>;
  utilityWorkFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryUtilityWorkFiguresArgs, 'measure'>>;
  utilityWorks?: Resolver<Maybe<ResolversTypes['UtilityWorkConnection']>, ParentType, ContextType, Partial<QueryUtilityWorksArgs>>;
  workGroup?: Resolver<Maybe<ResolversTypes['WorkGroup']>, ParentType, ContextType, RequireFields<QueryWorkGroupArgs, 'id'>>;
  workGroupChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryWorkGroupChangesArgs>>;
  workGroupFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryWorkGroupFiguresArgs, 'measure'>>;
  workGroups?: Resolver<Maybe<ResolversTypes['WorkGroupConnection']>, ParentType, ContextType, Partial<QueryWorkGroupsArgs>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  householdsByRenovationConsent?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType, Partial<RegionHouseholdsByRenovationConsentArgs>>;
  renovationTotals?: Resolver<ResolversTypes['RenovationTotals'], ParentType, ContextType>;
  renovationYears?: Resolver<ReadonlyArray<ResolversTypes['RenovationYear']>, ParentType, ContextType>;
};

export type RenovationConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenovationConsent'] = ResolversParentTypes['RenovationConsent']> = {
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RenovationProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenovationProject'] = ResolversParentTypes['RenovationProject'], FederationReferenceType extends FederationReferenceTypes['RenovationProject'] = FederationReferenceTypes['RenovationProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RenovationProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budgetYuan?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  contractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['SupervisionFindingConnection']>, ParentType, ContextType, Partial<RenovationProjectFindingsArgs>>;
  funding?: Resolver<Maybe<ResolversTypes['FundingEntryConnection']>, ParentType, ContextType, Partial<RenovationProjectFundingArgs>>;
  hearings?: Resolver<Maybe<ResolversTypes['ProjectHearingConnection']>, ParentType, ContextType, Partial<RenovationProjectHearingsArgs>>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadPledges?: Resolver<Maybe<ResolversTypes['LeadPledgeConnection']>, ParentType, ContextType, Partial<RenovationProjectLeadPledgesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openFindings?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  pioneerTeams?: Resolver<Maybe<ResolversTypes['PioneerTeamConnection']>, ParentType, ContextType, Partial<RenovationProjectPioneerTeamsArgs>>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['ProjectReviewConnection']>, ParentType, ContextType, Partial<RenovationProjectReviewsArgs>>;
  sixOnes?: Resolver<Maybe<ResolversTypes['SixOnesStepConnection']>, ParentType, ContextType, Partial<RenovationProjectSixOnesArgs>>;
  skippedStages?: Resolver<ReadonlyArray<ResolversTypes['RenovationStage']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RenovationStage'], ParentType, ContextType>;
  stages?: Resolver<Maybe<ResolversTypes['ProjectStageConnection']>, ParentType, ContextType, Partial<RenovationProjectStagesArgs>>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  threeInStep?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  utilities?: Resolver<ReadonlyArray<ResolversTypes['UtilityWork']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['OwnersVoteConnection']>, ParentType, ContextType, Partial<RenovationProjectVotesArgs>>;
  workGroup?: Resolver<Maybe<ResolversTypes['WorkGroup']>, ParentType, ContextType>;
};

export type RenovationProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenovationProjectConnection'] = ResolversParentTypes['RenovationProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RenovationProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RenovationProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RenovationProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenovationProjectEdge'] = ResolversParentTypes['RenovationProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RenovationProject'], ParentType, ContextType>;
};

export type RenovationTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenovationTotals'] = ResolversParentTypes['RenovationTotals']> = {
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  underConstruction?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RenovationYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenovationYear'] = ResolversParentTypes['RenovationYear']> = {
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type SixOnesStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SixOnesStep'] = ResolversParentTypes['SixOnesStep'], FederationReferenceType extends FederationReferenceTypes['SixOnesStep'] = FederationReferenceTypes['SixOnesStep']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SixOnesStep']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SixOnesKind'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['RenovationProject'], ParentType, ContextType>;
};

export type SixOnesStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SixOnesStepConnection'] = ResolversParentTypes['SixOnesStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SixOnesStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SixOnesStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SixOnesStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SixOnesStepEdge'] = ResolversParentTypes['SixOnesStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SixOnesStep'], ParentType, ContextType>;
};

export type SmallWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SmallWork'] = ResolversParentTypes['SmallWork'], FederationReferenceType extends FederationReferenceTypes['SmallWork'] = FederationReferenceTypes['SmallWork']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SmallWork']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SmallWorkKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SmallWorkState'], ParentType, ContextType>;
  yuan?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SmallWorkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SmallWorkConnection'] = ResolversParentTypes['SmallWorkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SmallWorkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SmallWork']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SmallWorkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SmallWorkEdge'] = ResolversParentTypes['SmallWorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SmallWork'], ParentType, ContextType>;
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

export type SupervisionFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFinding'] = ResolversParentTypes['SupervisionFinding'], FederationReferenceType extends FederationReferenceTypes['SupervisionFinding'] = FederationReferenceTypes['SupervisionFinding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionFinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupervisionFindingKind'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['SupervisionFindingOrigin'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['RenovationProject'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupervisionFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFindingConnection'] = ResolversParentTypes['SupervisionFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisionFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFindingEdge'] = ResolversParentTypes['SupervisionFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionFinding'], ParentType, ContextType>;
};

export type UtilityWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityWork'] = ResolversParentTypes['UtilityWork'], FederationReferenceType extends FederationReferenceTypes['UtilityWork'] = FederationReferenceTypes['UtilityWork']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UtilityWork']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UtilityKind'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['RenovationProject'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UtilityState'], ParentType, ContextType>;
};

export type UtilityWorkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityWorkConnection'] = ResolversParentTypes['UtilityWorkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UtilityWorkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UtilityWork']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UtilityWorkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityWorkEdge'] = ResolversParentTypes['UtilityWorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UtilityWork'], ParentType, ContextType>;
};

export type WorkGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkGroup'] = ResolversParentTypes['WorkGroup'], FederationReferenceType extends FederationReferenceTypes['WorkGroup'] = FederationReferenceTypes['WorkGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  compoundBranch?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  compoundBranchFormedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['RenovationProject'], ParentType, ContextType>;
  provisionalBranch?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  provisionalBranchFormedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WorkGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkGroupConnection'] = ResolversParentTypes['WorkGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkGroupEdge'] = ResolversParentTypes['WorkGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkGroup'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  CompoundConnection?: CompoundConnectionResolvers<ContextType>;
  CompoundEdge?: CompoundEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Figure?: FigureResolvers<ContextType>;
  FigureCell?: FigureCellResolvers<ContextType>;
  FigureDimension?: FigureDimensionResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  FundingEntry?: FundingEntryResolvers<ContextType>;
  FundingEntryConnection?: FundingEntryConnectionResolvers<ContextType>;
  FundingEntryEdge?: FundingEntryEdgeResolvers<ContextType>;
  GovernanceClearing?: GovernanceClearingResolvers<ContextType>;
  GovernanceClearingConnection?: GovernanceClearingConnectionResolvers<ContextType>;
  GovernanceClearingEdge?: GovernanceClearingEdgeResolvers<ContextType>;
  HistoricBuilding?: HistoricBuildingResolvers<ContextType>;
  HistoricBuildingConnection?: HistoricBuildingConnectionResolvers<ContextType>;
  HistoricBuildingEdge?: HistoricBuildingEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  LeadPledge?: LeadPledgeResolvers<ContextType>;
  LeadPledgeConnection?: LeadPledgeConnectionResolvers<ContextType>;
  LeadPledgeEdge?: LeadPledgeEdgeResolvers<ContextType>;
  OwnersCommittee?: OwnersCommitteeResolvers<ContextType>;
  OwnersCommitteeConnection?: OwnersCommitteeConnectionResolvers<ContextType>;
  OwnersCommitteeEdge?: OwnersCommitteeEdgeResolvers<ContextType>;
  OwnersVote?: OwnersVoteResolvers<ContextType>;
  OwnersVoteConnection?: OwnersVoteConnectionResolvers<ContextType>;
  OwnersVoteEdge?: OwnersVoteEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyOrganisation?: PartyOrganisationResolvers<ContextType>;
  PioneerTeam?: PioneerTeamResolvers<ContextType>;
  PioneerTeamConnection?: PioneerTeamConnectionResolvers<ContextType>;
  PioneerTeamEdge?: PioneerTeamEdgeResolvers<ContextType>;
  ProjectHearing?: ProjectHearingResolvers<ContextType>;
  ProjectHearingConnection?: ProjectHearingConnectionResolvers<ContextType>;
  ProjectHearingEdge?: ProjectHearingEdgeResolvers<ContextType>;
  ProjectReview?: ProjectReviewResolvers<ContextType>;
  ProjectReviewConnection?: ProjectReviewConnectionResolvers<ContextType>;
  ProjectReviewEdge?: ProjectReviewEdgeResolvers<ContextType>;
  ProjectStage?: ProjectStageResolvers<ContextType>;
  ProjectStageConnection?: ProjectStageConnectionResolvers<ContextType>;
  ProjectStageEdge?: ProjectStageEdgeResolvers<ContextType>;
  PropertyCompany?: PropertyCompanyResolvers<ContextType>;
  PropertyCompanyConnection?: PropertyCompanyConnectionResolvers<ContextType>;
  PropertyCompanyEdge?: PropertyCompanyEdgeResolvers<ContextType>;
  PropertyContract?: PropertyContractResolvers<ContextType>;
  PropertyContractConnection?: PropertyContractConnectionResolvers<ContextType>;
  PropertyContractEdge?: PropertyContractEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RenovationConsent?: RenovationConsentResolvers<ContextType>;
  RenovationProject?: RenovationProjectResolvers<ContextType>;
  RenovationProjectConnection?: RenovationProjectConnectionResolvers<ContextType>;
  RenovationProjectEdge?: RenovationProjectEdgeResolvers<ContextType>;
  RenovationTotals?: RenovationTotalsResolvers<ContextType>;
  RenovationYear?: RenovationYearResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  SixOnesStep?: SixOnesStepResolvers<ContextType>;
  SixOnesStepConnection?: SixOnesStepConnectionResolvers<ContextType>;
  SixOnesStepEdge?: SixOnesStepEdgeResolvers<ContextType>;
  SmallWork?: SmallWorkResolvers<ContextType>;
  SmallWorkConnection?: SmallWorkConnectionResolvers<ContextType>;
  SmallWorkEdge?: SmallWorkEdgeResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotCell?: SnapshotCellResolvers<ContextType>;
  SupervisionFinding?: SupervisionFindingResolvers<ContextType>;
  SupervisionFindingConnection?: SupervisionFindingConnectionResolvers<ContextType>;
  SupervisionFindingEdge?: SupervisionFindingEdgeResolvers<ContextType>;
  UtilityWork?: UtilityWorkResolvers<ContextType>;
  UtilityWorkConnection?: UtilityWorkConnectionResolvers<ContextType>;
  UtilityWorkEdge?: UtilityWorkEdgeResolvers<ContextType>;
  WorkGroup?: WorkGroupResolvers<ContextType>;
  WorkGroupConnection?: WorkGroupConnectionResolvers<ContextType>;
  WorkGroupEdge?: WorkGroupEdgeResolvers<ContextType>;
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
