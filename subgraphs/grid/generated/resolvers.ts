import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionRow, GridRow, AppointmentRow, WorkerRow, SecondmentRow, HouseholdPage, BackboneKey, Context } from '../store.ts';
import type { FunctionalArea as FunctionalAreaRow, AdmissionListItem as AdmissionListItemRow, GridWorkRequest as GridWorkRequestRow, Campaign as CampaignRow, CampaignGrid as CampaignGridRow, CampaignTarget as CampaignTargetRow, CampaignVisit as CampaignVisitRow, CollectionDuty as CollectionDutyRow, CoordinationCentre as CoordinationCentreRow, Notice as NoticeRow, GridEventAssignment as GridEventAssignmentRow, GridEventStep as GridEventStepRow, EventCategory as EventCategoryRow, GridEvent as GridEventRow, GovernanceCentre as GovernanceCentreRow, PassedMatter as PassedMatterRow, Household as HouseholdRow, IntakeReport as IntakeReportRow, GridReportedFigure as GridReportedFigureRow } from './client/client.ts';
import type { Page } from '../../../kit/register/open.ts';
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

/** Work that departments may give to grids (网格事项准入清单). What is not on the list is refused. */
export type AdmissionListItem = {
  /** The law or rule that says so (依据). */
  readonly basis: Scalars['String']['output'];
  /** The department whose work it is (责任部门). */
  readonly department: Department;
  /** How often (频次). */
  readonly frequency: GridWorkFrequency;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What grids do (事项). */
  readonly name: Scalars['String']['output'];
  /** The county or district whose list it is (适用地). */
  readonly region: Region;
  /** Its requests, page by page (入格申请). */
  readonly requests?: Maybe<GridWorkRequestConnection>;
  /** From which day on (准入起). */
  readonly since: Scalars['Date']['output'];
  /** What it is about (大类). */
  readonly topic: EventTopic;
  /** Until which day; null while open-ended (准入止). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** Work that departments may give to grids (网格事项准入清单). What is not on the list is refused. */
export type AdmissionListItemRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridWorkRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridWorkRequestOrder>;
};

/** A page of admission list items (准入清单分页). */
export type AdmissionListItemConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<AdmissionListItemEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<AdmissionListItem>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (准入清单统计维度). */
export type AdmissionListItemDimension =
  /** By frequency (分组). */
  | 'FREQUENCY'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By last day, month by month (分组). */
  | 'MONTH_OF_UNTIL'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By topic (分组). */
  | 'TOPIC';

/** One of a page of admission list items (准入清单条目). */
export type AdmissionListItemEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: AdmissionListItem;
};

/** Which admission list items (准入清单筛选). */
export type AdmissionListItemFilter = {
  /** By department: one of these keys (筛选项). */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By frequency: one of these (筛选项). */
  readonly frequency?: InputMaybe<ReadonlyArray<GridWorkFrequency>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in name or basis (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By topic: one of these (筛选项). */
  readonly topic?: InputMaybe<ReadonlyArray<EventTopic>>;
  /** By last day: from one day to another (日期范围). */
  readonly until?: InputMaybe<DateRange>;
};

/** What figures of admission list items say (准入清单统计方式). */
export type AdmissionListItemMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order admission list items are listed (准入清单排序). */
export type AdmissionListItemOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** What a base record is about (基础台账类别). */
export type BaseRecordKind =
  /** A dwelling (房屋). */
  | 'DWELLING'
  /** A public facility (公共设施). */
  | 'FACILITY'
  /** A household (户). */
  | 'HOUSEHOLD'
  /** An organisation or shop (单位场所). */
  | 'ORGANISATION';

/** A named sweep over a region (专项行动). */
export type Campaign = {
  /** The number of the document that orders it; null where there is none (文号). */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** The last day; null while it is open (结束日期). */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Its grid tasks, page by page (专项行动网格任务). */
  readonly gridTasks?: Maybe<CampaignGridConnection>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The department that leads (牵头部门). */
  readonly leadDepartment: Department;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The kinds of item that a visit for this purpose may open (走访可用数据). */
  readonly opens: ReadonlyArray<CollectedItemKind>;
  /** What it is for (目的). */
  readonly purpose: CampaignPurpose;
  /** The region that it sweeps (行动范围). */
  readonly region: Region;
  /** The first day (起始日期). */
  readonly startsOn: Scalars['Date']['output'];
  /** How far it has come (状态). */
  readonly state: CampaignState;
  /** Its targets, page by page (行动对象). */
  readonly targets?: Maybe<CampaignTargetConnection>;
};


/** A named sweep over a region (专项行动). */
export type CampaignGridTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignGridFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CampaignGridOrder>;
};


/** A named sweep over a region (专项行动). */
export type CampaignTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignTargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CampaignTargetOrder>;
};

/** A page of campaigns (专项行动分页). */
export type CampaignConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CampaignEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Campaign>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (专项行动统计维度). */
export type CampaignDimension =
  /** By last day, month by month (分组). */
  | 'MONTH_OF_ENDS_ON'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_STARTS_ON'
  /** By purpose (分组). */
  | 'PURPOSE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of campaigns (专项行动条目). */
export type CampaignEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Campaign;
};

/** Which campaigns (专项行动筛选). */
export type CampaignFilter = {
  /** By last day: from one day to another (日期范围). */
  readonly endsOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By lead department: one of these keys (筛选项). */
  readonly leadDepartment?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By purpose: one of these (筛选项). */
  readonly purpose?: InputMaybe<ReadonlyArray<CampaignPurpose>>;
  /** By first day: from one day to another (日期范围). */
  readonly startsOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<CampaignState>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A campaign in one grid (专项行动网格任务): how far the grid has come. */
export type CampaignGrid = {
  /** When the grid was given its part (派发日期). */
  readonly assignedOn: Scalars['Date']['output'];
  /** The campaign (专项行动). */
  readonly campaign: Campaign;
  /** The community (社区/村). */
  readonly community: Community;
  /** When nothing was left to do in it; null before (完成日期). */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** Of these, done (已完成数). */
  readonly doneCount: Figure;
  /** The grid (网格). */
  readonly grid: Grid;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Targets in the grid, counted (对象数). */
  readonly targetCount: Figure;
  /** Visits to them, counted (走访次数). */
  readonly visitCount: Figure;
};

/** A page of campaign grids (专项行动网格任务分页). */
export type CampaignGridConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CampaignGridEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CampaignGrid>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (专项行动网格任务统计维度). */
export type CampaignGridDimension =
  /** By day assigned, month by month (分组). */
  | 'MONTH_OF_ASSIGNED_ON'
  /** By day completed, month by month (分组). */
  | 'MONTH_OF_COMPLETED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of campaign grids (专项行动网格任务条目). */
export type CampaignGridEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CampaignGrid;
};

/** Which campaign grids (专项行动网格任务筛选). */
export type CampaignGridFilter = {
  /** By day assigned: from one day to another (日期范围). */
  readonly assignedOn?: InputMaybe<DateRange>;
  /** By campaign: one of these keys (筛选项). */
  readonly campaign?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day completed: from one day to another (日期范围). */
  readonly completedOn?: InputMaybe<DateRange>;
  /** By grid: one of these keys (筛选项). */
  readonly grid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of campaign grids say (专项行动网格任务统计方式). */
export type CampaignGridMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order campaign grids are listed (专项行动网格任务排序). */
export type CampaignGridOrder =
  /** By day assigned, rising (升序). */
  | 'ASSIGNED_ON_ASC'
  /** By day assigned, falling (降序). */
  | 'ASSIGNED_ON_DESC';

/** What figures of campaigns say (专项行动统计方式). */
export type CampaignMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order campaigns are listed (专项行动排序). */
export type CampaignOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By first day, rising (升序). */
  | 'STARTS_ON_ASC'
  /** By first day, falling (降序). */
  | 'STARTS_ON_DESC';

/** What a campaign is for (专项行动目的). It says which data a visit may open, and no other. */
export type CampaignPurpose =
  /** Care for people who live alone (关爱走访). */
  | 'CARE'
  /** Rooms are cleared for demolition (腾房搬迁). */
  | 'CLEARANCE'
  /** Clean surroundings (环境整治). */
  | 'ENVIRONMENT'
  /** Fire and electrical safety (消防用电安全). */
  | 'FIRE_SAFETY'
  /** Ready for wind and flood (防汛防风). */
  | 'FLOOD_READINESS'
  /** Illegal structures come down (违法建设整治). */
  | 'ILLEGAL_STRUCTURES';

/** How far a campaign has come (专项行动状态). */
export type CampaignState =
  /** Over (已结束). */
  | 'ENDED'
  /** Planned (已部署). */
  | 'PLANNED'
  /** Under way (进行中). */
  | 'RUNNING';

/** What a campaign goes to (行动对象). */
export type CampaignTarget = {
  /** Where it is (地址); shared on conditions, since it may lead to a household. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its address (核验地址). */
  readonly addressMatches?: Maybe<Comparison>;
  /** The campaign (专项行动). */
  readonly campaign: Campaign;
  /** The community (社区/村), for departments. */
  readonly community?: Maybe<Community>;
  /** Who did it; null before (完成主体). */
  readonly doneBy?: Maybe<CampaignTargetDoer>;
  /** When it was done; null before (完成日期); shared on conditions. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** Whether a value that you have is its done on (核验完成日期). */
  readonly doneOnMatches?: Maybe<Comparison>;
  /** The grid (网格); shared on conditions, as the address is. */
  readonly grid?: Maybe<Grid>;
  /** Whether a value that you have is its grid (核验网格). */
  readonly gridMatches?: Maybe<Comparison>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is (类别). */
  readonly kind: CampaignTargetKind;
  /** When it was listed (列入日期). */
  readonly listedOn: Scalars['Date']['output'];
  /** What the campaign is for, as the campaign has it (目的). */
  readonly purpose: CampaignPurpose;
  /** Its rooms; null where it has none that count (间数). */
  readonly rooms?: Maybe<Scalars['Int']['output']>;
  /** How far it has come (状态). */
  readonly state: CampaignTargetState;
  /** Its visits, page by page (专项走访). */
  readonly visits?: Maybe<CampaignVisitConnection>;
};


/** What a campaign goes to (行动对象). */
export type CampaignTargetAddressMatchesArgs = {
  value: Scalars['String']['input'];
};


/** What a campaign goes to (行动对象). */
export type CampaignTargetDoneOnMatchesArgs = {
  value: Scalars['Date']['input'];
};


/** What a campaign goes to (行动对象). */
export type CampaignTargetGridMatchesArgs = {
  value: Scalars['ID']['input'];
};


/** What a campaign goes to (行动对象). */
export type CampaignTargetVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignVisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CampaignVisitOrder>;
};

/** A page of campaign targets (行动对象分页). */
export type CampaignTargetConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CampaignTargetEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CampaignTarget>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (行动对象统计维度). */
export type CampaignTargetDimension =
  /** By done by (分组). */
  | 'DONE_BY'
  /** By kind (分组). */
  | 'KIND'
  /** By day done, month by month (分组). */
  | 'MONTH_OF_DONE_ON'
  /** By purpose (分组). */
  | 'PURPOSE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** Who did what a campaign asks for (完成主体). */
export type CampaignTargetDoer =
  /** A department (部门). */
  | 'DEPARTMENT'
  /** The owners themselves (业主自行). */
  | 'OWNER'
  /** The subdistrict or town (镇街). */
  | 'TOWN';

/** One of a page of campaign targets (行动对象条目). */
export type CampaignTargetEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CampaignTarget;
};

/** Which campaign targets (行动对象筛选). */
export type CampaignTargetFilter = {
  /** By campaign: one of these keys (筛选项). */
  readonly campaign?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By done by: one of these (筛选项). */
  readonly doneBy?: InputMaybe<ReadonlyArray<CampaignTargetDoer>>;
  /** By day done: from one day to another (日期范围). */
  readonly doneOn?: InputMaybe<DateRange>;
  /** By grid: one of these keys (筛选项). */
  readonly grid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<CampaignTargetKind>>;
  /** By purpose: one of these (筛选项). */
  readonly purpose?: InputMaybe<ReadonlyArray<CampaignPurpose>>;
  /** By rooms: from one number to another (数值范围). */
  readonly rooms?: InputMaybe<NumberRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<CampaignTargetState>>;
};

/** What a campaign goes to (行动对象类别). */
export type CampaignTargetKind =
  /** A household (户). */
  | 'HOUSEHOLD'
  /** Business premises (经营场所). */
  | 'PREMISES'
  /** A spot in the open (点位). */
  | 'SPOT'
  /** A structure (建筑物). */
  | 'STRUCTURE';

/** What figures of campaign targets say (行动对象统计方式). */
export type CampaignTargetMeasure =
  /** Their rooms on average (平均). */
  | 'AVERAGE_ROOMS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their rooms added up (合计). */
  | 'SUM_ROOMS';

/** In which order campaign targets are listed (行动对象排序). */
export type CampaignTargetOrder =
  /** By day listed, rising (升序). */
  | 'LISTED_ON_ASC'
  /** By day listed, falling (降序). */
  | 'LISTED_ON_DESC';

/** How far a target has come (行动对象状态). */
export type CampaignTargetState =
  /** Done (已完成). */
  | 'DONE'
  /** Found not to be one (不属于行动对象). */
  | 'DROPPED'
  /** Nobody has been there yet (未走访). */
  | 'NOT_VISITED'
  /** Visited, not done (已走访未完成). */
  | 'VISITED';

/** A visit to a target of a campaign (专项走访): of one purpose, it opens the data of that purpose and no other. */
export type CampaignVisit = {
  /** The community (社区/村), for departments. */
  readonly community?: Maybe<Community>;
  /** The grid (网格); shared on conditions. */
  readonly grid?: Maybe<Grid>;
  /** Whether a value that you have is its grid (核验网格). */
  readonly gridMatches?: Maybe<Comparison>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What was noted (走访记录); shared on conditions. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its note (核验走访记录). */
  readonly noteMatches?: Maybe<Comparison>;
  /** What came of it (结果); shared on conditions. */
  readonly outcome?: Maybe<CampaignVisitOutcome>;
  /** Whether a value that you have is its outcome (核验结果). */
  readonly outcomeMatches?: Maybe<Comparison>;
  /** What the visit is for, as its campaign has it (目的). */
  readonly purpose: CampaignPurpose;
  /** The target (行动对象), for departments. */
  readonly target?: Maybe<CampaignTarget>;
  /** The day (走访日期); shared on conditions. */
  readonly visitedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether a value that you have is its visited on (核验走访日期). */
  readonly visitedOnMatches?: Maybe<Comparison>;
};


/** A visit to a target of a campaign (专项走访): of one purpose, it opens the data of that purpose and no other. */
export type CampaignVisitGridMatchesArgs = {
  value: Scalars['ID']['input'];
};


/** A visit to a target of a campaign (专项走访): of one purpose, it opens the data of that purpose and no other. */
export type CampaignVisitNoteMatchesArgs = {
  value: Scalars['String']['input'];
};


/** A visit to a target of a campaign (专项走访): of one purpose, it opens the data of that purpose and no other. */
export type CampaignVisitOutcomeMatchesArgs = {
  value: CampaignVisitOutcome;
};


/** A visit to a target of a campaign (专项走访): of one purpose, it opens the data of that purpose and no other. */
export type CampaignVisitVisitedOnMatchesArgs = {
  value: Scalars['Date']['input'];
};

/** A page of campaign visits (专项走访分页). */
export type CampaignVisitConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CampaignVisitEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CampaignVisit>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (专项走访统计维度). */
export type CampaignVisitDimension =
  /** By day visited, month by month (分组). */
  | 'MONTH_OF_VISITED_ON'
  /** By outcome (分组). */
  | 'OUTCOME'
  /** By purpose (分组). */
  | 'PURPOSE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of campaign visits (专项走访条目). */
export type CampaignVisitEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CampaignVisit;
};

/** Which campaign visits (专项走访筛选). */
export type CampaignVisitFilter = {
  /** By grid: one of these keys (筛选项). */
  readonly grid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By outcome: one of these (筛选项). */
  readonly outcome?: InputMaybe<ReadonlyArray<CampaignVisitOutcome>>;
  /** By purpose: one of these (筛选项). */
  readonly purpose?: InputMaybe<ReadonlyArray<CampaignPurpose>>;
  /** By target: one of these keys (筛选项). */
  readonly target?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day visited: from one day to another (日期范围). */
  readonly visitedOn?: InputMaybe<DateRange>;
};

/** What figures of campaign visits say (专项走访统计方式). */
export type CampaignVisitMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order campaign visits are listed (专项走访排序). */
export type CampaignVisitOrder =
  /** By id, rising (升序). */
  | 'ID_ASC'
  /** By id, falling (降序). */
  | 'ID_DESC';

/** What came of a visit (走访结果). */
export type CampaignVisitOutcome =
  /** Nobody was there (无人). */
  | 'NOBODY_THERE'
  /** They promised to do it (已承诺). */
  | 'PROMISED'
  /** It was seen to be done (确认完成). */
  | 'SEEN_DONE'
  /** It was talked over (已沟通). */
  | 'TALKED_OVER';

/** What somebody of a household has to be looked after for (照护需求). */
export type CareNeed =
  /** A child whose parents work elsewhere (留守儿童). */
  | 'CHILD_LEFT_BEHIND'
  /** Somebody who cannot manage a day without help (失能照护). */
  | 'DAILY_HELP'
  /** A disability (残疾). */
  | 'DISABILITY'
  /** An elder who lives alone (独居老人). */
  | 'ELDER_ALONE';

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

/** A kind of item in a base record (采集内容). */
export type CollectedItemKind =
  /** Where the household lives (现住址). */
  | 'ADDRESS'
  /** Who needs care (照护需求). */
  | 'CARE_NEEDS'
  /** Whom to call (联系方式). */
  | 'CONTACT'
  /** Lamps, hydrants, drains (设施状况). */
  | 'FACILITY_STATE'
  /** Fire and electrical hazards (消防用电隐患). */
  | 'HAZARDS'
  /** How many live there (居住人口). */
  | 'OCCUPANTS'
  /** Shops and workshops (经营场所). */
  | 'PREMISES'
  /** Owned or let (房屋权属与出租). */
  | 'TENURE'
  /** Units on the ground (驻地单位). */
  | 'UNITS'
  /** What the household wishes for (群众诉求). */
  | 'WISHES';

/**
 * Who collects one kind of item in a grid (采集分工). Party workers and grid workers write into the same base record, and
 * each kind of item has one collector, so that nobody is asked twice.
 */
export type CollectionDuty = {
  /** The community (社区/村). */
  readonly community: Community;
  /** After how many months it is collected anew (更新周期，月). */
  readonly everyMonths: Scalars['Int']['output'];
  /** The grid (网格). */
  readonly grid: Grid;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What is collected (采集内容). */
  readonly itemKind: CollectedItemKind;
  /** The base record that it goes into (台账类别). */
  readonly recordKind: BaseRecordKind;
  /** Who collects (采集人). */
  readonly role: CollectorRole;
  /** From which day on (分工起). */
  readonly since: Scalars['Date']['output'];
  /** Until which day; null while open-ended (分工止). */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** The grid worker; null where a party worker collects, whose name stays with the organisation (网格员). */
  readonly worker?: Maybe<GridWorker>;
};

/** A page of collection duties (采集分工分页). */
export type CollectionDutyConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CollectionDutyEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CollectionDuty>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (采集分工统计维度). */
export type CollectionDutyDimension =
  /** By item kind (分组). */
  | 'ITEM_KIND'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By last day, month by month (分组). */
  | 'MONTH_OF_UNTIL'
  /** By record kind (分组). */
  | 'RECORD_KIND'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By role (分组). */
  | 'ROLE';

/** One of a page of collection duties (采集分工条目). */
export type CollectionDutyEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CollectionDuty;
};

/** Which collection duties (采集分工筛选). */
export type CollectionDutyFilter = {
  /** By every months: from one number to another (数值范围). */
  readonly everyMonths?: InputMaybe<NumberRange>;
  /** By grid: one of these keys (筛选项). */
  readonly grid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By item kind: one of these (筛选项). */
  readonly itemKind?: InputMaybe<ReadonlyArray<CollectedItemKind>>;
  /** By record kind: one of these (筛选项). */
  readonly recordKind?: InputMaybe<ReadonlyArray<BaseRecordKind>>;
  /** By role: one of these (筛选项). */
  readonly role?: InputMaybe<ReadonlyArray<CollectorRole>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** By last day: from one day to another (日期范围). */
  readonly until?: InputMaybe<DateRange>;
  /** By worker: one of these keys (筛选项). */
  readonly worker?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of collection duties say (采集分工统计方式). */
export type CollectionDutyMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order collection duties are listed (采集分工排序). */
export type CollectionDutyOrder =
  /** By item kind, rising (升序). */
  | 'ITEM_KIND_ASC'
  /** By item kind, falling (降序). */
  | 'ITEM_KIND_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** Who collects in a grid (采集人). */
export type CollectorRole =
  /** A grid worker (专职网格员). */
  | 'GRID_WORKER'
  /** A worker of the Party's organisation in the grid (党建网格员). */
  | 'PARTY_WORKER';

/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type Community = {
  /** Its campaign grids, page by page (专项行动网格任务). */
  readonly campaignGrids?: Maybe<CampaignGridConnection>;
  /** Its campaign targets, page by page (行动对象). */
  readonly campaignTargets?: Maybe<CampaignTargetConnection>;
  /** Its campaign visits, page by page (专项走访). */
  readonly campaignVisits?: Maybe<CampaignVisitConnection>;
  /** The twelve-digit code (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Its collection duties, page by page (采集分工). */
  readonly collectionDuties?: Maybe<CollectionDutyConnection>;
  /** Its grid appointments, page by page (网格任职). */
  readonly gridAppointments?: Maybe<GridAppointmentConnection>;
  /** Its grid event assignments, page by page (事件交办). */
  readonly gridEventAssignments?: Maybe<GridEventAssignmentConnection>;
  /** Its grid event steps, page by page (事件流转). */
  readonly gridEventSteps?: Maybe<GridEventStepConnection>;
  /** Its grid events, page by page (网格事件). */
  readonly gridEvents?: Maybe<GridEventConnection>;
  /** Its grids by code (网格); of every level where none is named. */
  readonly grids: ReadonlyArray<Grid>;
  /** Its households, page by page (户). */
  readonly households?: Maybe<HouseholdConnection>;
  /** Its intake reports, page by page (事件受理). */
  readonly intakeReports?: Maybe<IntakeReportConnection>;
  /** Whether it is a community or a village (类别). */
  readonly kind: CommunityKind;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Every region above, the province first (上级区划). */
  readonly parents: ReadonlyArray<Region>;
  /** The same place as a region (对应行政区划). */
  readonly region: Region;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityCampaignGridsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignGridFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CampaignGridOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityCampaignTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignTargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CampaignTargetOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityCampaignVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignVisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CampaignVisitOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityCollectionDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollectionDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CollectionDutyOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityGridAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridAppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GridAppointmentOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityGridEventAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridEventAssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridEventAssignmentOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityGridEventStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridEventStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridEventStepOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityGridEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridEventOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityGridsArgs = {
  level?: InputMaybe<Scalars['Int']['input']>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityIntakeReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntakeReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IntakeReportOrder>;
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

/** Which communities (社区筛选). */
export type CommunityFilter = {
  /** Only those with one of these codes, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Communities, villages or both (类别). */
  readonly kind?: InputMaybe<ReadonlyArray<CommunityKind>>;
  /** Only those with this text in their name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A community's kind (社区类别). */
export type CommunityKind =
  /** An urban community (社区). */
  | 'COMMUNITY'
  /** A village (村). */
  | 'VILLAGE';

/** What came of comparing a value with the one that its source knows (核验结果). */
export type Comparison =
  /** It is the same, however it is written (一致). */
  | 'MATCH'
  /** It is another one, or the source knows none (不一致). */
  | 'NO_MATCH';

/** A coordination centre of a county or district (社会治理联动中心): four in one. */
export type CoordinationCentre = {
  /** Where it is (地址). */
  readonly address: Scalars['String']['output'];
  /** Whether it is on duty day and night (是否全天值守). */
  readonly aroundTheClock: Scalars['Boolean']['output'];
  /** What it unites (职能). */
  readonly functions: ReadonlyArray<CoordinationFunction>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The day on which it opened (启用日期). */
  readonly openedOn: Scalars['Date']['output'];
  /** Its duty phone (值班电话). */
  readonly phone: Scalars['String']['output'];
  /** The county or district that it serves (服务区域). */
  readonly region: Region;
  /** How many serve in it; null where it does not say (工作人员数). */
  readonly staff?: Maybe<Scalars['Int']['output']>;
};

/** A page of coordination centres (联动中心分页). */
export type CoordinationCentreConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CoordinationCentreEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CoordinationCentre>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (联动中心统计维度). */
export type CoordinationCentreDimension =
  /** By around the clock (分组). */
  | 'AROUND_THE_CLOCK'
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of coordination centres (联动中心条目). */
export type CoordinationCentreEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CoordinationCentre;
};

/** Which coordination centres (联动中心筛选). */
export type CoordinationCentreFilter = {
  /** By around the clock: yes or no (是否). */
  readonly aroundTheClock?: InputMaybe<Scalars['Boolean']['input']>;
  /** By functions: one of these (筛选项). */
  readonly functions?: InputMaybe<ReadonlyArray<CoordinationFunction>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day opened: from one day to another (日期范围). */
  readonly openedOn?: InputMaybe<DateRange>;
  /** Only those with this text in name or address (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of coordination centres say (联动中心统计方式). */
export type CoordinationCentreMeasure =
  /** Their staff on average (平均). */
  | 'AVERAGE_STAFF'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their staff added up (合计). */
  | 'SUM_STAFF';

/** In which order coordination centres are listed (联动中心排序). */
export type CoordinationCentreOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By day opened, rising (升序). */
  | 'OPENED_ON_ASC'
  /** By day opened, falling (降序). */
  | 'OPENED_ON_DESC';

/** What a coordination centre unites (联动中心职能). */
export type CoordinationFunction =
  /** Emergency command (应急指挥). */
  | 'EMERGENCY_COMMAND'
  /** Grid service (网格服务). */
  | 'GRID_SERVICE'
  /** Information (信息服务). */
  | 'INFORMATION'
  /** Public order (综治维稳). */
  | 'PUBLIC_ORDER';

/** Days from one to another, both included; open at the end that is left out (日期范围). */
export type DateRange = {
  /** The first day (起). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day (止). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A department (部门). */
export type Department = {
  /** The code (部门编码). */
  readonly code: Scalars['ID']['output'];
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

/** Who did something to an event, by the post alone (环节办理方). */
export type EventActor =
  /** The coordination centre (联动中心). */
  | 'COORDINATION_CENTRE'
  /** A department (承办部门). */
  | 'DEPARTMENT'
  /** The grid worker (网格员). */
  | 'GRID_WORKER'
  /** Who reported it (上报人). */
  | 'REPORTER';

/** How far one department has come with an event (承办状态). */
export type EventAssignmentState =
  /** Accepted, being handled (已签收). */
  | 'ACCEPTED'
  /** Given to the department (待签收). */
  | 'ASSIGNED'
  /** Handled (已办理). */
  | 'HANDLED'
  /** Returned to the centre (已退单). */
  | 'RETURNED'
  /** Taken away by the centre (已撤回). */
  | 'WITHDRAWN';

/** What events of one kind are due within (事件类别). Deadlines are data: a city sets its own, in working days. */
export type EventCategory = {
  /** Working days from the report to the answer (办理时限). */
  readonly deadlineWorkingDays: Scalars['Int']['output'];
  /** Working days while the region is switched to emergency (应急时限). */
  readonly emergencyDeadlineWorkingDays: Scalars['Int']['output'];
  /** Its events, page by page (网格事件). */
  readonly events?: Maybe<GridEventConnection>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Whether events are still filed under it (是否启用). */
  readonly inUse: Scalars['Boolean']['output'];
  /** Its intake reports, page by page (事件受理). */
  readonly intakeReports?: Maybe<IntakeReportConnection>;
  /** The function that usually leads (主办职能). */
  readonly leadFunction: DepartmentFunction;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The city or county that has set it (制定地). */
  readonly region: Region;
  /** Reports of one place within so many hours are one event (去重时限). */
  readonly sameWithinHours: Scalars['Int']['output'];
  /** What it belongs to (大类). */
  readonly topic: EventTopic;
};


/** What events of one kind are due within (事件类别). Deadlines are data: a city sets its own, in working days. */
export type EventCategoryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridEventOrder>;
};


/** What events of one kind are due within (事件类别). Deadlines are data: a city sets its own, in working days. */
export type EventCategoryIntakeReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntakeReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IntakeReportOrder>;
};

/** A page of event categories (事件类别分页). */
export type EventCategoryConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<EventCategoryEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<EventCategory>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (事件类别统计维度). */
export type EventCategoryDimension =
  /** By in use (分组). */
  | 'IN_USE'
  /** By lead function (分组). */
  | 'LEAD_FUNCTION'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By topic (分组). */
  | 'TOPIC';

/** One of a page of event categories (事件类别条目). */
export type EventCategoryEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: EventCategory;
};

/** Which event categories (事件类别筛选). */
export type EventCategoryFilter = {
  /** By deadline working days: from one number to another (数值范围). */
  readonly deadlineWorkingDays?: InputMaybe<NumberRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By in use: yes or no (是否). */
  readonly inUse?: InputMaybe<Scalars['Boolean']['input']>;
  /** By lead function: one of these (筛选项). */
  readonly leadFunction?: InputMaybe<ReadonlyArray<DepartmentFunction>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By topic: one of these (筛选项). */
  readonly topic?: InputMaybe<ReadonlyArray<EventTopic>>;
};

/** What figures of event categories say (事件类别统计方式). */
export type EventCategoryMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order event categories are listed (事件类别排序). */
export type EventCategoryOrder =
  /** By deadline working days, rising (升序). */
  | 'DEADLINE_WORKING_DAYS_ASC'
  /** By deadline working days, falling (降序). */
  | 'DEADLINE_WORKING_DAYS_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** What an event is about, in broad terms (事件大类). */
export type EventTopic =
  /** Wind, flood, landslides (自然灾害). */
  | 'DISASTERS'
  /** Disputes between neighbours, families, owners (矛盾纠纷). */
  | 'DISPUTES'
  /** Rubbish, drains, noise (环境卫生). */
  | 'ENVIRONMENT'
  /** Lamps, roads, pipes, lifts (公共设施). */
  | 'FACILITIES'
  /** Care, allowances, everyday help (民生服务). */
  | 'LIVELIHOOD'
  /** Stalls, parking, order in the street (公共秩序). */
  | 'ORDER'
  /** Fire, electricity, gas, buildings in danger (安全隐患). */
  | 'SAFETY'
  /** Structures without permission (违法建设). */
  | 'STRUCTURES';

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

/** A functional area (功能区): an administration without a region code of its own, such as 枫溪区; it lists its communities. */
export type FunctionalArea = {
  /** Opaque key (编号). */
  readonly code: Scalars['ID']['output'];
  /** The communities and villages that it administers, by code (所辖社区/村). */
  readonly communities: ReadonlyArray<Community>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The region whose government runs it (所属区划). */
  readonly region: Region;
};

/** A page of functional areas (功能区分页). */
export type FunctionalAreaConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<FunctionalAreaEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<FunctionalArea>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (功能区统计维度). */
export type FunctionalAreaDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of functional areas (功能区条目). */
export type FunctionalAreaEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: FunctionalArea;
};

/** Which functional areas (功能区筛选). */
export type FunctionalAreaFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of functional areas say (功能区统计方式). */
export type FunctionalAreaMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order functional areas are listed (功能区排序). */
export type FunctionalAreaOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** A town's or subdistrict's governance centre (镇街综合治理服务中心). */
export type GovernanceCentre = {
  /** Where it is (地址). */
  readonly address: Scalars['String']['output'];
  /** The duties that it has merged (整合职能). */
  readonly duties: ReadonlyArray<GovernanceDuty>;
  /** The grids that it runs, counted (运行网格数); of every level where none is named. */
  readonly gridCount: Scalars['Int']['output'];
  /** Its opening hours (开放时间). */
  readonly hours: Scalars['String']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its matters, page by page (流转事项). */
  readonly matters?: Maybe<PassedMatterConnection>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The day on which it opened (启用日期). */
  readonly openedOn: Scalars['Date']['output'];
  /** Its duty phone; null where it has none of its own (值班电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The town or subdistrict (所属镇街). */
  readonly region: Region;
  /** How many serve in it (工作人员数). */
  readonly staff: Scalars['Int']['output'];
};


/** A town's or subdistrict's governance centre (镇街综合治理服务中心). */
export type GovernanceCentreGridCountArgs = {
  level?: InputMaybe<Scalars['Int']['input']>;
};


/** A town's or subdistrict's governance centre (镇街综合治理服务中心). */
export type GovernanceCentreMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassedMatterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassedMatterOrder>;
};

/** A page of governance centres (综合治理服务中心分页). */
export type GovernanceCentreConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<GovernanceCentreEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<GovernanceCentre>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (综合治理服务中心统计维度). */
export type GovernanceCentreDimension =
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of governance centres (综合治理服务中心条目). */
export type GovernanceCentreEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: GovernanceCentre;
};

/** Which governance centres (综合治理服务中心筛选). */
export type GovernanceCentreFilter = {
  /** By duties: one of these (筛选项). */
  readonly duties?: InputMaybe<ReadonlyArray<GovernanceDuty>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day opened: from one day to another (日期范围). */
  readonly openedOn?: InputMaybe<DateRange>;
  /** By staff: from one number to another (数值范围). */
  readonly staff?: InputMaybe<NumberRange>;
  /** Only those with this text in name or address (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of governance centres say (综合治理服务中心统计方式). */
export type GovernanceCentreMeasure =
  /** Their staff on average (平均). */
  | 'AVERAGE_STAFF'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their staff added up (合计). */
  | 'SUM_STAFF';

/** In which order governance centres are listed (综合治理服务中心排序). */
export type GovernanceCentreOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By day opened, rising (升序). */
  | 'OPENED_ON_ASC'
  /** By day opened, falling (降序). */
  | 'OPENED_ON_DESC'
  /** By staff, rising (升序). */
  | 'STAFF_ASC'
  /** By staff, falling (降序). */
  | 'STAFF_DESC';

/** Duties that a town governance centre has merged (整合职能). */
export type GovernanceDuty =
  /** Emergencies (应急管理). */
  | 'EMERGENCIES'
  /** Enforcement coordination (综合执法协调). */
  | 'ENFORCEMENT_COORDINATION'
  /** Grid management (网格管理). */
  | 'GRID_MANAGEMENT'
  /** Hotline orders (热线工单). */
  | 'HOTLINE'
  /** Mediation and justice (调解司法). */
  | 'MEDIATION'
  /** Petitions (信访). */
  | 'PETITIONS'
  /** Public order (综治). */
  | 'PUBLIC_ORDER';

/** A grid (网格): the smallest piece of ground that somebody answers for. */
export type Grid = {
  /** Its appointment history, page by page (网格任职). */
  readonly appointmentHistory?: Maybe<GridAppointmentConnection>;
  /** Everybody who serves in it today (网格力量), the leader first; "appointmentHistory" has those before, too. */
  readonly appointments: ReadonlyArray<GridAppointment>;
  /** Its campaign targets, page by page (行动对象). */
  readonly campaignTargets?: Maybe<CampaignTargetConnection>;
  /** Its campaign tasks, page by page (专项行动网格任务). */
  readonly campaignTasks?: Maybe<CampaignGridConnection>;
  /** The grids just below, by code (下级网格). */
  readonly children: ReadonlyArray<Grid>;
  /** The grid code (网格编码): the community's code and two or four digits. */
  readonly code: Scalars['ID']['output'];
  /** Its collection duties, page by page (采集分工). */
  readonly collectionDuties?: Maybe<CollectionDutyConnection>;
  /** The community it lies in (所属社区). */
  readonly community: Community;
  /** Its events, page by page (网格事件). */
  readonly events?: Maybe<GridEventConnection>;
  /** Households on its ground (户数). */
  readonly householdCount: Scalars['Int']['output'];
  /** The households on its ground, those of the grids below it among them (辖内户). */
  readonly households: HouseholdConnection;
  /** Its intake reports, page by page (事件受理). */
  readonly intakeReports?: Maybe<IntakeReportConnection>;
  /** Who leads it today: grid leader, lane chief or building chief (网格长、巷长、楼长); null while vacant. */
  readonly leader?: Maybe<GridWorker>;
  /** 1 community, 2 compound or residents' group, 3 lane or building (层级). */
  readonly level: Scalars['Int']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The grid above, null at level 1 (上级网格). */
  readonly parent?: Maybe<Grid>;
  /** The ground it covers: lanes, buildings, house numbers (管辖范围). */
  readonly range: Scalars['String']['output'];
};


/** A grid (网格): the smallest piece of ground that somebody answers for. */
export type GridAppointmentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridAppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GridAppointmentOrder>;
};


/** A grid (网格): the smallest piece of ground that somebody answers for. */
export type GridCampaignTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignTargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CampaignTargetOrder>;
};


/** A grid (网格): the smallest piece of ground that somebody answers for. */
export type GridCampaignTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignGridFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CampaignGridOrder>;
};


/** A grid (网格): the smallest piece of ground that somebody answers for. */
export type GridCollectionDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollectionDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CollectionDutyOrder>;
};


/** A grid (网格): the smallest piece of ground that somebody answers for. */
export type GridEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridEventOrder>;
};


/** A grid (网格): the smallest piece of ground that somebody answers for. */
export type GridHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A grid (网格): the smallest piece of ground that somebody answers for. */
export type GridIntakeReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntakeReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IntakeReportOrder>;
};

/** One person's term in one grid (网格任职). */
export type GridAppointment = {
  /** The community of the grid (所属社区). */
  readonly community: Community;
  /** The grid (网格). */
  readonly grid: Grid;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What the person does (岗位). */
  readonly role: GridRole;
  /** The first day (任职起). */
  readonly since: Scalars['Date']['output'];
  /** The last day, null while open-ended (任职止). */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Who serves (任职人). */
  readonly worker: GridWorker;
};

/** A page of grid appointments (网格任职分页). */
export type GridAppointmentConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<GridAppointmentEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<GridAppointment>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (网格任职统计维度). */
export type GridAppointmentDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By last day, month by month (分组). */
  | 'MONTH_OF_UNTIL'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By role (分组). */
  | 'ROLE';

/** One of a page of grid appointments (网格任职条目). */
export type GridAppointmentEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: GridAppointment;
};

/** Which grid appointments (网格任职筛选). */
export type GridAppointmentFilter = {
  /** By grid: one of these keys (筛选项). */
  readonly grid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By role: one of these (筛选项). */
  readonly role?: InputMaybe<ReadonlyArray<GridRole>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** By last day: from one day to another (日期范围). */
  readonly until?: InputMaybe<DateRange>;
  /** By worker: one of these keys (筛选项). */
  readonly worker?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of grid appointments say (网格任职统计方式). */
export type GridAppointmentMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order grid appointments are listed (网格任职排序). */
export type GridAppointmentOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/**
 * The live board of a region (联动中心实时看板): what is open, what is overdue and what was closed this month, at the moment
 * of the question.
 */
export type GridBoard = {
  /** By category; those that nobody has reported anything in are left out (按类别). */
  readonly byCategory: ReadonlyArray<GridBoardCategory>;
  /** By the departments that have them to handle; an event with several departments counts for each (按承办部门). */
  readonly byDepartment: ReadonlyArray<GridBoardDepartment>;
  /** By the regions one level below (按下级区划). */
  readonly byRegion: ReadonlyArray<GridBoardRegion>;
  /** By what they are about (按大类). */
  readonly byTopic: ReadonlyArray<GridBoardTopic>;
  /** All events together (合计). */
  readonly total: GridBoardFigures;
};

/** A line of the board: one category (看板类别). */
export type GridBoardCategory = {
  /** The category (类别). */
  readonly category: EventCategory;
  /** Its figures (指标). */
  readonly figures: GridBoardFigures;
};

/** A line of the board: one department (看板部门). */
export type GridBoardDepartment = {
  /** The department (部门). */
  readonly department: Department;
  /** Its figures (指标). */
  readonly figures: GridBoardFigures;
};

/** The figures of one line of the board (看板指标). */
export type GridBoardFigures = {
  /** Closed since the first of the month (本月办结). */
  readonly closedThisMonth: Figure;
  /** Not closed and not refused (未办结). */
  readonly open: Figure;
  /** Still to be handled, and the day is over (逾期). */
  readonly overdue: Figure;
};

/** A line of the board: one region (看板区划). */
export type GridBoardRegion = {
  /** Its figures (指标). */
  readonly figures: GridBoardFigures;
  /** The region (区划). */
  readonly region: Region;
};

/** A line of the board: one topic (看板大类). */
export type GridBoardTopic = {
  /** Its figures (指标). */
  readonly figures: GridBoardFigures;
  /** The topic (大类). */
  readonly topic: EventTopic;
};

/** A page of grids (网格分页). */
export type GridConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<GridEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Grid>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (网格统计维度). */
export type GridDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of grids (网格条目). */
export type GridEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Grid;
};

/**
 * An event of a grid (网格事件), whoever brought it: reported, admitted, assigned, handled together, verified, fed back,
 * rated, closed. Who reported it stays with the grid.
 */
export type GridEvent = {
  /** Its assignments, page by page (事件交办). */
  readonly assignments?: Maybe<GridEventAssignmentConnection>;
  /** Its category, which sets the deadline (类别). */
  readonly category: EventCategory;
  /** The day on which it was closed; null while open (办结日期). */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The community (社区/村). */
  readonly community: Community;
  /** The day by which it is due, extensions counted in (办理期限). */
  readonly dueOn: Scalars['Date']['output'];
  /** Whether it came in while the region was switched to emergency (应急期间). */
  readonly emergency: Scalars['Boolean']['output'];
  /** How often its deadline was extended (延期次数). */
  readonly extensions: Scalars['Int']['output'];
  /** The day on which the answer went back to who reported it; null before (反馈日期). */
  readonly fedBackOn?: Maybe<Scalars['Date']['output']>;
  /** The day by which it was due at first (原定期限). */
  readonly firstDueOn: Scalars['Date']['output'];
  /** The grid in which it happened (网格). */
  readonly grid: Grid;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The department that leads; null before it is assigned (主办部门). */
  readonly leadDepartment?: Maybe<Department>;
  /** Where in the grid (地点); shared on conditions. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its location (核验地点). */
  readonly locationMatches?: Maybe<Comparison>;
  /** Whether it is still to be handled and its day is over (是否逾期). */
  readonly overdue: Scalars['Boolean']['output'];
  /** Its passed matters, page by page (流转事项). */
  readonly passedMatters?: Maybe<PassedMatterConnection>;
  /** What who reported it thinks of how it was handled, 1 to 5; null before (满意度评分). */
  readonly rating?: Maybe<Scalars['Int']['output']>;
  /** How often it was reopened (重办次数). */
  readonly reopenings: Scalars['Int']['output'];
  /** When it was first reported (上报时间). */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Who reported it (上报人); never leaves the grid. */
  readonly reporter?: Maybe<Scalars['String']['output']>;
  /** Its reports, page by page (事件受理). */
  readonly reports?: Maybe<IntakeReportConnection>;
  /** How often a department returned it (退单次数). */
  readonly returns: Scalars['Int']['output'];
  /** Who brought it to notice first (来源). */
  readonly source: IntakeSource;
  /** How far it has come (状态). */
  readonly state: GridEventState;
  /** Its steps, page by page (事件流转). */
  readonly steps?: Maybe<GridEventStepConnection>;
  /** What happened in one line, without names (事项); shared on conditions. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its title (核验事项). */
  readonly titleMatches?: Maybe<Comparison>;
  /** What it is about in broad terms, as its category has it (大类). */
  readonly topic: EventTopic;
  /** How often it was urged (督办次数). */
  readonly urgings: Scalars['Int']['output'];
};


/**
 * An event of a grid (网格事件), whoever brought it: reported, admitted, assigned, handled together, verified, fed back,
 * rated, closed. Who reported it stays with the grid.
 */
export type GridEventAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridEventAssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridEventAssignmentOrder>;
};


/**
 * An event of a grid (网格事件), whoever brought it: reported, admitted, assigned, handled together, verified, fed back,
 * rated, closed. Who reported it stays with the grid.
 */
export type GridEventLocationMatchesArgs = {
  value: Scalars['String']['input'];
};


/**
 * An event of a grid (网格事件), whoever brought it: reported, admitted, assigned, handled together, verified, fed back,
 * rated, closed. Who reported it stays with the grid.
 */
export type GridEventPassedMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassedMatterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassedMatterOrder>;
};


/**
 * An event of a grid (网格事件), whoever brought it: reported, admitted, assigned, handled together, verified, fed back,
 * rated, closed. Who reported it stays with the grid.
 */
export type GridEventReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntakeReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IntakeReportOrder>;
};


/**
 * An event of a grid (网格事件), whoever brought it: reported, admitted, assigned, handled together, verified, fed back,
 * rated, closed. Who reported it stays with the grid.
 */
export type GridEventStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridEventStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridEventStepOrder>;
};


/**
 * An event of a grid (网格事件), whoever brought it: reported, admitted, assigned, handled together, verified, fed back,
 * rated, closed. Who reported it stays with the grid.
 */
export type GridEventTitleMatchesArgs = {
  value: Scalars['String']['input'];
};

/** What was done to an event (事件环节). */
export type GridEventAction =
  /** Accepted by the department (签收). */
  | 'ACCEPT'
  /** Admitted (受理). */
  | 'ADMIT'
  /** Assigned (交办). */
  | 'ASSIGN'
  /** Closed (办结). */
  | 'CLOSE'
  /** The deadline was extended (延期). */
  | 'EXTEND'
  /** Fed back to who reported it (反馈). */
  | 'FEED_BACK'
  /** Handled (办理). */
  | 'HANDLE'
  /** Rated (评价). */
  | 'RATE'
  /** Not admitted (不予受理). */
  | 'REFUSE'
  /** The centre ruled that the department has to handle it (仲裁：维持交办). */
  | 'REJECT_RETURN'
  /** Opened again (重办). */
  | 'REOPEN'
  /** Reported (上报). */
  | 'REPORT'
  /** Returned to the centre (退单). */
  | 'RETURN'
  /** The centre ruled that it goes to another department (仲裁：同意退单). */
  | 'UPHOLD_RETURN'
  /** Urged (督办). */
  | 'URGE'
  /** Verified on the spot (核查). */
  | 'VERIFY';

/** An event as one department has it to handle (事件交办). Several departments handle one event together; one leads. */
export type GridEventAssignment = {
  /** The day on which the department accepted it; null before (签收日期). */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** What the centre ruled on the return; null where it had none to rule on (仲裁结果). */
  readonly arbitration?: Maybe<ReturnArbitration>;
  /** When it was given to the department (交办时间). */
  readonly assignedAt: Scalars['DateTime']['output'];
  /** The community in which the event happened (社区/村). */
  readonly community: Community;
  /** The department (承办部门). */
  readonly department: Department;
  /** The day by which the department is due (办理期限). */
  readonly dueOn: Scalars['Date']['output'];
  /** The event (事件). */
  readonly event: GridEvent;
  /** What the department is for (职能). */
  readonly function: DepartmentFunction;
  /** The day on which the department had handled it; null before (办理日期). */
  readonly handledOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Whether it leads (是否主办). */
  readonly lead: Scalars['Boolean']['output'];
  /** Why the department returned it (退单理由); shared on conditions. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its return reason (核验退单理由). */
  readonly returnReasonMatches?: Maybe<Comparison>;
  /** How far it has come (承办状态). */
  readonly state: EventAssignmentState;
};


/** An event as one department has it to handle (事件交办). Several departments handle one event together; one leads. */
export type GridEventAssignmentReturnReasonMatchesArgs = {
  value: Scalars['String']['input'];
};

/** A page of grid event assignments (事件交办分页). */
export type GridEventAssignmentConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<GridEventAssignmentEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<GridEventAssignment>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (事件交办统计维度). */
export type GridEventAssignmentDimension =
  /** By arbitration (分组). */
  | 'ARBITRATION'
  /** By function (分组). */
  | 'FUNCTION'
  /** By lead (分组). */
  | 'LEAD'
  /** By time assigned, month by month (分组). */
  | 'MONTH_OF_ASSIGNED_AT'
  /** By day due, month by month (分组). */
  | 'MONTH_OF_DUE_ON'
  /** By day handled, month by month (分组). */
  | 'MONTH_OF_HANDLED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of grid event assignments (事件交办条目). */
export type GridEventAssignmentEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: GridEventAssignment;
};

/** Which grid event assignments (事件交办筛选). */
export type GridEventAssignmentFilter = {
  /** By arbitration: one of these (筛选项). */
  readonly arbitration?: InputMaybe<ReadonlyArray<ReturnArbitration>>;
  /** By time assigned: from one day to another (日期范围). */
  readonly assignedAt?: InputMaybe<DateRange>;
  /** By department: one of these keys (筛选项). */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day due: from one day to another (日期范围). */
  readonly dueOn?: InputMaybe<DateRange>;
  /** By event: one of these keys (筛选项). */
  readonly event?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By function: one of these (筛选项). */
  readonly function?: InputMaybe<ReadonlyArray<DepartmentFunction>>;
  /** By day handled: from one day to another (日期范围). */
  readonly handledOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By lead: yes or no (是否). */
  readonly lead?: InputMaybe<Scalars['Boolean']['input']>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<EventAssignmentState>>;
};

/** What figures of grid event assignments say (事件交办统计方式). */
export type GridEventAssignmentMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order grid event assignments are listed (事件交办排序). */
export type GridEventAssignmentOrder =
  /** By time assigned, rising (升序). */
  | 'ASSIGNED_AT_ASC'
  /** By time assigned, falling (降序). */
  | 'ASSIGNED_AT_DESC'
  /** By day due, rising (升序). */
  | 'DUE_ON_ASC'
  /** By day due, falling (降序). */
  | 'DUE_ON_DESC';

/** A page of grid events (网格事件分页). */
export type GridEventConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<GridEventEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<GridEvent>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (网格事件统计维度). */
export type GridEventDimension =
  /** By category (分组). */
  | 'CATEGORY'
  /** By emergency (分组). */
  | 'EMERGENCY'
  /** By day closed, month by month (分组). */
  | 'MONTH_OF_CLOSED_ON'
  /** By day due, month by month (分组). */
  | 'MONTH_OF_DUE_ON'
  /** By time reported, month by month (分组). */
  | 'MONTH_OF_REPORTED_AT'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By source (分组). */
  | 'SOURCE'
  /** By state (分组). */
  | 'STATE'
  /** By topic (分组). */
  | 'TOPIC';

/** One of a page of grid events (网格事件条目). */
export type GridEventEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: GridEvent;
};

/** Which grid events (网格事件筛选). */
export type GridEventFilter = {
  /** By category: one of these keys (筛选项). */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day closed: from one day to another (日期范围). */
  readonly closedOn?: InputMaybe<DateRange>;
  /** By day due: from one day to another (日期范围). */
  readonly dueOn?: InputMaybe<DateRange>;
  /** By emergency: yes or no (是否). */
  readonly emergency?: InputMaybe<Scalars['Boolean']['input']>;
  /** By extensions: from one number to another (数值范围). */
  readonly extensions?: InputMaybe<NumberRange>;
  /** By grid: one of these keys (筛选项). */
  readonly grid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By lead department: one of these keys (筛选项). */
  readonly leadDepartment?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By rating: from one number to another (数值范围). */
  readonly rating?: InputMaybe<NumberRange>;
  /** By reopenings: from one number to another (数值范围). */
  readonly reopenings?: InputMaybe<NumberRange>;
  /** By time reported: from one day to another (日期范围). */
  readonly reportedAt?: InputMaybe<DateRange>;
  /** By returns: from one number to another (数值范围). */
  readonly returns?: InputMaybe<NumberRange>;
  /** By source: one of these (筛选项). */
  readonly source?: InputMaybe<ReadonlyArray<IntakeSource>>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<GridEventState>>;
  /** Only those with this text in title or location (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By topic: one of these (筛选项). */
  readonly topic?: InputMaybe<ReadonlyArray<EventTopic>>;
  /** By urgings: from one number to another (数值范围). */
  readonly urgings?: InputMaybe<NumberRange>;
};

/** What figures of grid events say (网格事件统计方式). */
export type GridEventMeasure =
  /** Their extensions on average (平均). */
  | 'AVERAGE_EXTENSIONS'
  /** Their rating on average (平均). */
  | 'AVERAGE_RATING'
  /** Their reopenings on average (平均). */
  | 'AVERAGE_REOPENINGS'
  /** Their returns on average (平均). */
  | 'AVERAGE_RETURNS'
  /** Their urgings on average (平均). */
  | 'AVERAGE_URGINGS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their extensions added up (合计). */
  | 'SUM_EXTENSIONS'
  /** Their rating added up (合计). */
  | 'SUM_RATING'
  /** Their reopenings added up (合计). */
  | 'SUM_REOPENINGS'
  /** Their returns added up (合计). */
  | 'SUM_RETURNS'
  /** Their urgings added up (合计). */
  | 'SUM_URGINGS';

/** In which order grid events are listed (网格事件排序). */
export type GridEventOrder =
  /** By day due, rising (升序). */
  | 'DUE_ON_ASC'
  /** By day due, falling (降序). */
  | 'DUE_ON_DESC'
  /** By time reported, rising (升序). */
  | 'REPORTED_AT_ASC'
  /** By time reported, falling (降序). */
  | 'REPORTED_AT_DESC';

/** How far an event has come in its loop (事件状态). */
export type GridEventState =
  /** Admitted by the coordination centre (已受理). */
  | 'ADMITTED'
  /** Assigned to one or several departments (已交办). */
  | 'ASSIGNED'
  /** Closed (已办结). */
  | 'CLOSED'
  /** Verified and fed back to who reported it (已反馈). */
  | 'FED_BACK'
  /** Being handled (办理中). */
  | 'HANDLING'
  /** Rated by who reported it (已评价). */
  | 'RATED'
  /** Not admitted (不予受理). */
  | 'REFUSED'
  /** Reported, nobody has looked at it yet (已上报). */
  | 'REPORTED'
  /** Returned by the department, waiting for arbitration or another one (已退单). */
  | 'RETURNED'
  /** Handled; the grid verifies (核查中). */
  | 'VERIFYING';

/** One step of an event (事件流转记录). Steps are added and never changed. */
export type GridEventStep = {
  /** What was done (环节). */
  readonly action: GridEventAction;
  /** Who did it, by the post alone (办理方). */
  readonly actor: EventActor;
  /** The community in which the event happened (社区/村). */
  readonly community: Community;
  /** The department that did it or to which it was done; null where it was none (相关部门). */
  readonly department?: Maybe<Department>;
  /** The day by which it is due from now on; null where the step leaves it (新期限). */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The event (事件). */
  readonly event: GridEvent;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What was noted (说明); shared on conditions. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its note (核验说明). */
  readonly noteMatches?: Maybe<Comparison>;
  /** Its place among the event's steps, from 1 (次序). */
  readonly sequence: Scalars['Int']['output'];
  /** The state after (新状态). */
  readonly stateAfter: GridEventState;
  /** The state before; null at the first step (原状态). */
  readonly stateBefore?: Maybe<GridEventState>;
  /** When (时间). */
  readonly takenAt: Scalars['DateTime']['output'];
};


/** One step of an event (事件流转记录). Steps are added and never changed. */
export type GridEventStepNoteMatchesArgs = {
  value: Scalars['String']['input'];
};

/** A page of grid event steps (事件流转分页). */
export type GridEventStepConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<GridEventStepEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<GridEventStep>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (事件流转统计维度). */
export type GridEventStepDimension =
  /** By action (分组). */
  | 'ACTION'
  /** By actor (分组). */
  | 'ACTOR'
  /** By time taken, month by month (分组). */
  | 'MONTH_OF_TAKEN_AT'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state after (分组). */
  | 'STATE_AFTER';

/** One of a page of grid event steps (事件流转条目). */
export type GridEventStepEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: GridEventStep;
};

/** Which grid event steps (事件流转筛选). */
export type GridEventStepFilter = {
  /** By action: one of these (筛选项). */
  readonly action?: InputMaybe<ReadonlyArray<GridEventAction>>;
  /** By actor: one of these (筛选项). */
  readonly actor?: InputMaybe<ReadonlyArray<EventActor>>;
  /** By department: one of these keys (筛选项). */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By event: one of these keys (筛选项). */
  readonly event?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By state after: one of these (筛选项). */
  readonly stateAfter?: InputMaybe<ReadonlyArray<GridEventState>>;
  /** By time taken: from one day to another (日期范围). */
  readonly takenAt?: InputMaybe<DateRange>;
};

/** What figures of grid event steps say (事件流转统计方式). */
export type GridEventStepMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order grid event steps are listed (事件流转排序). */
export type GridEventStepOrder =
  /** By time taken, rising (升序). */
  | 'TAKEN_AT_ASC'
  /** By time taken, falling (降序). */
  | 'TAKEN_AT_DESC';

/** Which grids (网格筛选). */
export type GridFilter = {
  /** By household count: from one number to another (数值范围). */
  readonly householdCount?: InputMaybe<NumberRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By level: from one number to another (数值范围). */
  readonly level?: InputMaybe<NumberRange>;
  /** By parent: one of these keys (筛选项). */
  readonly parent?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name or range (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of grids say (网格统计方式). */
export type GridMeasure =
  /** Their household count on average (平均). */
  | 'AVERAGE_HOUSEHOLD_COUNT'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their household count added up (合计). */
  | 'SUM_HOUSEHOLD_COUNT';

/** In which order grids are listed (网格排序). */
export type GridOrder =
  /** By code, rising (升序). */
  | 'CODE_ASC'
  /** By code, falling (降序). */
  | 'CODE_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** A figure on grids that a report has published (上报数据). */
export type GridReportedFigure = ReportedFigure & {
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

/** A page of grid reported figures (上报数据分页). */
export type GridReportedFigureConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<GridReportedFigureEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<GridReportedFigure>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (上报数据统计维度). */
export type GridReportedFigureDimension =
  /** By as of, month by month (分组). */
  | 'MONTH_OF_AS_OF'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By status (分组). */
  | 'STATUS';

/** One of a page of grid reported figures (上报数据条目). */
export type GridReportedFigureEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: GridReportedFigure;
};

/** Which grid reported figures (上报数据筛选). */
export type GridReportedFigureFilter = {
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

/** What figures of grid reported figures say (上报数据统计方式). */
export type GridReportedFigureMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order grid reported figures are listed (上报数据排序). */
export type GridReportedFigureOrder =
  /** By as of, rising (升序). */
  | 'AS_OF_ASC'
  /** By as of, falling (降序). */
  | 'AS_OF_DESC'
  /** By row, rising (升序). */
  | 'ROW_ASC'
  /** By row, falling (降序). */
  | 'ROW_DESC';

/** What somebody does in a grid (网格岗位). */
export type GridRole =
  /** Leads a building (楼长). */
  | 'BUILDING_CHIEF'
  /** Leads a grid of level 1 or 2 (网格长). */
  | 'GRID_LEADER'
  /** Works in a grid full-time (网格员). */
  | 'GRID_WORKER'
  /** Leads a lane (巷长). */
  | 'LANE_CHIEF';

/** How often a grid does a piece of work (频次). */
export type GridWorkFrequency =
  /** When it comes up (按需). */
  | 'AS_NEEDED'
  /** On every round (每次巡查). */
  | 'EVERY_ROUND'
  /** Once a month (每月). */
  | 'MONTHLY'
  /** Once a quarter (每季度). */
  | 'QUARTERLY';

/** Why work is not for grids (不予准入理由). */
export type GridWorkRefusal =
  /** The same is collected already (已有数据可用). */
  | 'COLLECTED_ALREADY'
  /** It needs an enforcement officer (须由执法人员实施). */
  | 'ENFORCEMENT'
  /** It is not public business (非公共事务). */
  | 'NOT_PUBLIC'
  /** The department has not said who pays and trains (无经费和培训保障). */
  | 'NO_MEANS';

/** A department's request to give work to grids (入格事项申请). */
export type GridWorkRequest = {
  /** When it was decided; null before (审定日期). */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The department that asks (申请部门). */
  readonly department: Department;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The item of the list that came of it; null unless it is admitted (清单事项). */
  readonly item?: Maybe<AdmissionListItem>;
  /** What grids are to do (事项). */
  readonly name: Scalars['String']['output'];
  /** Why it is not for grids; null unless it is refused (不予准入理由). */
  readonly refusal?: Maybe<GridWorkRefusal>;
  /** The county or district whose grids it is about (适用地). */
  readonly region: Region;
  /** When it asked (申请日期). */
  readonly requestedOn: Scalars['Date']['output'];
  /** What became of it (状态). */
  readonly state: GridWorkRequestState;
};

/** A page of grid work requests (入格申请分页). */
export type GridWorkRequestConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<GridWorkRequestEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<GridWorkRequest>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (入格申请统计维度). */
export type GridWorkRequestDimension =
  /** By day decided, month by month (分组). */
  | 'MONTH_OF_DECIDED_ON'
  /** By day requested, month by month (分组). */
  | 'MONTH_OF_REQUESTED_ON'
  /** By refusal (分组). */
  | 'REFUSAL'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of grid work requests (入格申请条目). */
export type GridWorkRequestEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: GridWorkRequest;
};

/** Which grid work requests (入格申请筛选). */
export type GridWorkRequestFilter = {
  /** By day decided: from one day to another (日期范围). */
  readonly decidedOn?: InputMaybe<DateRange>;
  /** By department: one of these keys (筛选项). */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By refusal: one of these (筛选项). */
  readonly refusal?: InputMaybe<ReadonlyArray<GridWorkRefusal>>;
  /** By day requested: from one day to another (日期范围). */
  readonly requestedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<GridWorkRequestState>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of grid work requests say (入格申请统计方式). */
export type GridWorkRequestMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order grid work requests are listed (入格申请排序). */
export type GridWorkRequestOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By day requested, rising (升序). */
  | 'REQUESTED_ON_ASC'
  /** By day requested, falling (降序). */
  | 'REQUESTED_ON_DESC';

/** What became of a request to give work to grids (入格申请状态). */
export type GridWorkRequestState =
  /** On the list from now on (准入). */
  | 'ADMITTED'
  /** Not decided yet (待审核). */
  | 'PENDING'
  /** Not for grids (不予准入). */
  | 'REFUSED';

/** Somebody who serves in grids (网格员): known here by the public role alone. */
export type GridWorker = {
  /** Its appointments, page by page (网格任职). */
  readonly appointments?: Maybe<GridAppointmentConnection>;
  /** Its collection duties, page by page (采集分工). */
  readonly collectionDuties?: Maybe<CollectionDutyConnection>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The name, published on the grid's notice board (姓名). */
  readonly name: Scalars['String']['output'];
  /** The duty phone, published on the grid's notice board (值班电话). */
  readonly phone: Scalars['String']['output'];
  /** The community in which the person serves (任职社区). */
  readonly region: Region;
};


/** Somebody who serves in grids (网格员): known here by the public role alone. */
export type GridWorkerAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridAppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GridAppointmentOrder>;
};


/** Somebody who serves in grids (网格员): known here by the public role alone. */
export type GridWorkerCollectionDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollectionDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CollectionDutyOrder>;
};

/** A page of grid workers (网格员分页). */
export type GridWorkerConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<GridWorkerEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<GridWorker>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (网格员统计维度). */
export type GridWorkerDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of grid workers (网格员条目). */
export type GridWorkerEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: GridWorker;
};

/** Which grid workers (网格员筛选). */
export type GridWorkerFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of grid workers say (网格员统计方式). */
export type GridWorkerMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order grid workers are listed (网格员排序). */
export type GridWorkerOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/**
 * A household (户): what a visit is about. That it is there, and in which grid, is open; what is known of it comes from
 * several sources, is shared on conditions, and is found by no filter, order, text or count.
 */
export type Household = {
  /** Where it lives (现住址). */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its address (核验现住址). */
  readonly addressMatches?: Maybe<Comparison>;
  /** The allowance that it draws (社会救助). */
  readonly allowance?: Maybe<HouseholdAllowance>;
  /** Whether a value that you have is its allowance (核验社会救助). */
  readonly allowanceMatches?: Maybe<Comparison>;
  /** What somebody there has to be looked after for (照护需求). */
  readonly careNeeds?: Maybe<ReadonlyArray<CareNeed>>;
  /** Whether a value that you have is its care needs (核验照护需求). */
  readonly careNeedsMatches?: Maybe<Comparison>;
  /** The community of its grid (所属社区). */
  readonly community: Community;
  /** Whom to ask for (联系人). */
  readonly contactName?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its contact name (核验联系人). */
  readonly contactNameMatches?: Maybe<Comparison>;
  /** Whom to call (联系电话). */
  readonly contactPhone?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its contact phone (核验联系电话). */
  readonly contactPhoneMatches?: Maybe<Comparison>;
  /** The smallest grid that it lives in (所属网格). */
  readonly grid: Grid;
  /** Dangers of fire and electricity that the last visit found; an empty list where it found none (消防用电隐患). */
  readonly hazards?: Maybe<ReadonlyArray<HouseholdHazard>>;
  /** Whether a value that you have is its hazards (核验消防用电隐患). */
  readonly hazardsMatches?: Maybe<Comparison>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How many people live there (居住人数). */
  readonly occupants?: Maybe<Scalars['Int']['output']>;
  /** Whether a value that you have is its occupants (核验居住人数). */
  readonly occupantsMatches?: Maybe<Comparison>;
  /** Where it is registered (户籍地址), as the household register of public security has it. */
  readonly registeredAddress?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its registered address (核验户籍地址). */
  readonly registeredAddressMatches?: Maybe<Comparison>;
  /** By what right it lives there (住房权属). */
  readonly tenure?: Maybe<HousingTenure>;
  /** Whether a value that you have is its tenure (核验住房权属). */
  readonly tenureMatches?: Maybe<Comparison>;
};


/**
 * A household (户): what a visit is about. That it is there, and in which grid, is open; what is known of it comes from
 * several sources, is shared on conditions, and is found by no filter, order, text or count.
 */
export type HouseholdAddressMatchesArgs = {
  value: Scalars['String']['input'];
};


/**
 * A household (户): what a visit is about. That it is there, and in which grid, is open; what is known of it comes from
 * several sources, is shared on conditions, and is found by no filter, order, text or count.
 */
export type HouseholdAllowanceMatchesArgs = {
  value: HouseholdAllowance;
};


/**
 * A household (户): what a visit is about. That it is there, and in which grid, is open; what is known of it comes from
 * several sources, is shared on conditions, and is found by no filter, order, text or count.
 */
export type HouseholdCareNeedsMatchesArgs = {
  value: ReadonlyArray<CareNeed>;
};


/**
 * A household (户): what a visit is about. That it is there, and in which grid, is open; what is known of it comes from
 * several sources, is shared on conditions, and is found by no filter, order, text or count.
 */
export type HouseholdContactNameMatchesArgs = {
  value: Scalars['String']['input'];
};


/**
 * A household (户): what a visit is about. That it is there, and in which grid, is open; what is known of it comes from
 * several sources, is shared on conditions, and is found by no filter, order, text or count.
 */
export type HouseholdContactPhoneMatchesArgs = {
  value: Scalars['String']['input'];
};


/**
 * A household (户): what a visit is about. That it is there, and in which grid, is open; what is known of it comes from
 * several sources, is shared on conditions, and is found by no filter, order, text or count.
 */
export type HouseholdHazardsMatchesArgs = {
  value: ReadonlyArray<HouseholdHazard>;
};


/**
 * A household (户): what a visit is about. That it is there, and in which grid, is open; what is known of it comes from
 * several sources, is shared on conditions, and is found by no filter, order, text or count.
 */
export type HouseholdOccupantsMatchesArgs = {
  value: Scalars['Int']['input'];
};


/**
 * A household (户): what a visit is about. That it is there, and in which grid, is open; what is known of it comes from
 * several sources, is shared on conditions, and is found by no filter, order, text or count.
 */
export type HouseholdRegisteredAddressMatchesArgs = {
  value: Scalars['String']['input'];
};


/**
 * A household (户): what a visit is about. That it is there, and in which grid, is open; what is known of it comes from
 * several sources, is shared on conditions, and is found by no filter, order, text or count.
 */
export type HouseholdTenureMatchesArgs = {
  value: HousingTenure;
};

/** An allowance that a household draws (社会救助). */
export type HouseholdAllowance =
  /** Support for those in extreme hardship (特困供养). */
  | 'EXTREME_HARDSHIP'
  /** Support at the margin of the minimum living allowance (低保边缘). */
  | 'MARGINAL'
  /** The minimum living allowance (低保). */
  | 'MINIMUM_LIVING';

/** A page of households (户分页). */
export type HouseholdConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<HouseholdEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Household>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (户统计维度). */
export type HouseholdDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of households (户条目). */
export type HouseholdEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Household;
};

/** Which households (户筛选). */
export type HouseholdFilter = {
  /** By grid: one of these keys (筛选项). */
  readonly grid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A danger of fire or electricity that a visit has found (消防用电隐患). */
export type HouseholdHazard =
  /** Batteries of electric bicycles charged indoors (电动车入户充电). */
  | 'BATTERY_CHARGING'
  /** A way out that is blocked or barred (逃生通道堵塞). */
  | 'BLOCKED_EXIT'
  /** A gas hose or bottle that is not safe (燃气软管、气瓶隐患). */
  | 'GAS'
  /** Wiring that is old or was changed by hand (线路老化、私拉乱接). */
  | 'WIRING';

/** What figures of households say (户统计方式). */
export type HouseholdMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order households are listed (户排序). */
export type HouseholdOrder =
  /** By id, rising (升序). */
  | 'ID_ASC'
  /** By id, falling (降序). */
  | 'ID_DESC';

/** By what right a household lives where it does (住房权属). */
export type HousingTenure =
  /** It lives there without rent, with relatives or an employer (借住). */
  | 'LENT'
  /** It owns the dwelling (自有). */
  | 'OWNED'
  /** It rents from the public (公租房). */
  | 'PUBLIC_RENTAL'
  /** It rents from a private owner (租住). */
  | 'RENTED';

/** What became of a report (受理结果). */
export type IntakeOutcome =
  /** It tells of an event that is there already (并入已有事件). */
  | 'MERGED'
  /** It became an event (立为新事件). */
  | 'NEW_EVENT'
  /** Nobody has looked at it yet (待处理). */
  | 'PENDING'
  /** It is not one for grids; who reported it was told where to go (引导至其他渠道). */
  | 'REDIRECTED';

/**
 * One report as it came in (事件受理记录), from whichever source. Reports of one place, category and time become one
 * event; there are no feeds of cameras, and nobody's whereabouts beyond the grid.
 */
export type IntakeReport = {
  /** The category under which it was filed (类别). */
  readonly category: EventCategory;
  /** The community (社区/村). */
  readonly community: Community;
  /** Place, category and day that make it the same event as others (去重标识); for departments. */
  readonly dedupKey?: Maybe<Scalars['String']['output']>;
  /** The event that it became or was merged into; null where there is none (对应事件). */
  readonly event?: Maybe<GridEvent>;
  /** The grid; null where it could not be told (网格). */
  readonly grid?: Maybe<Grid>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Where in the grid (地点); shared on conditions. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its location (核验地点). */
  readonly locationMatches?: Maybe<Comparison>;
  /** What became of it (受理结果). */
  readonly outcome: IntakeOutcome;
  /** When it came in (受理时间). */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Who reported it (上报人); never leaves the grid. */
  readonly reporter?: Maybe<Scalars['String']['output']>;
  /** The source (来源). */
  readonly source: IntakeSource;
  /** The number under which the source has it; null where it has none (来源单号); shared on conditions. */
  readonly sourceNumber?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its source number (核验来源单号). */
  readonly sourceNumberMatches?: Maybe<Comparison>;
  /** What it is about in broad terms, as its category has it (大类). */
  readonly topic: EventTopic;
};


/**
 * One report as it came in (事件受理记录), from whichever source. Reports of one place, category and time become one
 * event; there are no feeds of cameras, and nobody's whereabouts beyond the grid.
 */
export type IntakeReportLocationMatchesArgs = {
  value: Scalars['String']['input'];
};


/**
 * One report as it came in (事件受理记录), from whichever source. Reports of one place, category and time become one
 * event; there are no feeds of cameras, and nobody's whereabouts beyond the grid.
 */
export type IntakeReportSourceNumberMatchesArgs = {
  value: Scalars['String']['input'];
};

/** A page of intake reports (事件受理分页). */
export type IntakeReportConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<IntakeReportEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<IntakeReport>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (事件受理统计维度). */
export type IntakeReportDimension =
  /** By time received, month by month (分组). */
  | 'MONTH_OF_RECEIVED_AT'
  /** By outcome (分组). */
  | 'OUTCOME'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By source (分组). */
  | 'SOURCE'
  /** By topic (分组). */
  | 'TOPIC';

/** One of a page of intake reports (事件受理条目). */
export type IntakeReportEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: IntakeReport;
};

/** Which intake reports (事件受理筛选). */
export type IntakeReportFilter = {
  /** By category: one of these keys (筛选项). */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By event: one of these keys (筛选项). */
  readonly event?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By grid: one of these keys (筛选项). */
  readonly grid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By outcome: one of these (筛选项). */
  readonly outcome?: InputMaybe<ReadonlyArray<IntakeOutcome>>;
  /** By time received: from one day to another (日期范围). */
  readonly receivedAt?: InputMaybe<DateRange>;
  /** By source: one of these (筛选项). */
  readonly source?: InputMaybe<ReadonlyArray<IntakeSource>>;
  /** Only those with this text in location (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By topic: one of these (筛选项). */
  readonly topic?: InputMaybe<ReadonlyArray<EventTopic>>;
};

/** What figures of intake reports say (事件受理统计方式). */
export type IntakeReportMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order intake reports are listed (事件受理排序). */
export type IntakeReportOrder =
  /** By time received, rising (升序). */
  | 'RECEIVED_AT_ASC'
  /** By time received, falling (降序). */
  | 'RECEIVED_AT_DESC';

/** Who brought an event to notice (事件来源). There are no feeds of cameras. */
export type IntakeSource =
  /** A department (部门交办). */
  | 'DEPARTMENT'
  /** A grid worker on the round (网格员上报). */
  | 'GRID_WORKER'
  /** The government-service hotline (政务服务热线). */
  | 'HOTLINE'
  /** A patrol (巡查巡逻). */
  | 'PATROL'
  /** A resident in the app (居民应用). */
  | 'RESIDENT_APP';

/** The people on whom a community's rule of law rests on a day (法治骨干力量), of whom the grid workers are known here. */
export type LegalBackbone = {
  /** The community's code (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Grid workers in office in the community (网格员人数). */
  readonly gridWorkers: Figure;
  /** The day (日期). */
  readonly on: Scalars['Date']['output'];
};

/** Which way a matter was passed (流转方向). */
export type MatterDirection =
  /** Down, to a community (下派). */
  | 'DOWN'
  /** Up, to the county or city (上报). */
  | 'UP';

/** A notice to residents by one channel (信息推送). It is known how many it went to, and of nobody whether they have read it. */
export type Notice = {
  /** By which way it went (渠道). */
  readonly channel: NoticeChannel;
  /** How many it reached; null where the channel cannot tell (送达人次). */
  readonly delivered?: Maybe<Scalars['Int']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is about (类别). */
  readonly kind: NoticeKind;
  /** How many opened it; null where the channel cannot tell (阅读人次). */
  readonly opened?: Maybe<Scalars['Int']['output']>;
  /** How many it went to (推送人次). */
  readonly recipients: Scalars['Int']['output'];
  /** The region whose residents it went to (推送范围). */
  readonly region: Region;
  /** When it went out (推送时间). */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Its title (标题). */
  readonly title: Scalars['String']['output'];
};

/** By which way a notice reaches residents (通知渠道). */
export type NoticeChannel =
  /** Chat groups of grids (网格微信群). */
  | 'GRID_GROUP'
  /** Loudspeakers (应急广播). */
  | 'LOUDSPEAKER'
  /** Notice boards (公示栏). */
  | 'NOTICE_BOARD'
  /** An official account (公众号). */
  | 'OFFICIAL_ACCOUNT'
  /** The residents' app (居民应用). */
  | 'RESIDENT_APP'
  /** Text messages (短信). */
  | 'TEXT_MESSAGE';

/** A page of notices (信息推送分页). */
export type NoticeConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<NoticeEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Notice>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (信息推送统计维度). */
export type NoticeDimension =
  /** By channel (分组). */
  | 'CHANNEL'
  /** By kind (分组). */
  | 'KIND'
  /** By time sent, month by month (分组). */
  | 'MONTH_OF_SENT_AT'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of notices (信息推送条目). */
export type NoticeEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Notice;
};

/** Which notices (信息推送筛选). */
export type NoticeFilter = {
  /** By channel: one of these (筛选项). */
  readonly channel?: InputMaybe<ReadonlyArray<NoticeChannel>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<NoticeKind>>;
  /** By recipients: from one number to another (数值范围). */
  readonly recipients?: InputMaybe<NumberRange>;
  /** By time sent: from one day to another (日期范围). */
  readonly sentAt?: InputMaybe<DateRange>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a notice is about (通知类别). */
export type NoticeKind =
  /** Water, power, roads (民生信息). */
  | 'LIVELIHOOD'
  /** Policies and services (政策服务). */
  | 'POLICY'
  /** Safety (安全提示). */
  | 'SAFETY'
  /** Weather and disasters (灾害预警). */
  | 'WARNING';

/** What figures of notices say (信息推送统计方式). */
export type NoticeMeasure =
  /** Their delivered on average (平均). */
  | 'AVERAGE_DELIVERED'
  /** Their opened on average (平均). */
  | 'AVERAGE_OPENED'
  /** Their recipients on average (平均). */
  | 'AVERAGE_RECIPIENTS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their delivered added up (合计). */
  | 'SUM_DELIVERED'
  /** Their opened added up (合计). */
  | 'SUM_OPENED'
  /** Their recipients added up (合计). */
  | 'SUM_RECIPIENTS';

/** In which order notices are listed (信息推送排序). */
export type NoticeOrder =
  /** By recipients, rising (升序). */
  | 'RECIPIENTS_ASC'
  /** By recipients, falling (降序). */
  | 'RECIPIENTS_DESC'
  /** By time sent, rising (升序). */
  | 'SENT_AT_ASC'
  /** By time sent, falling (降序). */
  | 'SENT_AT_DESC';

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

/** A matter that a town governance centre has passed up or down (上下流转事项). */
export type PassedMatter = {
  /** The centre (综合治理服务中心). */
  readonly centre: GovernanceCentre;
  /** To whom: the region above or the community (流转对象). */
  readonly counterpart: Region;
  /** Which way (流转方向). */
  readonly direction: MatterDirection;
  /** The event that it came of; null where it came of none (对应事件). */
  readonly event?: Maybe<GridEvent>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** When it was passed (流转日期). */
  readonly passedOn: Scalars['Date']['output'];
  /** The town or subdistrict (所属镇街). */
  readonly region: Region;
  /** When it was settled or sent back; null before (办结日期). */
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  /** What became of it (状态). */
  readonly state: PassedMatterState;
  /** The matter in one line, without names (事项); shared on conditions. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its title (核验事项). */
  readonly titleMatches?: Maybe<Comparison>;
  /** What it is about (大类). */
  readonly topic: EventTopic;
};


/** A matter that a town governance centre has passed up or down (上下流转事项). */
export type PassedMatterTitleMatchesArgs = {
  value: Scalars['String']['input'];
};

/** A page of passed matters (流转事项分页). */
export type PassedMatterConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PassedMatterEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PassedMatter>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (流转事项统计维度). */
export type PassedMatterDimension =
  /** By direction (分组). */
  | 'DIRECTION'
  /** By day passed, month by month (分组). */
  | 'MONTH_OF_PASSED_ON'
  /** By day settled, month by month (分组). */
  | 'MONTH_OF_SETTLED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE'
  /** By topic (分组). */
  | 'TOPIC';

/** One of a page of passed matters (流转事项条目). */
export type PassedMatterEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PassedMatter;
};

/** Which passed matters (流转事项筛选). */
export type PassedMatterFilter = {
  /** By centre: one of these keys (筛选项). */
  readonly centre?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By counterpart: one of these keys (筛选项). */
  readonly counterpart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By direction: one of these (筛选项). */
  readonly direction?: InputMaybe<ReadonlyArray<MatterDirection>>;
  /** By event: one of these keys (筛选项). */
  readonly event?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day passed: from one day to another (日期范围). */
  readonly passedOn?: InputMaybe<DateRange>;
  /** By day settled: from one day to another (日期范围). */
  readonly settledOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<PassedMatterState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By topic: one of these (筛选项). */
  readonly topic?: InputMaybe<ReadonlyArray<EventTopic>>;
};

/** What figures of passed matters say (流转事项统计方式). */
export type PassedMatterMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order passed matters are listed (流转事项排序). */
export type PassedMatterOrder =
  /** By day passed, rising (升序). */
  | 'PASSED_ON_ASC'
  /** By day passed, falling (降序). */
  | 'PASSED_ON_DESC';

/** What became of a matter that was passed (流转事项状态). */
export type PassedMatterState =
  /** Sent back (已退回). */
  | 'SENT_BACK'
  /** Settled (已办结). */
  | 'SETTLED'
  /** Waiting there (待办). */
  | 'WAITING';

/** What can be asked (查询). */
export type Query = {
  /** The admission list item with a key (准入清单); null where it is not known or not yours to see. */
  readonly admissionListItem?: Maybe<AdmissionListItem>;
  /** What became of admission list items since a cursor (准入清单变更). */
  readonly admissionListItemChanges?: Maybe<ChangePage>;
  /** The admission list items counted, or added up, by what they have in common (准入清单统计). */
  readonly admissionListItemFigures?: Maybe<FigureTable>;
  /** The admission list items, page by page (准入清单列表). */
  readonly admissionListItems?: Maybe<AdmissionListItemConnection>;
  /** The campaign with a key (专项行动); null where it is not known or not yours to see. */
  readonly campaign?: Maybe<Campaign>;
  /** What became of campaigns since a cursor (专项行动变更). */
  readonly campaignChanges?: Maybe<ChangePage>;
  /** The campaigns counted, or added up, by what they have in common (专项行动统计). */
  readonly campaignFigures?: Maybe<FigureTable>;
  /** The campaign grid with a key (专项行动网格任务); null where it is not known or not yours to see. */
  readonly campaignGrid?: Maybe<CampaignGrid>;
  /** What became of campaign grids since a cursor (专项行动网格任务变更). */
  readonly campaignGridChanges?: Maybe<ChangePage>;
  /** The campaign grids counted, or added up, by what they have in common (专项行动网格任务统计). */
  readonly campaignGridFigures?: Maybe<FigureTable>;
  /** The campaign grids, page by page (专项行动网格任务列表). */
  readonly campaignGrids?: Maybe<CampaignGridConnection>;
  /** The campaign target with a key (行动对象); null where it is not known or not yours to see. */
  readonly campaignTarget?: Maybe<CampaignTarget>;
  /** What became of campaign targets since a cursor (行动对象变更). */
  readonly campaignTargetChanges?: Maybe<ChangePage>;
  /** The campaign targets counted, or added up, by what they have in common (行动对象统计). */
  readonly campaignTargetFigures?: Maybe<FigureTable>;
  /** The campaign targets, page by page (行动对象列表). */
  readonly campaignTargets?: Maybe<CampaignTargetConnection>;
  /** The campaign visit with a key (专项走访); null where it is not known or not yours to see. */
  readonly campaignVisit?: Maybe<CampaignVisit>;
  /** What became of campaign visits since a cursor (专项走访变更). */
  readonly campaignVisitChanges?: Maybe<ChangePage>;
  /** The campaign visits counted, or added up, by what they have in common (专项走访统计). */
  readonly campaignVisitFigures?: Maybe<FigureTable>;
  /** The campaign visits, page by page (专项走访列表). */
  readonly campaignVisits?: Maybe<CampaignVisitConnection>;
  /** The campaigns, page by page (专项行动列表). */
  readonly campaigns?: Maybe<CampaignConnection>;
  /** The collection duties, page by page (采集分工列表). */
  readonly collectionDuties?: Maybe<CollectionDutyConnection>;
  /** The collection duty with a key (采集分工); null where it is not known or not yours to see. */
  readonly collectionDuty?: Maybe<CollectionDuty>;
  /** What became of collection duties since a cursor (采集分工变更). */
  readonly collectionDutyChanges?: Maybe<ChangePage>;
  /** The collection duties counted, or added up, by what they have in common (采集分工统计). */
  readonly collectionDutyFigures?: Maybe<FigureTable>;
  /** Communities and villages that exist on a day, page by page (社区/村列表). */
  readonly communities?: Maybe<CommunityConnection>;
  /** A community or village by its twelve-digit code (社区/村); null where the code is not known. */
  readonly community?: Maybe<Community>;
  /** The coordination centre with a key (联动中心); null where it is not known or not yours to see. */
  readonly coordinationCentre?: Maybe<CoordinationCentre>;
  /** What became of coordination centres since a cursor (联动中心变更). */
  readonly coordinationCentreChanges?: Maybe<ChangePage>;
  /** The coordination centres counted, or added up, by what they have in common (联动中心统计). */
  readonly coordinationCentreFigures?: Maybe<FigureTable>;
  /** The coordination centres, page by page (联动中心列表). */
  readonly coordinationCentres?: Maybe<CoordinationCentreConnection>;
  /** The event categories, page by page (事件类别列表). */
  readonly eventCategories?: Maybe<EventCategoryConnection>;
  /** The event category with a key (事件类别); null where it is not known or not yours to see. */
  readonly eventCategory?: Maybe<EventCategory>;
  /** What became of event categories since a cursor (事件类别变更). */
  readonly eventCategoryChanges?: Maybe<ChangePage>;
  /** The event categories counted, or added up, by what they have in common (事件类别统计). */
  readonly eventCategoryFigures?: Maybe<FigureTable>;
  /** The functional area with a key (功能区); null where it is not known or not yours to see. */
  readonly functionalArea?: Maybe<FunctionalArea>;
  /** What became of functional areas since a cursor (功能区变更). */
  readonly functionalAreaChanges?: Maybe<ChangePage>;
  /** The functional areas counted, or added up, by what they have in common (功能区统计). */
  readonly functionalAreaFigures?: Maybe<FigureTable>;
  /** The functional areas, page by page (功能区列表). */
  readonly functionalAreas?: Maybe<FunctionalAreaConnection>;
  /** The governance centre with a key (综合治理服务中心); null where it is not known or not yours to see. */
  readonly governanceCentre?: Maybe<GovernanceCentre>;
  /** What became of governance centres since a cursor (综合治理服务中心变更). */
  readonly governanceCentreChanges?: Maybe<ChangePage>;
  /** The governance centres counted, or added up, by what they have in common (综合治理服务中心统计). */
  readonly governanceCentreFigures?: Maybe<FigureTable>;
  /** The governance centres, page by page (综合治理服务中心列表). */
  readonly governanceCentres?: Maybe<GovernanceCentreConnection>;
  /** The grid with a key (网格); null where it is not known or not yours to see. */
  readonly grid?: Maybe<Grid>;
  /** The grid appointment with a key (网格任职); null where it is not known or not yours to see. */
  readonly gridAppointment?: Maybe<GridAppointment>;
  /** What became of grid appointments since a cursor (网格任职变更). */
  readonly gridAppointmentChanges?: Maybe<ChangePage>;
  /** The grid appointments counted, or added up, by what they have in common (网格任职统计). */
  readonly gridAppointmentFigures?: Maybe<FigureTable>;
  /** The grid appointments, page by page (网格任职列表). */
  readonly gridAppointments?: Maybe<GridAppointmentConnection>;
  /** The live board of a region (联动中心实时看板). */
  readonly gridBoard: GridBoard;
  /** What became of grids since a cursor (网格变更). */
  readonly gridChanges?: Maybe<ChangePage>;
  /** The grid event with a key (网格事件); null where it is not known or not yours to see. */
  readonly gridEvent?: Maybe<GridEvent>;
  /** The grid event assignment with a key (事件交办); null where it is not known or not yours to see. */
  readonly gridEventAssignment?: Maybe<GridEventAssignment>;
  /** What became of grid event assignments since a cursor (事件交办变更). */
  readonly gridEventAssignmentChanges?: Maybe<ChangePage>;
  /** The grid event assignments counted, or added up, by what they have in common (事件交办统计). */
  readonly gridEventAssignmentFigures?: Maybe<FigureTable>;
  /** The grid event assignments, page by page (事件交办列表). */
  readonly gridEventAssignments?: Maybe<GridEventAssignmentConnection>;
  /** What became of grid events since a cursor (网格事件变更). */
  readonly gridEventChanges?: Maybe<ChangePage>;
  /** The grid events counted, or added up, by what they have in common (网格事件统计). */
  readonly gridEventFigures?: Maybe<FigureTable>;
  /** The grid event step with a key (事件流转); null where it is not known or not yours to see. */
  readonly gridEventStep?: Maybe<GridEventStep>;
  /** What became of grid event steps since a cursor (事件流转变更). */
  readonly gridEventStepChanges?: Maybe<ChangePage>;
  /** The grid event steps counted, or added up, by what they have in common (事件流转统计). */
  readonly gridEventStepFigures?: Maybe<FigureTable>;
  /** The grid event steps, page by page (事件流转列表). */
  readonly gridEventSteps?: Maybe<GridEventStepConnection>;
  /** The grid events, page by page (网格事件列表). */
  readonly gridEvents?: Maybe<GridEventConnection>;
  /** The grids counted, or added up, by what they have in common (网格统计). */
  readonly gridFigures?: Maybe<FigureTable>;
  /** The grid reported figure with a key (上报数据); null where it is not known or not yours to see. */
  readonly gridReportedFigure?: Maybe<GridReportedFigure>;
  /** What became of grid reported figures since a cursor (上报数据变更). */
  readonly gridReportedFigureChanges?: Maybe<ChangePage>;
  /** The grid reported figures counted, or added up, by what they have in common (上报数据统计). */
  readonly gridReportedFigureFigures?: Maybe<FigureTable>;
  /** The grid reported figures, page by page (上报数据列表). */
  readonly gridReportedFigures?: Maybe<GridReportedFigureConnection>;
  /** The grid work request with a key (入格申请); null where it is not known or not yours to see. */
  readonly gridWorkRequest?: Maybe<GridWorkRequest>;
  /** What became of grid work requests since a cursor (入格申请变更). */
  readonly gridWorkRequestChanges?: Maybe<ChangePage>;
  /** The grid work requests counted, or added up, by what they have in common (入格申请统计). */
  readonly gridWorkRequestFigures?: Maybe<FigureTable>;
  /** The grid work requests, page by page (入格申请列表). */
  readonly gridWorkRequests?: Maybe<GridWorkRequestConnection>;
  /** The grid worker with a key (网格员); null where it is not known or not yours to see. */
  readonly gridWorker?: Maybe<GridWorker>;
  /** What became of grid workers since a cursor (网格员变更). */
  readonly gridWorkerChanges?: Maybe<ChangePage>;
  /** The grid workers counted, or added up, by what they have in common (网格员统计). */
  readonly gridWorkerFigures?: Maybe<FigureTable>;
  /** The grid workers, page by page (网格员列表). */
  readonly gridWorkers?: Maybe<GridWorkerConnection>;
  /** The grids, page by page (网格列表). */
  readonly grids?: Maybe<GridConnection>;
  /** The household with a key (户); null where it is not known or not yours to see. */
  readonly household?: Maybe<Household>;
  /** What became of households since a cursor (户变更). */
  readonly householdChanges?: Maybe<ChangePage>;
  /** The households counted, or added up, by what they have in common (户统计). */
  readonly householdFigures?: Maybe<FigureTable>;
  /** The households, page by page (户列表). */
  readonly households?: Maybe<HouseholdConnection>;
  /** The intake report with a key (事件受理); null where it is not known or not yours to see. */
  readonly intakeReport?: Maybe<IntakeReport>;
  /** What became of intake reports since a cursor (事件受理变更). */
  readonly intakeReportChanges?: Maybe<ChangePage>;
  /** The intake reports counted, or added up, by what they have in common (事件受理统计). */
  readonly intakeReportFigures?: Maybe<FigureTable>;
  /** The intake reports, page by page (事件受理列表). */
  readonly intakeReports?: Maybe<IntakeReportConnection>;
  /** The notice with a key (信息推送); null where it is not known or not yours to see. */
  readonly notice?: Maybe<Notice>;
  /** What became of notices since a cursor (信息推送变更). */
  readonly noticeChanges?: Maybe<ChangePage>;
  /** The notices counted, or added up, by what they have in common (信息推送统计). */
  readonly noticeFigures?: Maybe<FigureTable>;
  /** The notices, page by page (信息推送列表). */
  readonly notices?: Maybe<NoticeConnection>;
  /** The passed matter with a key (流转事项); null where it is not known or not yours to see. */
  readonly passedMatter?: Maybe<PassedMatter>;
  /** What became of passed matters since a cursor (流转事项变更). */
  readonly passedMatterChanges?: Maybe<ChangePage>;
  /** The passed matters counted, or added up, by what they have in common (流转事项统计). */
  readonly passedMatterFigures?: Maybe<FigureTable>;
  /** The passed matters, page by page (流转事项列表). */
  readonly passedMatters?: Maybe<PassedMatterConnection>;
  /** An administrative region by its code (行政区划), of any level; null where the code is not known. */
  readonly region?: Maybe<Region>;
  /** What became of regions since a cursor (行政区划变更). */
  readonly regionChanges?: Maybe<ChangePage>;
  /** The regions counted, or added up, by what they have in common (行政区划统计). */
  readonly regionFigures?: Maybe<FigureTable>;
  /** Regions that exist on a day, page by page (区划列表). */
  readonly regions?: Maybe<RegionConnection>;
  /** The secondment with a key (下沉干部); null where it is not known or not yours to see. */
  readonly secondment?: Maybe<Secondment>;
  /** What became of secondments since a cursor (下沉干部变更). */
  readonly secondmentChanges?: Maybe<ChangePage>;
  /** The secondments counted, or added up, by what they have in common (下沉干部统计). */
  readonly secondmentFigures?: Maybe<FigureTable>;
  /** The secondments, page by page (下沉干部列表). */
  readonly secondments?: Maybe<SecondmentConnection>;
  /** Grids that nobody leads on a day, page by page (无人任职的网格). */
  readonly vacantGrids: GridConnection;
};


/** What can be asked (查询). */
export type QueryAdmissionListItemArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryAdmissionListItemChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryAdmissionListItemFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<AdmissionListItemDimension>>;
  filter?: InputMaybe<AdmissionListItemFilter>;
  measure?: InputMaybe<AdmissionListItemMeasure>;
  of?: InputMaybe<AdmissionListItemFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryAdmissionListItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdmissionListItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<AdmissionListItemOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCampaignChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCampaignFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CampaignDimension>>;
  filter?: InputMaybe<CampaignFilter>;
  measure?: InputMaybe<CampaignMeasure>;
  of?: InputMaybe<CampaignFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCampaignGridArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCampaignGridChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCampaignGridFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CampaignGridDimension>>;
  filter?: InputMaybe<CampaignGridFilter>;
  measure?: InputMaybe<CampaignGridMeasure>;
  of?: InputMaybe<CampaignGridFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCampaignGridsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignGridFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CampaignGridOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCampaignTargetArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCampaignTargetChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCampaignTargetFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CampaignTargetDimension>>;
  filter?: InputMaybe<CampaignTargetFilter>;
  measure?: InputMaybe<CampaignTargetMeasure>;
  of?: InputMaybe<CampaignTargetFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCampaignTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignTargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CampaignTargetOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCampaignVisitArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCampaignVisitChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCampaignVisitFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CampaignVisitDimension>>;
  filter?: InputMaybe<CampaignVisitFilter>;
  measure?: InputMaybe<CampaignVisitMeasure>;
  of?: InputMaybe<CampaignVisitFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCampaignVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignVisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CampaignVisitOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CampaignOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCollectionDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollectionDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CollectionDutyOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCollectionDutyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCollectionDutyChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCollectionDutyFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CollectionDutyDimension>>;
  filter?: InputMaybe<CollectionDutyFilter>;
  measure?: InputMaybe<CollectionDutyMeasure>;
  of?: InputMaybe<CollectionDutyFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommunityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<RegionOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCommunityArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCoordinationCentreArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCoordinationCentreChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCoordinationCentreFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CoordinationCentreDimension>>;
  filter?: InputMaybe<CoordinationCentreFilter>;
  measure?: InputMaybe<CoordinationCentreMeasure>;
  of?: InputMaybe<CoordinationCentreFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryCoordinationCentresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoordinationCentreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CoordinationCentreOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryEventCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventCategoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventCategoryOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryEventCategoryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryEventCategoryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryEventCategoryFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<EventCategoryDimension>>;
  filter?: InputMaybe<EventCategoryFilter>;
  measure?: InputMaybe<EventCategoryMeasure>;
  of?: InputMaybe<EventCategoryFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryFunctionalAreaArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryFunctionalAreaChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryFunctionalAreaFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<FunctionalAreaDimension>>;
  filter?: InputMaybe<FunctionalAreaFilter>;
  measure?: InputMaybe<FunctionalAreaMeasure>;
  of?: InputMaybe<FunctionalAreaFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryFunctionalAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FunctionalAreaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FunctionalAreaOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGovernanceCentreArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryGovernanceCentreChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGovernanceCentreFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<GovernanceCentreDimension>>;
  filter?: InputMaybe<GovernanceCentreFilter>;
  measure?: InputMaybe<GovernanceCentreMeasure>;
  of?: InputMaybe<GovernanceCentreFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGovernanceCentresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceCentreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GovernanceCentreOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryGridAppointmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryGridAppointmentChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridAppointmentFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<GridAppointmentDimension>>;
  filter?: InputMaybe<GridAppointmentFilter>;
  measure?: InputMaybe<GridAppointmentMeasure>;
  of?: InputMaybe<GridAppointmentFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridAppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GridAppointmentOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridBoardArgs = {
  within: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryGridChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryGridEventAssignmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryGridEventAssignmentChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridEventAssignmentFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<GridEventAssignmentDimension>>;
  filter?: InputMaybe<GridEventAssignmentFilter>;
  measure?: InputMaybe<GridEventAssignmentMeasure>;
  of?: InputMaybe<GridEventAssignmentFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridEventAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridEventAssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridEventAssignmentOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridEventChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridEventFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<GridEventDimension>>;
  filter?: InputMaybe<GridEventFilter>;
  measure?: InputMaybe<GridEventMeasure>;
  of?: InputMaybe<GridEventFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridEventStepArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryGridEventStepChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridEventStepFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<GridEventStepDimension>>;
  filter?: InputMaybe<GridEventStepFilter>;
  measure?: InputMaybe<GridEventStepMeasure>;
  of?: InputMaybe<GridEventStepFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridEventStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridEventStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridEventStepOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridEventOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<GridDimension>>;
  filter?: InputMaybe<GridFilter>;
  measure?: InputMaybe<GridMeasure>;
  of?: InputMaybe<GridFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridReportedFigureArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryGridReportedFigureChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridReportedFigureFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<GridReportedFigureDimension>>;
  filter?: InputMaybe<GridReportedFigureFilter>;
  measure?: InputMaybe<GridReportedFigureMeasure>;
  of?: InputMaybe<GridReportedFigureFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridReportedFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridReportedFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridReportedFigureOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridWorkRequestArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryGridWorkRequestChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridWorkRequestFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<GridWorkRequestDimension>>;
  filter?: InputMaybe<GridWorkRequestFilter>;
  measure?: InputMaybe<GridWorkRequestMeasure>;
  of?: InputMaybe<GridWorkRequestFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridWorkRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridWorkRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridWorkRequestOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridWorkerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryGridWorkerChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridWorkerFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<GridWorkerDimension>>;
  filter?: InputMaybe<GridWorkerFilter>;
  measure?: InputMaybe<GridWorkerMeasure>;
  of?: InputMaybe<GridWorkerFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridWorkerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridWorkerOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryGridsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GridOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryHouseholdChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryHouseholdFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<HouseholdDimension>>;
  filter?: InputMaybe<HouseholdFilter>;
  measure?: InputMaybe<HouseholdMeasure>;
  of?: InputMaybe<HouseholdFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryIntakeReportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryIntakeReportChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryIntakeReportFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<IntakeReportDimension>>;
  filter?: InputMaybe<IntakeReportFilter>;
  measure?: InputMaybe<IntakeReportMeasure>;
  of?: InputMaybe<IntakeReportFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryIntakeReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntakeReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IntakeReportOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryNoticeChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryNoticeFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<NoticeDimension>>;
  filter?: InputMaybe<NoticeFilter>;
  measure?: InputMaybe<NoticeMeasure>;
  of?: InputMaybe<NoticeFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoticeOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPassedMatterArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryPassedMatterChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPassedMatterFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PassedMatterDimension>>;
  filter?: InputMaybe<PassedMatterFilter>;
  measure?: InputMaybe<PassedMatterMeasure>;
  of?: InputMaybe<PassedMatterFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryPassedMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PassedMatterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PassedMatterOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryRegionChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryRegionFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<RegionDimension>>;
  filter?: InputMaybe<RegionFilter>;
  measure?: InputMaybe<RegionMeasure>;
  of?: InputMaybe<RegionFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<RegionOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecondmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QuerySecondmentChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecondmentFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<SecondmentDimension>>;
  filter?: InputMaybe<SecondmentFilter>;
  measure?: InputMaybe<SecondmentMeasure>;
  of?: InputMaybe<SecondmentFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QuerySecondmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecondmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<SecondmentOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryVacantGridsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<GridOrder>;
  within: Scalars['ID']['input'];
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
  /** Lane and building chiefs in office today (巷长、楼长人数), counted from appointments. */
  readonly chiefCount: Scalars['Int']['output'];
  /** The regions just below that exist today, by code (下级区划). */
  readonly children: RegionConnection;
  /** The code (区划代码): 6 digits down to the county, 9 for a subdistrict, 12 for a community. */
  readonly code: Scalars['ID']['output'];
  /** The communities and villages in its scope that exist today, by code (辖内社区/村). */
  readonly communities: CommunityConnection;
  /** Grids by level (网格数); of every level where none is named. */
  readonly gridCount: Scalars['Int']['output'];
  /** Households by the allowance that they draw: a value of HouseholdAllowance, or NONE (社会救助户数). */
  readonly householdsByAllowance?: Maybe<Snapshot>;
  /**
   * Households by what somebody there has to be looked after for: a value of CareNeed, SEVERAL, or NONE where nothing is
   * known (照护需求户数).
   */
  readonly householdsByCareNeed?: Maybe<Snapshot>;
  /** Whether a community or a village, null of any other level (类别). */
  readonly kind?: Maybe<CommunityKind>;
  /** Its level (层级). */
  readonly level: RegionLevel;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The region above, null for a province (上级区划). */
  readonly parent?: Maybe<Region>;
  /** Every region above, the province first (各级上级区划). */
  readonly parents: ReadonlyArray<Region>;
  /** Staff whom departments have seconded here and who serve today, by rank (下沉干部人数). */
  readonly secondedStaffCount: Figure;
  /** The regions that took over when this one ended (承继区划). */
  readonly successors: ReadonlyArray<Region>;
  /** The first day on which the code was valid, null where that is not recorded (启用日期). */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which the code was valid, null while it is (停用日期). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionGridCountArgs = {
  level?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionHouseholdsByAllowanceArgs = {
  month?: InputMaybe<Scalars['Date']['input']>;
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionHouseholdsByCareNeedArgs = {
  month?: InputMaybe<Scalars['Date']['input']>;
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionSecondedStaffCountArgs = {
  rank?: InputMaybe<SecondedRank>;
};

/** A page of regions (行政区划分页). */
export type RegionConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Region>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (行政区划统计维度). */
export type RegionDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By level (分组). */
  | 'LEVEL'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of regions (行政区划条目). */
export type RegionEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Region;
};

/** Which regions (行政区划筛选). */
export type RegionFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<CommunityKind>>;
  /** By level: one of these (筛选项). */
  readonly level?: InputMaybe<ReadonlyArray<RegionLevel>>;
  /** By parent: one of these keys (筛选项). */
  readonly parent?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The level of a region (行政层级). */
export type RegionLevel =
  /** Community or village (社区/村). */
  | 'COMMUNITY'
  /** County or district (县级). */
  | 'COUNTY'
  /** Prefecture (地级). */
  | 'PREFECTURE'
  /** Province (省级). */
  | 'PROVINCE'
  /** Subdistrict or town (街道/镇). */
  | 'SUBDISTRICT';

/** What figures of regions say (行政区划统计方式). */
export type RegionMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order regions are listed (行政区划排序). */
export type RegionOrder =
  /** By code, rising (升序). */
  | 'CODE_ASC'
  /** By code, falling (降序). */
  | 'CODE_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

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

/** What the centre ruled on a return (退单仲裁结果). */
export type ReturnArbitration =
  /** The department has to handle it (维持交办). */
  | 'REJECTED'
  /** The event goes to another department (同意退单). */
  | 'UPHELD';

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

/** Rank of somebody whom a department has seconded (下沉干部职级). */
export type SecondedRank =
  /** Below section level (一般干部). */
  | 'JUNIOR'
  /** Section level (科级). */
  | 'SECTION';

/** Somebody whom a department has seconded to a subdistrict (下沉干部). */
export type Secondment = {
  /** The department that sent the person; null where it is not recorded (派出部门). */
  readonly department?: Maybe<Department>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The rank (职级). */
  readonly rank?: Maybe<SecondedRank>;
  /** Where the person serves (下沉街道). */
  readonly region?: Maybe<Region>;
  /** The first day (下沉起). */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The last day, null while open-ended (下沉止). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of secondments (下沉干部分页). */
export type SecondmentConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<SecondmentEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Secondment>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (下沉干部统计维度). */
export type SecondmentDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By last day, month by month (分组). */
  | 'MONTH_OF_UNTIL'
  /** By rank (分组). */
  | 'RANK'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of secondments (下沉干部条目). */
export type SecondmentEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Secondment;
};

/** Which secondments (下沉干部筛选). */
export type SecondmentFilter = {
  /** By department: one of these keys (筛选项). */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By rank: one of these (筛选项). */
  readonly rank?: InputMaybe<ReadonlyArray<SecondedRank>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** By last day: from one day to another (日期范围). */
  readonly until?: InputMaybe<DateRange>;
};

/** What figures of secondments say (下沉干部统计方式). */
export type SecondmentMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order secondments are listed (下沉干部排序). */
export type SecondmentOrder =
  /** By id, rising (升序). */
  | 'ID_ASC'
  /** By id, falling (降序). */
  | 'ID_DESC';

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
  AdmissionListItem: AdmissionListItem;
  Campaign: Campaign;
  CampaignGrid: CampaignGrid;
  CampaignTarget: CampaignTarget;
  CampaignVisit: CampaignVisit;
  CollectionDuty: CollectionDuty;
  Community: Community;
  CoordinationCentre: CoordinationCentre;
  Department: Department;
  EventCategory: EventCategory;
  FunctionalArea: FunctionalArea;
  GovernanceCentre: GovernanceCentre;
  Grid: Grid;
  GridAppointment: GridAppointment;
  GridEvent: GridEvent;
  GridEventAssignment: GridEventAssignment;
  GridEventStep: GridEventStep;
  GridReportedFigure: GridReportedFigure;
  GridWorkRequest: GridWorkRequest;
  GridWorker: GridWorker;
  Household: Household;
  IntakeReport: IntakeReport;
  LegalBackbone: LegalBackbone;
  Notice: Notice;
  PassedMatter: PassedMatter;
  Region: Region;
  Secondment: Secondment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdmissionListItem:
    ( { __typename: 'AdmissionListItem' }
    & GraphQLRecursivePick<FederationTypes['AdmissionListItem'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  CampaignGrid:
    ( { __typename: 'CampaignGrid' }
    & GraphQLRecursivePick<FederationTypes['CampaignGrid'], {"id":true}> );
  CampaignTarget:
    ( { __typename: 'CampaignTarget' }
    & GraphQLRecursivePick<FederationTypes['CampaignTarget'], {"id":true}> );
  CampaignVisit:
    ( { __typename: 'CampaignVisit' }
    & GraphQLRecursivePick<FederationTypes['CampaignVisit'], {"id":true}> );
  CollectionDuty:
    ( { __typename: 'CollectionDuty' }
    & GraphQLRecursivePick<FederationTypes['CollectionDuty'], {"id":true}> );
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"code":true}> );
  CoordinationCentre:
    ( { __typename: 'CoordinationCentre' }
    & GraphQLRecursivePick<FederationTypes['CoordinationCentre'], {"id":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  EventCategory:
    ( { __typename: 'EventCategory' }
    & GraphQLRecursivePick<FederationTypes['EventCategory'], {"id":true}> );
  FunctionalArea:
    ( { __typename: 'FunctionalArea' }
    & GraphQLRecursivePick<FederationTypes['FunctionalArea'], {"code":true}> );
  GovernanceCentre:
    ( { __typename: 'GovernanceCentre' }
    & GraphQLRecursivePick<FederationTypes['GovernanceCentre'], {"id":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"code":true}> );
  GridAppointment:
    ( { __typename: 'GridAppointment' }
    & GraphQLRecursivePick<FederationTypes['GridAppointment'], {"id":true}> );
  GridEvent:
    ( { __typename: 'GridEvent' }
    & GraphQLRecursivePick<FederationTypes['GridEvent'], {"id":true}> );
  GridEventAssignment:
    ( { __typename: 'GridEventAssignment' }
    & GraphQLRecursivePick<FederationTypes['GridEventAssignment'], {"id":true}> );
  GridEventStep:
    ( { __typename: 'GridEventStep' }
    & GraphQLRecursivePick<FederationTypes['GridEventStep'], {"id":true}> );
  GridReportedFigure:
    ( { __typename: 'GridReportedFigure' }
    & GraphQLRecursivePick<FederationTypes['GridReportedFigure'], {"id":true}> );
  GridWorkRequest:
    ( { __typename: 'GridWorkRequest' }
    & GraphQLRecursivePick<FederationTypes['GridWorkRequest'], {"id":true}> );
  GridWorker:
    ( { __typename: 'GridWorker' }
    & GraphQLRecursivePick<FederationTypes['GridWorker'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  IntakeReport:
    ( { __typename: 'IntakeReport' }
    & GraphQLRecursivePick<FederationTypes['IntakeReport'], {"id":true}> );
  LegalBackbone:
    ( { __typename: 'LegalBackbone' }
    & GraphQLRecursivePick<FederationTypes['LegalBackbone'], {"code":true,"on":true}> );
  Notice:
    ( { __typename: 'Notice' }
    & GraphQLRecursivePick<FederationTypes['Notice'], {"id":true}> );
  PassedMatter:
    ( { __typename: 'PassedMatter' }
    & GraphQLRecursivePick<FederationTypes['PassedMatter'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Secondment:
    ( { __typename: 'Secondment' }
    & GraphQLRecursivePick<FederationTypes['Secondment'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ReportedFigure: ( GridReportedFigureRow );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Actor>;
  AdmissionListItem: ResolverTypeWrapper<AdmissionListItemRow>;
  AdmissionListItemConnection: ResolverTypeWrapper<Omit<AdmissionListItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AdmissionListItemEdge']>, nodes: ReadonlyArray<ResolversTypes['AdmissionListItem']> }>;
  AdmissionListItemDimension: AdmissionListItemDimension;
  AdmissionListItemEdge: ResolverTypeWrapper<Omit<AdmissionListItemEdge, 'node'> & { node: ResolversTypes['AdmissionListItem'] }>;
  AdmissionListItemFilter: AdmissionListItemFilter;
  AdmissionListItemMeasure: AdmissionListItemMeasure;
  AdmissionListItemOrder: AdmissionListItemOrder;
  BaseRecordKind: BaseRecordKind;
  Campaign: ResolverTypeWrapper<CampaignRow>;
  CampaignConnection: ResolverTypeWrapper<Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CampaignEdge']>, nodes: ReadonlyArray<ResolversTypes['Campaign']> }>;
  CampaignDimension: CampaignDimension;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignFilter: CampaignFilter;
  CampaignGrid: ResolverTypeWrapper<CampaignGridRow>;
  CampaignGridConnection: ResolverTypeWrapper<Omit<CampaignGridConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CampaignGridEdge']>, nodes: ReadonlyArray<ResolversTypes['CampaignGrid']> }>;
  CampaignGridDimension: CampaignGridDimension;
  CampaignGridEdge: ResolverTypeWrapper<Omit<CampaignGridEdge, 'node'> & { node: ResolversTypes['CampaignGrid'] }>;
  CampaignGridFilter: CampaignGridFilter;
  CampaignGridMeasure: CampaignGridMeasure;
  CampaignGridOrder: CampaignGridOrder;
  CampaignMeasure: CampaignMeasure;
  CampaignOrder: CampaignOrder;
  CampaignPurpose: CampaignPurpose;
  CampaignState: CampaignState;
  CampaignTarget: ResolverTypeWrapper<CampaignTargetRow>;
  CampaignTargetConnection: ResolverTypeWrapper<Omit<CampaignTargetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CampaignTargetEdge']>, nodes: ReadonlyArray<ResolversTypes['CampaignTarget']> }>;
  CampaignTargetDimension: CampaignTargetDimension;
  CampaignTargetDoer: CampaignTargetDoer;
  CampaignTargetEdge: ResolverTypeWrapper<Omit<CampaignTargetEdge, 'node'> & { node: ResolversTypes['CampaignTarget'] }>;
  CampaignTargetFilter: CampaignTargetFilter;
  CampaignTargetKind: CampaignTargetKind;
  CampaignTargetMeasure: CampaignTargetMeasure;
  CampaignTargetOrder: CampaignTargetOrder;
  CampaignTargetState: CampaignTargetState;
  CampaignVisit: ResolverTypeWrapper<CampaignVisitRow>;
  CampaignVisitConnection: ResolverTypeWrapper<Omit<CampaignVisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CampaignVisitEdge']>, nodes: ReadonlyArray<ResolversTypes['CampaignVisit']> }>;
  CampaignVisitDimension: CampaignVisitDimension;
  CampaignVisitEdge: ResolverTypeWrapper<Omit<CampaignVisitEdge, 'node'> & { node: ResolversTypes['CampaignVisit'] }>;
  CampaignVisitFilter: CampaignVisitFilter;
  CampaignVisitMeasure: CampaignVisitMeasure;
  CampaignVisitOrder: CampaignVisitOrder;
  CampaignVisitOutcome: CampaignVisitOutcome;
  CareNeed: CareNeed;
  Change: ResolverTypeWrapper<Change>;
  ChangeKind: ChangeKind;
  ChangePage: ResolverTypeWrapper<ChangePage>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CollectedItemKind: CollectedItemKind;
  CollectionDuty: ResolverTypeWrapper<CollectionDutyRow>;
  CollectionDutyConnection: ResolverTypeWrapper<Omit<CollectionDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CollectionDutyEdge']>, nodes: ReadonlyArray<ResolversTypes['CollectionDuty']> }>;
  CollectionDutyDimension: CollectionDutyDimension;
  CollectionDutyEdge: ResolverTypeWrapper<Omit<CollectionDutyEdge, 'node'> & { node: ResolversTypes['CollectionDuty'] }>;
  CollectionDutyFilter: CollectionDutyFilter;
  CollectionDutyMeasure: CollectionDutyMeasure;
  CollectionDutyOrder: CollectionDutyOrder;
  CollectorRole: CollectorRole;
  Community: ResolverTypeWrapper<RegionRow>;
  CommunityConnection: ResolverTypeWrapper<Page>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  CommunityFilter: CommunityFilter;
  CommunityKind: CommunityKind;
  Comparison: Comparison;
  CoordinationCentre: ResolverTypeWrapper<CoordinationCentreRow>;
  CoordinationCentreConnection: ResolverTypeWrapper<Omit<CoordinationCentreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoordinationCentreEdge']>, nodes: ReadonlyArray<ResolversTypes['CoordinationCentre']> }>;
  CoordinationCentreDimension: CoordinationCentreDimension;
  CoordinationCentreEdge: ResolverTypeWrapper<Omit<CoordinationCentreEdge, 'node'> & { node: ResolversTypes['CoordinationCentre'] }>;
  CoordinationCentreFilter: CoordinationCentreFilter;
  CoordinationCentreMeasure: CoordinationCentreMeasure;
  CoordinationCentreOrder: CoordinationCentreOrder;
  CoordinationFunction: CoordinationFunction;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Department: ResolverTypeWrapper<Department>;
  DepartmentFunction: DepartmentFunction;
  EventActor: EventActor;
  EventAssignmentState: EventAssignmentState;
  EventCategory: ResolverTypeWrapper<EventCategoryRow>;
  EventCategoryConnection: ResolverTypeWrapper<Omit<EventCategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventCategoryEdge']>, nodes: ReadonlyArray<ResolversTypes['EventCategory']> }>;
  EventCategoryDimension: EventCategoryDimension;
  EventCategoryEdge: ResolverTypeWrapper<Omit<EventCategoryEdge, 'node'> & { node: ResolversTypes['EventCategory'] }>;
  EventCategoryFilter: EventCategoryFilter;
  EventCategoryMeasure: EventCategoryMeasure;
  EventCategoryOrder: EventCategoryOrder;
  EventTopic: EventTopic;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureBound: FigureBound;
  FigureCell: ResolverTypeWrapper<Omit<FigureCell, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  FigureDimension: ResolverTypeWrapper<FigureDimension>;
  FigureNature: FigureNature;
  FigureStatus: FigureStatus;
  FigureTable: ResolverTypeWrapper<Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversTypes['FigureCell']> }>;
  FigureUnit: FigureUnit;
  FunctionalArea: ResolverTypeWrapper<FunctionalAreaRow>;
  FunctionalAreaConnection: ResolverTypeWrapper<Omit<FunctionalAreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FunctionalAreaEdge']>, nodes: ReadonlyArray<ResolversTypes['FunctionalArea']> }>;
  FunctionalAreaDimension: FunctionalAreaDimension;
  FunctionalAreaEdge: ResolverTypeWrapper<Omit<FunctionalAreaEdge, 'node'> & { node: ResolversTypes['FunctionalArea'] }>;
  FunctionalAreaFilter: FunctionalAreaFilter;
  FunctionalAreaMeasure: FunctionalAreaMeasure;
  FunctionalAreaOrder: FunctionalAreaOrder;
  GovernanceCentre: ResolverTypeWrapper<GovernanceCentreRow>;
  GovernanceCentreConnection: ResolverTypeWrapper<Omit<GovernanceCentreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GovernanceCentreEdge']>, nodes: ReadonlyArray<ResolversTypes['GovernanceCentre']> }>;
  GovernanceCentreDimension: GovernanceCentreDimension;
  GovernanceCentreEdge: ResolverTypeWrapper<Omit<GovernanceCentreEdge, 'node'> & { node: ResolversTypes['GovernanceCentre'] }>;
  GovernanceCentreFilter: GovernanceCentreFilter;
  GovernanceCentreMeasure: GovernanceCentreMeasure;
  GovernanceCentreOrder: GovernanceCentreOrder;
  GovernanceDuty: GovernanceDuty;
  Grid: ResolverTypeWrapper<GridRow>;
  GridAppointment: ResolverTypeWrapper<AppointmentRow>;
  GridAppointmentConnection: ResolverTypeWrapper<Omit<GridAppointmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GridAppointmentEdge']>, nodes: ReadonlyArray<ResolversTypes['GridAppointment']> }>;
  GridAppointmentDimension: GridAppointmentDimension;
  GridAppointmentEdge: ResolverTypeWrapper<Omit<GridAppointmentEdge, 'node'> & { node: ResolversTypes['GridAppointment'] }>;
  GridAppointmentFilter: GridAppointmentFilter;
  GridAppointmentMeasure: GridAppointmentMeasure;
  GridAppointmentOrder: GridAppointmentOrder;
  GridBoard: ResolverTypeWrapper<Omit<GridBoard, 'byCategory' | 'byRegion'> & { byCategory: ReadonlyArray<ResolversTypes['GridBoardCategory']>, byRegion: ReadonlyArray<ResolversTypes['GridBoardRegion']> }>;
  GridBoardCategory: ResolverTypeWrapper<Omit<GridBoardCategory, 'category'> & { category: ResolversTypes['EventCategory'] }>;
  GridBoardDepartment: ResolverTypeWrapper<GridBoardDepartment>;
  GridBoardFigures: ResolverTypeWrapper<GridBoardFigures>;
  GridBoardRegion: ResolverTypeWrapper<Omit<GridBoardRegion, 'region'> & { region: ResolversTypes['Region'] }>;
  GridBoardTopic: ResolverTypeWrapper<GridBoardTopic>;
  GridConnection: ResolverTypeWrapper<Page>;
  GridDimension: GridDimension;
  GridEdge: ResolverTypeWrapper<Omit<GridEdge, 'node'> & { node: ResolversTypes['Grid'] }>;
  GridEvent: ResolverTypeWrapper<GridEventRow>;
  GridEventAction: GridEventAction;
  GridEventAssignment: ResolverTypeWrapper<GridEventAssignmentRow>;
  GridEventAssignmentConnection: ResolverTypeWrapper<Omit<GridEventAssignmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GridEventAssignmentEdge']>, nodes: ReadonlyArray<ResolversTypes['GridEventAssignment']> }>;
  GridEventAssignmentDimension: GridEventAssignmentDimension;
  GridEventAssignmentEdge: ResolverTypeWrapper<Omit<GridEventAssignmentEdge, 'node'> & { node: ResolversTypes['GridEventAssignment'] }>;
  GridEventAssignmentFilter: GridEventAssignmentFilter;
  GridEventAssignmentMeasure: GridEventAssignmentMeasure;
  GridEventAssignmentOrder: GridEventAssignmentOrder;
  GridEventConnection: ResolverTypeWrapper<Omit<GridEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GridEventEdge']>, nodes: ReadonlyArray<ResolversTypes['GridEvent']> }>;
  GridEventDimension: GridEventDimension;
  GridEventEdge: ResolverTypeWrapper<Omit<GridEventEdge, 'node'> & { node: ResolversTypes['GridEvent'] }>;
  GridEventFilter: GridEventFilter;
  GridEventMeasure: GridEventMeasure;
  GridEventOrder: GridEventOrder;
  GridEventState: GridEventState;
  GridEventStep: ResolverTypeWrapper<GridEventStepRow>;
  GridEventStepConnection: ResolverTypeWrapper<Omit<GridEventStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GridEventStepEdge']>, nodes: ReadonlyArray<ResolversTypes['GridEventStep']> }>;
  GridEventStepDimension: GridEventStepDimension;
  GridEventStepEdge: ResolverTypeWrapper<Omit<GridEventStepEdge, 'node'> & { node: ResolversTypes['GridEventStep'] }>;
  GridEventStepFilter: GridEventStepFilter;
  GridEventStepMeasure: GridEventStepMeasure;
  GridEventStepOrder: GridEventStepOrder;
  GridFilter: GridFilter;
  GridMeasure: GridMeasure;
  GridOrder: GridOrder;
  GridReportedFigure: ResolverTypeWrapper<GridReportedFigureRow>;
  GridReportedFigureConnection: ResolverTypeWrapper<Omit<GridReportedFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GridReportedFigureEdge']>, nodes: ReadonlyArray<ResolversTypes['GridReportedFigure']> }>;
  GridReportedFigureDimension: GridReportedFigureDimension;
  GridReportedFigureEdge: ResolverTypeWrapper<Omit<GridReportedFigureEdge, 'node'> & { node: ResolversTypes['GridReportedFigure'] }>;
  GridReportedFigureFilter: GridReportedFigureFilter;
  GridReportedFigureMeasure: GridReportedFigureMeasure;
  GridReportedFigureOrder: GridReportedFigureOrder;
  GridRole: GridRole;
  GridWorkFrequency: GridWorkFrequency;
  GridWorkRefusal: GridWorkRefusal;
  GridWorkRequest: ResolverTypeWrapper<GridWorkRequestRow>;
  GridWorkRequestConnection: ResolverTypeWrapper<Omit<GridWorkRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GridWorkRequestEdge']>, nodes: ReadonlyArray<ResolversTypes['GridWorkRequest']> }>;
  GridWorkRequestDimension: GridWorkRequestDimension;
  GridWorkRequestEdge: ResolverTypeWrapper<Omit<GridWorkRequestEdge, 'node'> & { node: ResolversTypes['GridWorkRequest'] }>;
  GridWorkRequestFilter: GridWorkRequestFilter;
  GridWorkRequestMeasure: GridWorkRequestMeasure;
  GridWorkRequestOrder: GridWorkRequestOrder;
  GridWorkRequestState: GridWorkRequestState;
  GridWorker: ResolverTypeWrapper<WorkerRow>;
  GridWorkerConnection: ResolverTypeWrapper<Omit<GridWorkerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GridWorkerEdge']>, nodes: ReadonlyArray<ResolversTypes['GridWorker']> }>;
  GridWorkerDimension: GridWorkerDimension;
  GridWorkerEdge: ResolverTypeWrapper<Omit<GridWorkerEdge, 'node'> & { node: ResolversTypes['GridWorker'] }>;
  GridWorkerFilter: GridWorkerFilter;
  GridWorkerMeasure: GridWorkerMeasure;
  GridWorkerOrder: GridWorkerOrder;
  Household: ResolverTypeWrapper<HouseholdRow>;
  HouseholdAllowance: HouseholdAllowance;
  HouseholdConnection: ResolverTypeWrapper<HouseholdPage>;
  HouseholdDimension: HouseholdDimension;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdFilter: HouseholdFilter;
  HouseholdHazard: HouseholdHazard;
  HouseholdMeasure: HouseholdMeasure;
  HouseholdOrder: HouseholdOrder;
  HousingTenure: HousingTenure;
  IntakeOutcome: IntakeOutcome;
  IntakeReport: ResolverTypeWrapper<IntakeReportRow>;
  IntakeReportConnection: ResolverTypeWrapper<Omit<IntakeReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IntakeReportEdge']>, nodes: ReadonlyArray<ResolversTypes['IntakeReport']> }>;
  IntakeReportDimension: IntakeReportDimension;
  IntakeReportEdge: ResolverTypeWrapper<Omit<IntakeReportEdge, 'node'> & { node: ResolversTypes['IntakeReport'] }>;
  IntakeReportFilter: IntakeReportFilter;
  IntakeReportMeasure: IntakeReportMeasure;
  IntakeReportOrder: IntakeReportOrder;
  IntakeSource: IntakeSource;
  LegalBackbone: ResolverTypeWrapper<BackboneKey>;
  MatterDirection: MatterDirection;
  Notice: ResolverTypeWrapper<NoticeRow>;
  NoticeChannel: NoticeChannel;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NoticeEdge']>, nodes: ReadonlyArray<ResolversTypes['Notice']> }>;
  NoticeDimension: NoticeDimension;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeFilter: NoticeFilter;
  NoticeKind: NoticeKind;
  NoticeMeasure: NoticeMeasure;
  NoticeOrder: NoticeOrder;
  NumberRange: NumberRange;
  Openness: Openness;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PassedMatter: ResolverTypeWrapper<PassedMatterRow>;
  PassedMatterConnection: ResolverTypeWrapper<Omit<PassedMatterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PassedMatterEdge']>, nodes: ReadonlyArray<ResolversTypes['PassedMatter']> }>;
  PassedMatterDimension: PassedMatterDimension;
  PassedMatterEdge: ResolverTypeWrapper<Omit<PassedMatterEdge, 'node'> & { node: ResolversTypes['PassedMatter'] }>;
  PassedMatterFilter: PassedMatterFilter;
  PassedMatterMeasure: PassedMatterMeasure;
  PassedMatterOrder: PassedMatterOrder;
  PassedMatterState: PassedMatterState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionConnection: ResolverTypeWrapper<Page>;
  RegionDimension: RegionDimension;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionLevel: RegionLevel;
  RegionMeasure: RegionMeasure;
  RegionOrder: RegionOrder;
  ReportedFigure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReportedFigure']>;
  ReturnArbitration: ReturnArbitration;
  Role: Role;
  SecondedRank: SecondedRank;
  Secondment: ResolverTypeWrapper<SecondmentRow>;
  SecondmentConnection: ResolverTypeWrapper<Omit<SecondmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SecondmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Secondment']> }>;
  SecondmentDimension: SecondmentDimension;
  SecondmentEdge: ResolverTypeWrapper<Omit<SecondmentEdge, 'node'> & { node: ResolversTypes['Secondment'] }>;
  SecondmentFilter: SecondmentFilter;
  SecondmentMeasure: SecondmentMeasure;
  SecondmentOrder: SecondmentOrder;
  Sensitivity: Sensitivity;
  Sharing: Sharing;
  Snapshot: ResolverTypeWrapper<Snapshot>;
  SnapshotCell: ResolverTypeWrapper<SnapshotCell>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Actor;
  AdmissionListItem: AdmissionListItemRow;
  AdmissionListItemConnection: Omit<AdmissionListItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AdmissionListItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AdmissionListItem']> };
  AdmissionListItemEdge: Omit<AdmissionListItemEdge, 'node'> & { node: ResolversParentTypes['AdmissionListItem'] };
  AdmissionListItemFilter: AdmissionListItemFilter;
  Campaign: CampaignRow;
  CampaignConnection: Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CampaignEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Campaign']> };
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignFilter: CampaignFilter;
  CampaignGrid: CampaignGridRow;
  CampaignGridConnection: Omit<CampaignGridConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CampaignGridEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CampaignGrid']> };
  CampaignGridEdge: Omit<CampaignGridEdge, 'node'> & { node: ResolversParentTypes['CampaignGrid'] };
  CampaignGridFilter: CampaignGridFilter;
  CampaignTarget: CampaignTargetRow;
  CampaignTargetConnection: Omit<CampaignTargetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CampaignTargetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CampaignTarget']> };
  CampaignTargetEdge: Omit<CampaignTargetEdge, 'node'> & { node: ResolversParentTypes['CampaignTarget'] };
  CampaignTargetFilter: CampaignTargetFilter;
  CampaignVisit: CampaignVisitRow;
  CampaignVisitConnection: Omit<CampaignVisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CampaignVisitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CampaignVisit']> };
  CampaignVisitEdge: Omit<CampaignVisitEdge, 'node'> & { node: ResolversParentTypes['CampaignVisit'] };
  CampaignVisitFilter: CampaignVisitFilter;
  Change: Change;
  ChangePage: ChangePage;
  Boolean: Scalars['Boolean']['output'];
  CollectionDuty: CollectionDutyRow;
  CollectionDutyConnection: Omit<CollectionDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CollectionDutyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CollectionDuty']> };
  CollectionDutyEdge: Omit<CollectionDutyEdge, 'node'> & { node: ResolversParentTypes['CollectionDuty'] };
  CollectionDutyFilter: CollectionDutyFilter;
  Community: RegionRow;
  CommunityConnection: Page;
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  CommunityFilter: CommunityFilter;
  CoordinationCentre: CoordinationCentreRow;
  CoordinationCentreConnection: Omit<CoordinationCentreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoordinationCentreEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CoordinationCentre']> };
  CoordinationCentreEdge: Omit<CoordinationCentreEdge, 'node'> & { node: ResolversParentTypes['CoordinationCentre'] };
  CoordinationCentreFilter: CoordinationCentreFilter;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Department: Department | FederationReferenceTypes['Department'];
  EventCategory: EventCategoryRow;
  EventCategoryConnection: Omit<EventCategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventCategoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EventCategory']> };
  EventCategoryEdge: Omit<EventCategoryEdge, 'node'> & { node: ResolversParentTypes['EventCategory'] };
  EventCategoryFilter: EventCategoryFilter;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  FigureCell: Omit<FigureCell, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  FigureDimension: FigureDimension;
  FigureTable: Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['FigureCell']> };
  FunctionalArea: FunctionalAreaRow;
  FunctionalAreaConnection: Omit<FunctionalAreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FunctionalAreaEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FunctionalArea']> };
  FunctionalAreaEdge: Omit<FunctionalAreaEdge, 'node'> & { node: ResolversParentTypes['FunctionalArea'] };
  FunctionalAreaFilter: FunctionalAreaFilter;
  GovernanceCentre: GovernanceCentreRow;
  GovernanceCentreConnection: Omit<GovernanceCentreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GovernanceCentreEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GovernanceCentre']> };
  GovernanceCentreEdge: Omit<GovernanceCentreEdge, 'node'> & { node: ResolversParentTypes['GovernanceCentre'] };
  GovernanceCentreFilter: GovernanceCentreFilter;
  Grid: GridRow;
  GridAppointment: AppointmentRow;
  GridAppointmentConnection: Omit<GridAppointmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GridAppointmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GridAppointment']> };
  GridAppointmentEdge: Omit<GridAppointmentEdge, 'node'> & { node: ResolversParentTypes['GridAppointment'] };
  GridAppointmentFilter: GridAppointmentFilter;
  GridBoard: Omit<GridBoard, 'byCategory' | 'byRegion'> & { byCategory: ReadonlyArray<ResolversParentTypes['GridBoardCategory']>, byRegion: ReadonlyArray<ResolversParentTypes['GridBoardRegion']> };
  GridBoardCategory: Omit<GridBoardCategory, 'category'> & { category: ResolversParentTypes['EventCategory'] };
  GridBoardDepartment: GridBoardDepartment;
  GridBoardFigures: GridBoardFigures;
  GridBoardRegion: Omit<GridBoardRegion, 'region'> & { region: ResolversParentTypes['Region'] };
  GridBoardTopic: GridBoardTopic;
  GridConnection: Page;
  GridEdge: Omit<GridEdge, 'node'> & { node: ResolversParentTypes['Grid'] };
  GridEvent: GridEventRow;
  GridEventAssignment: GridEventAssignmentRow;
  GridEventAssignmentConnection: Omit<GridEventAssignmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GridEventAssignmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GridEventAssignment']> };
  GridEventAssignmentEdge: Omit<GridEventAssignmentEdge, 'node'> & { node: ResolversParentTypes['GridEventAssignment'] };
  GridEventAssignmentFilter: GridEventAssignmentFilter;
  GridEventConnection: Omit<GridEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GridEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GridEvent']> };
  GridEventEdge: Omit<GridEventEdge, 'node'> & { node: ResolversParentTypes['GridEvent'] };
  GridEventFilter: GridEventFilter;
  GridEventStep: GridEventStepRow;
  GridEventStepConnection: Omit<GridEventStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GridEventStepEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GridEventStep']> };
  GridEventStepEdge: Omit<GridEventStepEdge, 'node'> & { node: ResolversParentTypes['GridEventStep'] };
  GridEventStepFilter: GridEventStepFilter;
  GridFilter: GridFilter;
  GridReportedFigure: GridReportedFigureRow;
  GridReportedFigureConnection: Omit<GridReportedFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GridReportedFigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GridReportedFigure']> };
  GridReportedFigureEdge: Omit<GridReportedFigureEdge, 'node'> & { node: ResolversParentTypes['GridReportedFigure'] };
  GridReportedFigureFilter: GridReportedFigureFilter;
  GridWorkRequest: GridWorkRequestRow;
  GridWorkRequestConnection: Omit<GridWorkRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GridWorkRequestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GridWorkRequest']> };
  GridWorkRequestEdge: Omit<GridWorkRequestEdge, 'node'> & { node: ResolversParentTypes['GridWorkRequest'] };
  GridWorkRequestFilter: GridWorkRequestFilter;
  GridWorker: WorkerRow;
  GridWorkerConnection: Omit<GridWorkerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GridWorkerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GridWorker']> };
  GridWorkerEdge: Omit<GridWorkerEdge, 'node'> & { node: ResolversParentTypes['GridWorker'] };
  GridWorkerFilter: GridWorkerFilter;
  Household: HouseholdRow;
  HouseholdConnection: HouseholdPage;
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HouseholdFilter: HouseholdFilter;
  IntakeReport: IntakeReportRow;
  IntakeReportConnection: Omit<IntakeReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IntakeReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IntakeReport']> };
  IntakeReportEdge: Omit<IntakeReportEdge, 'node'> & { node: ResolversParentTypes['IntakeReport'] };
  IntakeReportFilter: IntakeReportFilter;
  LegalBackbone: BackboneKey;
  Notice: NoticeRow;
  NoticeConnection: Omit<NoticeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NoticeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Notice']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticeFilter: NoticeFilter;
  NumberRange: NumberRange;
  PageInfo: PageInfo;
  PassedMatter: PassedMatterRow;
  PassedMatterConnection: Omit<PassedMatterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PassedMatterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PassedMatter']> };
  PassedMatterEdge: Omit<PassedMatterEdge, 'node'> & { node: ResolversParentTypes['PassedMatter'] };
  PassedMatterFilter: PassedMatterFilter;
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  Region: RegionRow;
  RegionConnection: Page;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  ReportedFigure: ResolversInterfaceTypes<ResolversParentTypes>['ReportedFigure'];
  Secondment: SecondmentRow;
  SecondmentConnection: Omit<SecondmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SecondmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Secondment']> };
  SecondmentEdge: Omit<SecondmentEdge, 'node'> & { node: ResolversParentTypes['Secondment'] };
  SecondmentFilter: SecondmentFilter;
  Snapshot: Snapshot;
  SnapshotCell: SnapshotCell;
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

export type AdmissionListItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionListItem'] = ResolversParentTypes['AdmissionListItem'], FederationReferenceType extends FederationReferenceTypes['AdmissionListItem'] = FederationReferenceTypes['AdmissionListItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdmissionListItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['GridWorkFrequency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['GridWorkRequestConnection']>, ParentType, ContextType, Partial<AdmissionListItemRequestsArgs>>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['EventTopic'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AdmissionListItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionListItemConnection'] = ResolversParentTypes['AdmissionListItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdmissionListItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AdmissionListItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdmissionListItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionListItemEdge'] = ResolversParentTypes['AdmissionListItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdmissionListItem'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gridTasks?: Resolver<Maybe<ResolversTypes['CampaignGridConnection']>, ParentType, ContextType, Partial<CampaignGridTasksArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadDepartment?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ReadonlyArray<ResolversTypes['CollectedItemKind']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['CampaignPurpose'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CampaignState'], ParentType, ContextType>;
  targets?: Resolver<Maybe<ResolversTypes['CampaignTargetConnection']>, ParentType, ContextType, Partial<CampaignTargetsArgs>>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignGridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignGrid'] = ResolversParentTypes['CampaignGrid'], FederationReferenceType extends FederationReferenceTypes['CampaignGrid'] = FederationReferenceTypes['CampaignGrid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CampaignGrid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneCount?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetCount?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  visitCount?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type CampaignGridConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignGridConnection'] = ResolversParentTypes['CampaignGridConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignGridEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CampaignGrid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignGridEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignGridEdge'] = ResolversParentTypes['CampaignGridEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CampaignGrid'], ParentType, ContextType>;
};

export type CampaignTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignTarget'] = ResolversParentTypes['CampaignTarget'], FederationReferenceType extends FederationReferenceTypes['CampaignTarget'] = FederationReferenceTypes['CampaignTarget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CampaignTarget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<CampaignTargetAddressMatchesArgs, 'value'>>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['CampaignTargetDoer']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneOnMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<CampaignTargetDoneOnMatchesArgs, 'value'>>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  gridMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<CampaignTargetGridMatchesArgs, 'value'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignTargetKind'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['CampaignPurpose'], ParentType, ContextType>;
  rooms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CampaignTargetState'], ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes['CampaignVisitConnection']>, ParentType, ContextType, Partial<CampaignTargetVisitsArgs>>;
};

export type CampaignTargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignTargetConnection'] = ResolversParentTypes['CampaignTargetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignTargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CampaignTarget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignTargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignTargetEdge'] = ResolversParentTypes['CampaignTargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CampaignTarget'], ParentType, ContextType>;
};

export type CampaignVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignVisit'] = ResolversParentTypes['CampaignVisit'], FederationReferenceType extends FederationReferenceTypes['CampaignVisit'] = FederationReferenceTypes['CampaignVisit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CampaignVisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  gridMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<CampaignVisitGridMatchesArgs, 'value'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<CampaignVisitNoteMatchesArgs, 'value'>>;
  outcome?: Resolver<Maybe<ResolversTypes['CampaignVisitOutcome']>, ParentType, ContextType>;
  outcomeMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<CampaignVisitOutcomeMatchesArgs, 'value'>>;
  purpose?: Resolver<ResolversTypes['CampaignPurpose'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['CampaignTarget']>, ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  visitedOnMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<CampaignVisitVisitedOnMatchesArgs, 'value'>>;
};

export type CampaignVisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignVisitConnection'] = ResolversParentTypes['CampaignVisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignVisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CampaignVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignVisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignVisitEdge'] = ResolversParentTypes['CampaignVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CampaignVisit'], ParentType, ContextType>;
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

export type CollectionDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionDuty'] = ResolversParentTypes['CollectionDuty'], FederationReferenceType extends FederationReferenceTypes['CollectionDuty'] = FederationReferenceTypes['CollectionDuty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CollectionDuty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  everyMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['CollectedItemKind'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['BaseRecordKind'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CollectorRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['GridWorker']>, ParentType, ContextType>;
};

export type CollectionDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionDutyConnection'] = ResolversParentTypes['CollectionDutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollectionDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CollectionDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectionDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionDutyEdge'] = ResolversParentTypes['CollectionDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollectionDuty'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaignGrids?: Resolver<Maybe<ResolversTypes['CampaignGridConnection']>, ParentType, ContextType, Partial<CommunityCampaignGridsArgs>>;
  campaignTargets?: Resolver<Maybe<ResolversTypes['CampaignTargetConnection']>, ParentType, ContextType, Partial<CommunityCampaignTargetsArgs>>;
  campaignVisits?: Resolver<Maybe<ResolversTypes['CampaignVisitConnection']>, ParentType, ContextType, Partial<CommunityCampaignVisitsArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  collectionDuties?: Resolver<Maybe<ResolversTypes['CollectionDutyConnection']>, ParentType, ContextType, Partial<CommunityCollectionDutiesArgs>>;
  gridAppointments?: Resolver<Maybe<ResolversTypes['GridAppointmentConnection']>, ParentType, ContextType, Partial<CommunityGridAppointmentsArgs>>;
  gridEventAssignments?: Resolver<Maybe<ResolversTypes['GridEventAssignmentConnection']>, ParentType, ContextType, Partial<CommunityGridEventAssignmentsArgs>>;
  gridEventSteps?: Resolver<Maybe<ResolversTypes['GridEventStepConnection']>, ParentType, ContextType, Partial<CommunityGridEventStepsArgs>>;
  gridEvents?: Resolver<Maybe<ResolversTypes['GridEventConnection']>, ParentType, ContextType, Partial<CommunityGridEventsArgs>>;
  grids?: Resolver<ReadonlyArray<ResolversTypes['Grid']>, ParentType, ContextType, Partial<CommunityGridsArgs>>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, Partial<CommunityHouseholdsArgs>>;
  intakeReports?: Resolver<Maybe<ResolversTypes['IntakeReportConnection']>, ParentType, ContextType, Partial<CommunityIntakeReportsArgs>>;
  kind?: Resolver<ResolversTypes['CommunityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
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

export type CoordinationCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationCentre'] = ResolversParentTypes['CoordinationCentre'], FederationReferenceType extends FederationReferenceTypes['CoordinationCentre'] = FederationReferenceTypes['CoordinationCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoordinationCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aroundTheClock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['CoordinationFunction']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoordinationCentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationCentreConnection'] = ResolversParentTypes['CoordinationCentreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoordinationCentreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoordinationCentre']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoordinationCentreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationCentreEdge'] = ResolversParentTypes['CoordinationCentreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoordinationCentre'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EventCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCategory'] = ResolversParentTypes['EventCategory'], FederationReferenceType extends FederationReferenceTypes['EventCategory'] = FederationReferenceTypes['EventCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deadlineWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  emergencyDeadlineWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['GridEventConnection']>, ParentType, ContextType, Partial<EventCategoryEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  intakeReports?: Resolver<Maybe<ResolversTypes['IntakeReportConnection']>, ParentType, ContextType, Partial<EventCategoryIntakeReportsArgs>>;
  leadFunction?: Resolver<ResolversTypes['DepartmentFunction'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sameWithinHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['EventTopic'], ParentType, ContextType>;
};

export type EventCategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCategoryConnection'] = ResolversParentTypes['EventCategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventCategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCategoryEdge'] = ResolversParentTypes['EventCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventCategory'], ParentType, ContextType>;
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

export type FunctionalAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunctionalArea'] = ResolversParentTypes['FunctionalArea'], FederationReferenceType extends FederationReferenceTypes['FunctionalArea'] = FederationReferenceTypes['FunctionalArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FunctionalArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type FunctionalAreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunctionalAreaConnection'] = ResolversParentTypes['FunctionalAreaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FunctionalAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FunctionalArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FunctionalAreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunctionalAreaEdge'] = ResolversParentTypes['FunctionalAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FunctionalArea'], ParentType, ContextType>;
};

export type GovernanceCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceCentre'] = ResolversParentTypes['GovernanceCentre'], FederationReferenceType extends FederationReferenceTypes['GovernanceCentre'] = FederationReferenceTypes['GovernanceCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GovernanceCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['GovernanceDuty']>, ParentType, ContextType>;
  gridCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<GovernanceCentreGridCountArgs>>;
  hours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matters?: Resolver<Maybe<ResolversTypes['PassedMatterConnection']>, ParentType, ContextType, Partial<GovernanceCentreMattersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernanceCentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceCentreConnection'] = ResolversParentTypes['GovernanceCentreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernanceCentreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GovernanceCentre']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernanceCentreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceCentreEdge'] = ResolversParentTypes['GovernanceCentreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernanceCentre'], ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointmentHistory?: Resolver<Maybe<ResolversTypes['GridAppointmentConnection']>, ParentType, ContextType, Partial<GridAppointmentHistoryArgs>>;
  appointments?: Resolver<ReadonlyArray<ResolversTypes['GridAppointment']>, ParentType, ContextType>;
  campaignTargets?: Resolver<Maybe<ResolversTypes['CampaignTargetConnection']>, ParentType, ContextType, Partial<GridCampaignTargetsArgs>>;
  campaignTasks?: Resolver<Maybe<ResolversTypes['CampaignGridConnection']>, ParentType, ContextType, Partial<GridCampaignTasksArgs>>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Grid']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  collectionDuties?: Resolver<Maybe<ResolversTypes['CollectionDutyConnection']>, ParentType, ContextType, Partial<GridCollectionDutiesArgs>>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['GridEventConnection']>, ParentType, ContextType, Partial<GridEventsArgs>>;
  householdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, Partial<GridHouseholdsArgs>>;
  intakeReports?: Resolver<Maybe<ResolversTypes['IntakeReportConnection']>, ParentType, ContextType, Partial<GridIntakeReportsArgs>>;
  leader?: Resolver<Maybe<ResolversTypes['GridWorker']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  range?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GridAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridAppointment'] = ResolversParentTypes['GridAppointment'], FederationReferenceType extends FederationReferenceTypes['GridAppointment'] = FederationReferenceTypes['GridAppointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GridAppointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GridRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['GridWorker'], ParentType, ContextType>;
};

export type GridAppointmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridAppointmentConnection'] = ResolversParentTypes['GridAppointmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GridAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GridAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridAppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridAppointmentEdge'] = ResolversParentTypes['GridAppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GridAppointment'], ParentType, ContextType>;
};

export type GridBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridBoard'] = ResolversParentTypes['GridBoard']> = {
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['GridBoardCategory']>, ParentType, ContextType>;
  byDepartment?: Resolver<ReadonlyArray<ResolversTypes['GridBoardDepartment']>, ParentType, ContextType>;
  byRegion?: Resolver<ReadonlyArray<ResolversTypes['GridBoardRegion']>, ParentType, ContextType>;
  byTopic?: Resolver<ReadonlyArray<ResolversTypes['GridBoardTopic']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['GridBoardFigures'], ParentType, ContextType>;
};

export type GridBoardCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridBoardCategory'] = ResolversParentTypes['GridBoardCategory']> = {
  category?: Resolver<ResolversTypes['EventCategory'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['GridBoardFigures'], ParentType, ContextType>;
};

export type GridBoardDepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridBoardDepartment'] = ResolversParentTypes['GridBoardDepartment']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['GridBoardFigures'], ParentType, ContextType>;
};

export type GridBoardFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridBoardFigures'] = ResolversParentTypes['GridBoardFigures']> = {
  closedThisMonth?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type GridBoardRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridBoardRegion'] = ResolversParentTypes['GridBoardRegion']> = {
  figures?: Resolver<ResolversTypes['GridBoardFigures'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type GridBoardTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridBoardTopic'] = ResolversParentTypes['GridBoardTopic']> = {
  figures?: Resolver<ResolversTypes['GridBoardFigures'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['EventTopic'], ParentType, ContextType>;
};

export type GridConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridConnection'] = ResolversParentTypes['GridConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GridEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEdge'] = ResolversParentTypes['GridEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
};

export type GridEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEvent'] = ResolversParentTypes['GridEvent'], FederationReferenceType extends FederationReferenceTypes['GridEvent'] = FederationReferenceTypes['GridEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GridEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<Maybe<ResolversTypes['GridEventAssignmentConnection']>, ParentType, ContextType, Partial<GridEventAssignmentsArgs>>;
  category?: Resolver<ResolversTypes['EventCategory'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  emergency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extensions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fedBackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadDepartment?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locationMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<GridEventLocationMatchesArgs, 'value'>>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passedMatters?: Resolver<Maybe<ResolversTypes['PassedMatterConnection']>, ParentType, ContextType, Partial<GridEventPassedMattersArgs>>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopenings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['IntakeReportConnection']>, ParentType, ContextType, Partial<GridEventReportsArgs>>;
  returns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IntakeSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GridEventState'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ResolversTypes['GridEventStepConnection']>, ParentType, ContextType, Partial<GridEventStepsArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<GridEventTitleMatchesArgs, 'value'>>;
  topic?: Resolver<ResolversTypes['EventTopic'], ParentType, ContextType>;
  urgings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridEventAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEventAssignment'] = ResolversParentTypes['GridEventAssignment'], FederationReferenceType extends FederationReferenceTypes['GridEventAssignment'] = FederationReferenceTypes['GridEventAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GridEventAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  arbitration?: Resolver<Maybe<ResolversTypes['ReturnArbitration']>, ParentType, ContextType>;
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['GridEvent'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['DepartmentFunction'], ParentType, ContextType>;
  handledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnReasonMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<GridEventAssignmentReturnReasonMatchesArgs, 'value'>>;
  state?: Resolver<ResolversTypes['EventAssignmentState'], ParentType, ContextType>;
};

export type GridEventAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEventAssignmentConnection'] = ResolversParentTypes['GridEventAssignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GridEventAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GridEventAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridEventAssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEventAssignmentEdge'] = ResolversParentTypes['GridEventAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GridEventAssignment'], ParentType, ContextType>;
};

export type GridEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEventConnection'] = ResolversParentTypes['GridEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GridEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GridEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEventEdge'] = ResolversParentTypes['GridEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GridEvent'], ParentType, ContextType>;
};

export type GridEventStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEventStep'] = ResolversParentTypes['GridEventStep'], FederationReferenceType extends FederationReferenceTypes['GridEventStep'] = FederationReferenceTypes['GridEventStep']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GridEventStep']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<ResolversTypes['GridEventAction'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['EventActor'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['GridEvent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<GridEventStepNoteMatchesArgs, 'value'>>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stateAfter?: Resolver<ResolversTypes['GridEventState'], ParentType, ContextType>;
  stateBefore?: Resolver<Maybe<ResolversTypes['GridEventState']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GridEventStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEventStepConnection'] = ResolversParentTypes['GridEventStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GridEventStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GridEventStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridEventStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEventStepEdge'] = ResolversParentTypes['GridEventStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GridEventStep'], ParentType, ContextType>;
};

export type GridReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridReportedFigure'] = ResolversParentTypes['GridReportedFigure'], FederationReferenceType extends FederationReferenceTypes['GridReportedFigure'] = FederationReferenceTypes['GridReportedFigure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GridReportedFigure']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type GridReportedFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridReportedFigureConnection'] = ResolversParentTypes['GridReportedFigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GridReportedFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GridReportedFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridReportedFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridReportedFigureEdge'] = ResolversParentTypes['GridReportedFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GridReportedFigure'], ParentType, ContextType>;
};

export type GridWorkRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridWorkRequest'] = ResolversParentTypes['GridWorkRequest'], FederationReferenceType extends FederationReferenceTypes['GridWorkRequest'] = FederationReferenceTypes['GridWorkRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GridWorkRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['AdmissionListItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['GridWorkRefusal']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GridWorkRequestState'], ParentType, ContextType>;
};

export type GridWorkRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridWorkRequestConnection'] = ResolversParentTypes['GridWorkRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GridWorkRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GridWorkRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridWorkRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridWorkRequestEdge'] = ResolversParentTypes['GridWorkRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GridWorkRequest'], ParentType, ContextType>;
};

export type GridWorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridWorker'] = ResolversParentTypes['GridWorker'], FederationReferenceType extends FederationReferenceTypes['GridWorker'] = FederationReferenceTypes['GridWorker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GridWorker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointments?: Resolver<Maybe<ResolversTypes['GridAppointmentConnection']>, ParentType, ContextType, Partial<GridWorkerAppointmentsArgs>>;
  collectionDuties?: Resolver<Maybe<ResolversTypes['CollectionDutyConnection']>, ParentType, ContextType, Partial<GridWorkerCollectionDutiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type GridWorkerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridWorkerConnection'] = ResolversParentTypes['GridWorkerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GridWorkerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GridWorker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridWorkerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridWorkerEdge'] = ResolversParentTypes['GridWorkerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GridWorker'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdAddressMatchesArgs, 'value'>>;
  allowance?: Resolver<Maybe<ResolversTypes['HouseholdAllowance']>, ParentType, ContextType>;
  allowanceMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdAllowanceMatchesArgs, 'value'>>;
  careNeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareNeed']>>, ParentType, ContextType>;
  careNeedsMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdCareNeedsMatchesArgs, 'value'>>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactNameMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdContactNameMatchesArgs, 'value'>>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhoneMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdContactPhoneMatchesArgs, 'value'>>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  hazards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HouseholdHazard']>>, ParentType, ContextType>;
  hazardsMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdHazardsMatchesArgs, 'value'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occupants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  occupantsMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdOccupantsMatchesArgs, 'value'>>;
  registeredAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAddressMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdRegisteredAddressMatchesArgs, 'value'>>;
  tenure?: Resolver<Maybe<ResolversTypes['HousingTenure']>, ParentType, ContextType>;
  tenureMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdTenureMatchesArgs, 'value'>>;
};

export type HouseholdConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Household']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
};

export type IntakeReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeReport'] = ResolversParentTypes['IntakeReport'], FederationReferenceType extends FederationReferenceTypes['IntakeReport'] = FederationReferenceTypes['IntakeReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntakeReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['EventCategory'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  dedupKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['GridEvent']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locationMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<IntakeReportLocationMatchesArgs, 'value'>>;
  outcome?: Resolver<ResolversTypes['IntakeOutcome'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IntakeSource'], ParentType, ContextType>;
  sourceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceNumberMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<IntakeReportSourceNumberMatchesArgs, 'value'>>;
  topic?: Resolver<ResolversTypes['EventTopic'], ParentType, ContextType>;
};

export type IntakeReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeReportConnection'] = ResolversParentTypes['IntakeReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntakeReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IntakeReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntakeReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeReportEdge'] = ResolversParentTypes['IntakeReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntakeReport'], ParentType, ContextType>;
};

export type LegalBackboneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBackbone'] = ResolversParentTypes['LegalBackbone'], FederationReferenceType extends FederationReferenceTypes['LegalBackbone'] = FederationReferenceTypes['LegalBackbone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalBackbone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gridWorkers?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice'], FederationReferenceType extends FederationReferenceTypes['Notice'] = FederationReferenceTypes['Notice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<ResolversTypes['NoticeChannel'], ParentType, ContextType>;
  delivered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassedMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassedMatter'] = ResolversParentTypes['PassedMatter'], FederationReferenceType extends FederationReferenceTypes['PassedMatter'] = FederationReferenceTypes['PassedMatter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PassedMatter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  centre?: Resolver<ResolversTypes['GovernanceCentre'], ParentType, ContextType>;
  counterpart?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MatterDirection'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['GridEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PassedMatterState'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<PassedMatterTitleMatchesArgs, 'value'>>;
  topic?: Resolver<ResolversTypes['EventTopic'], ParentType, ContextType>;
};

export type PassedMatterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassedMatterConnection'] = ResolversParentTypes['PassedMatterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassedMatterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PassedMatter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassedMatterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassedMatterEdge'] = ResolversParentTypes['PassedMatterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PassedMatter'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  admissionListItem?: Resolver<Maybe<ResolversTypes['AdmissionListItem']>, ParentType, ContextType, RequireFields<QueryAdmissionListItemArgs, 'id'>>;
  admissionListItemChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryAdmissionListItemChangesArgs>>;
  admissionListItemFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryAdmissionListItemFiguresArgs, 'measure'>>;
  admissionListItems?: Resolver<Maybe<ResolversTypes['AdmissionListItemConnection']>, ParentType, ContextType, Partial<QueryAdmissionListItemsArgs>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaignChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCampaignChangesArgs>>;
  campaignFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCampaignFiguresArgs, 'measure'>>;
  campaignGrid?: Resolver<Maybe<ResolversTypes['CampaignGrid']>, ParentType, ContextType, RequireFields<QueryCampaignGridArgs, 'id'>>;
  campaignGridChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCampaignGridChangesArgs>>;
  campaignGridFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCampaignGridFiguresArgs, 'measure'>>;
  campaignGrids?: Resolver<Maybe<ResolversTypes['CampaignGridConnection']>, ParentType, ContextType, Partial<QueryCampaignGridsArgs>>;
  campaignTarget?: Resolver<Maybe<ResolversTypes['CampaignTarget']>, ParentType, ContextType, RequireFields<QueryCampaignTargetArgs, 'id'>>;
  campaignTargetChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCampaignTargetChangesArgs>>;
  campaignTargetFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCampaignTargetFiguresArgs, 'measure'>>;
  campaignTargets?: Resolver<Maybe<ResolversTypes['CampaignTargetConnection']>, ParentType, ContextType, Partial<QueryCampaignTargetsArgs>>;
  campaignVisit?: Resolver<Maybe<ResolversTypes['CampaignVisit']>, ParentType, ContextType, RequireFields<QueryCampaignVisitArgs, 'id'>>;
  campaignVisitChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCampaignVisitChangesArgs>>;
  campaignVisitFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCampaignVisitFiguresArgs, 'measure'>>;
  campaignVisits?: Resolver<Maybe<ResolversTypes['CampaignVisitConnection']>, ParentType, ContextType, Partial<QueryCampaignVisitsArgs>>;
  campaigns?: Resolver<Maybe<ResolversTypes['CampaignConnection']>, ParentType, ContextType, Partial<QueryCampaignsArgs>>;
  collectionDuties?: Resolver<Maybe<ResolversTypes['CollectionDutyConnection']>, ParentType, ContextType, Partial<QueryCollectionDutiesArgs>>;
  collectionDuty?: Resolver<Maybe<ResolversTypes['CollectionDuty']>, ParentType, ContextType, RequireFields<QueryCollectionDutyArgs, 'id'>>;
  collectionDutyChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCollectionDutyChangesArgs>>;
  collectionDutyFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCollectionDutyFiguresArgs, 'measure'>>;
  communities?: Resolver<Maybe<ResolversTypes['CommunityConnection']>, ParentType, ContextType, Partial<QueryCommunitiesArgs>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QueryCommunityArgs, 'code'>>;
  coordinationCentre?: Resolver<Maybe<ResolversTypes['CoordinationCentre']>, ParentType, ContextType, RequireFields<QueryCoordinationCentreArgs, 'id'>>;
  coordinationCentreChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCoordinationCentreChangesArgs>>;
  coordinationCentreFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCoordinationCentreFiguresArgs, 'measure'>>;
  coordinationCentres?: Resolver<Maybe<ResolversTypes['CoordinationCentreConnection']>, ParentType, ContextType, Partial<QueryCoordinationCentresArgs>>;
  eventCategories?: Resolver<Maybe<ResolversTypes['EventCategoryConnection']>, ParentType, ContextType, Partial<QueryEventCategoriesArgs>>;
  eventCategory?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType, RequireFields<QueryEventCategoryArgs, 'id'>>;
  eventCategoryChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryEventCategoryChangesArgs>>;
  eventCategoryFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryEventCategoryFiguresArgs, 'measure'>>;
  functionalArea?: Resolver<Maybe<ResolversTypes['FunctionalArea']>, ParentType, ContextType, RequireFields<QueryFunctionalAreaArgs, 'code'>>;
  functionalAreaChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryFunctionalAreaChangesArgs>>;
  functionalAreaFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryFunctionalAreaFiguresArgs, 'measure'>>;
  functionalAreas?: Resolver<Maybe<ResolversTypes['FunctionalAreaConnection']>, ParentType, ContextType, Partial<QueryFunctionalAreasArgs>>;
  governanceCentre?: Resolver<Maybe<ResolversTypes['GovernanceCentre']>, ParentType, ContextType, RequireFields<QueryGovernanceCentreArgs, 'id'>>;
  governanceCentreChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryGovernanceCentreChangesArgs>>;
  governanceCentreFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryGovernanceCentreFiguresArgs, 'measure'>>;
  governanceCentres?: Resolver<Maybe<ResolversTypes['GovernanceCentreConnection']>, ParentType, ContextType, Partial<QueryGovernanceCentresArgs>>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridArgs, 'code'>>;
  gridAppointment?: Resolver<Maybe<ResolversTypes['GridAppointment']>, ParentType, ContextType, RequireFields<QueryGridAppointmentArgs, 'id'>>;
  gridAppointmentChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryGridAppointmentChangesArgs>>;
  gridAppointmentFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryGridAppointmentFiguresArgs, 'measure'>>;
  gridAppointments?: Resolver<Maybe<ResolversTypes['GridAppointmentConnection']>, ParentType, ContextType, Partial<QueryGridAppointmentsArgs>>;
  gridBoard?: Resolver<ResolversTypes['GridBoard'], ParentType, ContextType, RequireFields<QueryGridBoardArgs, 'within'>>;
  gridChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryGridChangesArgs>>;
  gridEvent?: Resolver<Maybe<ResolversTypes['GridEvent']>, ParentType, ContextType, RequireFields<QueryGridEventArgs, 'id'>>;
  gridEventAssignment?: Resolver<Maybe<ResolversTypes['GridEventAssignment']>, ParentType, ContextType, RequireFields<QueryGridEventAssignmentArgs, 'id'>>;
  gridEventAssignmentChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryGridEventAssignmentChangesArgs>>;
  gridEventAssignmentFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryGridEventAssignmentFiguresArgs, 'measure'>>;
  gridEventAssignments?: Resolver<Maybe<ResolversTypes['GridEventAssignmentConnection']>, ParentType, ContextType, Partial<QueryGridEventAssignmentsArgs>>;
  gridEventChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryGridEventChangesArgs>>;
  gridEventFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryGridEventFiguresArgs, 'measure'>>;
  gridEventStep?: Resolver<Maybe<ResolversTypes['GridEventStep']>, ParentType, ContextType, RequireFields<QueryGridEventStepArgs, 'id'>>;
  gridEventStepChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryGridEventStepChangesArgs>>;
  gridEventStepFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryGridEventStepFiguresArgs, 'measure'>>;
  gridEventSteps?: Resolver<Maybe<ResolversTypes['GridEventStepConnection']>, ParentType, ContextType, Partial<QueryGridEventStepsArgs>>;
  gridEvents?: Resolver<Maybe<ResolversTypes['GridEventConnection']>, ParentType, ContextType, Partial<QueryGridEventsArgs>>;
  gridFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryGridFiguresArgs, 'measure'>>;
  gridReportedFigure?: Resolver<Maybe<ResolversTypes['GridReportedFigure']>, ParentType, ContextType, RequireFields<QueryGridReportedFigureArgs, 'id'>>;
  gridReportedFigureChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryGridReportedFigureChangesArgs>>;
  gridReportedFigureFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryGridReportedFigureFiguresArgs, 'measure'>>;
  gridReportedFigures?: Resolver<Maybe<ResolversTypes['GridReportedFigureConnection']>, ParentType, ContextType, Partial<QueryGridReportedFiguresArgs>>;
  gridWorkRequest?: Resolver<Maybe<ResolversTypes['GridWorkRequest']>, ParentType, ContextType, RequireFields<QueryGridWorkRequestArgs, 'id'>>;
  gridWorkRequestChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryGridWorkRequestChangesArgs>>;
  gridWorkRequestFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryGridWorkRequestFiguresArgs, 'measure'>>;
  gridWorkRequests?: Resolver<Maybe<ResolversTypes['GridWorkRequestConnection']>, ParentType, ContextType, Partial<QueryGridWorkRequestsArgs>>;
  gridWorker?: Resolver<Maybe<ResolversTypes['GridWorker']>, ParentType, ContextType, RequireFields<QueryGridWorkerArgs, 'id'>>;
  gridWorkerChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryGridWorkerChangesArgs>>;
  gridWorkerFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryGridWorkerFiguresArgs, 'measure'>>;
  gridWorkers?: Resolver<Maybe<ResolversTypes['GridWorkerConnection']>, ParentType, ContextType, Partial<QueryGridWorkersArgs>>;
  grids?: Resolver<Maybe<ResolversTypes['GridConnection']>, ParentType, ContextType, Partial<QueryGridsArgs>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  householdChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryHouseholdChangesArgs>>;
  householdFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryHouseholdFiguresArgs, 'measure'>>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, Partial<QueryHouseholdsArgs>>;
  intakeReport?: Resolver<Maybe<ResolversTypes['IntakeReport']>, ParentType, ContextType, RequireFields<QueryIntakeReportArgs, 'id'>>;
  intakeReportChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryIntakeReportChangesArgs>>;
  intakeReportFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryIntakeReportFiguresArgs, 'measure'>>;
  intakeReports?: Resolver<Maybe<ResolversTypes['IntakeReportConnection']>, ParentType, ContextType, Partial<QueryIntakeReportsArgs>>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType, RequireFields<QueryNoticeArgs, 'id'>>;
  noticeChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryNoticeChangesArgs>>;
  noticeFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryNoticeFiguresArgs, 'measure'>>;
  notices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, Partial<QueryNoticesArgs>>;
  passedMatter?: Resolver<Maybe<ResolversTypes['PassedMatter']>, ParentType, ContextType, RequireFields<QueryPassedMatterArgs, 'id'>>;
  passedMatterChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPassedMatterChangesArgs>>;
  passedMatterFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPassedMatterFiguresArgs, 'measure'>>;
  passedMatters?: Resolver<Maybe<ResolversTypes['PassedMatterConnection']>, ParentType, ContextType, Partial<QueryPassedMattersArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regionChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryRegionChangesArgs>>;
  regionFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryRegionFiguresArgs, 'measure'>>;
  regions?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  secondment?: Resolver<Maybe<ResolversTypes['Secondment']>, ParentType, ContextType, RequireFields<QuerySecondmentArgs, 'id'>>;
  secondmentChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QuerySecondmentChangesArgs>>;
  secondmentFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QuerySecondmentFiguresArgs, 'measure'>>;
  secondments?: Resolver<Maybe<ResolversTypes['SecondmentConnection']>, ParentType, ContextType, Partial<QuerySecondmentsArgs>>;
  vacantGrids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, RequireFields<QueryVacantGridsArgs, 'within'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chiefCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<RegionChildrenArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, Partial<RegionCommunitiesArgs>>;
  gridCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<RegionGridCountArgs>>;
  householdsByAllowance?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType, Partial<RegionHouseholdsByAllowanceArgs>>;
  householdsByCareNeed?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType, Partial<RegionHouseholdsByCareNeedArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['CommunityKind']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  secondedStaffCount?: Resolver<ResolversTypes['Figure'], ParentType, ContextType, Partial<RegionSecondedStaffCountArgs>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  __resolveType: TypeResolveFn<'GridReportedFigure', ParentType, ContextType>;
};

export type SecondmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Secondment'] = ResolversParentTypes['Secondment'], FederationReferenceType extends FederationReferenceTypes['Secondment'] = FederationReferenceTypes['Secondment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Secondment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['SecondedRank']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SecondmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondmentConnection'] = ResolversParentTypes['SecondmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecondmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Secondment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecondmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondmentEdge'] = ResolversParentTypes['SecondmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Secondment'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  AdmissionListItem?: AdmissionListItemResolvers<ContextType>;
  AdmissionListItemConnection?: AdmissionListItemConnectionResolvers<ContextType>;
  AdmissionListItemEdge?: AdmissionListItemEdgeResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignGrid?: CampaignGridResolvers<ContextType>;
  CampaignGridConnection?: CampaignGridConnectionResolvers<ContextType>;
  CampaignGridEdge?: CampaignGridEdgeResolvers<ContextType>;
  CampaignTarget?: CampaignTargetResolvers<ContextType>;
  CampaignTargetConnection?: CampaignTargetConnectionResolvers<ContextType>;
  CampaignTargetEdge?: CampaignTargetEdgeResolvers<ContextType>;
  CampaignVisit?: CampaignVisitResolvers<ContextType>;
  CampaignVisitConnection?: CampaignVisitConnectionResolvers<ContextType>;
  CampaignVisitEdge?: CampaignVisitEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  CollectionDuty?: CollectionDutyResolvers<ContextType>;
  CollectionDutyConnection?: CollectionDutyConnectionResolvers<ContextType>;
  CollectionDutyEdge?: CollectionDutyEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  CoordinationCentre?: CoordinationCentreResolvers<ContextType>;
  CoordinationCentreConnection?: CoordinationCentreConnectionResolvers<ContextType>;
  CoordinationCentreEdge?: CoordinationCentreEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  EventCategory?: EventCategoryResolvers<ContextType>;
  EventCategoryConnection?: EventCategoryConnectionResolvers<ContextType>;
  EventCategoryEdge?: EventCategoryEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureCell?: FigureCellResolvers<ContextType>;
  FigureDimension?: FigureDimensionResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  FunctionalArea?: FunctionalAreaResolvers<ContextType>;
  FunctionalAreaConnection?: FunctionalAreaConnectionResolvers<ContextType>;
  FunctionalAreaEdge?: FunctionalAreaEdgeResolvers<ContextType>;
  GovernanceCentre?: GovernanceCentreResolvers<ContextType>;
  GovernanceCentreConnection?: GovernanceCentreConnectionResolvers<ContextType>;
  GovernanceCentreEdge?: GovernanceCentreEdgeResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridAppointment?: GridAppointmentResolvers<ContextType>;
  GridAppointmentConnection?: GridAppointmentConnectionResolvers<ContextType>;
  GridAppointmentEdge?: GridAppointmentEdgeResolvers<ContextType>;
  GridBoard?: GridBoardResolvers<ContextType>;
  GridBoardCategory?: GridBoardCategoryResolvers<ContextType>;
  GridBoardDepartment?: GridBoardDepartmentResolvers<ContextType>;
  GridBoardFigures?: GridBoardFiguresResolvers<ContextType>;
  GridBoardRegion?: GridBoardRegionResolvers<ContextType>;
  GridBoardTopic?: GridBoardTopicResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  GridEdge?: GridEdgeResolvers<ContextType>;
  GridEvent?: GridEventResolvers<ContextType>;
  GridEventAssignment?: GridEventAssignmentResolvers<ContextType>;
  GridEventAssignmentConnection?: GridEventAssignmentConnectionResolvers<ContextType>;
  GridEventAssignmentEdge?: GridEventAssignmentEdgeResolvers<ContextType>;
  GridEventConnection?: GridEventConnectionResolvers<ContextType>;
  GridEventEdge?: GridEventEdgeResolvers<ContextType>;
  GridEventStep?: GridEventStepResolvers<ContextType>;
  GridEventStepConnection?: GridEventStepConnectionResolvers<ContextType>;
  GridEventStepEdge?: GridEventStepEdgeResolvers<ContextType>;
  GridReportedFigure?: GridReportedFigureResolvers<ContextType>;
  GridReportedFigureConnection?: GridReportedFigureConnectionResolvers<ContextType>;
  GridReportedFigureEdge?: GridReportedFigureEdgeResolvers<ContextType>;
  GridWorkRequest?: GridWorkRequestResolvers<ContextType>;
  GridWorkRequestConnection?: GridWorkRequestConnectionResolvers<ContextType>;
  GridWorkRequestEdge?: GridWorkRequestEdgeResolvers<ContextType>;
  GridWorker?: GridWorkerResolvers<ContextType>;
  GridWorkerConnection?: GridWorkerConnectionResolvers<ContextType>;
  GridWorkerEdge?: GridWorkerEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  IntakeReport?: IntakeReportResolvers<ContextType>;
  IntakeReportConnection?: IntakeReportConnectionResolvers<ContextType>;
  IntakeReportEdge?: IntakeReportEdgeResolvers<ContextType>;
  LegalBackbone?: LegalBackboneResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PassedMatter?: PassedMatterResolvers<ContextType>;
  PassedMatterConnection?: PassedMatterConnectionResolvers<ContextType>;
  PassedMatterEdge?: PassedMatterEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  Secondment?: SecondmentResolvers<ContextType>;
  SecondmentConnection?: SecondmentConnectionResolvers<ContextType>;
  SecondmentEdge?: SecondmentEdgeResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotCell?: SnapshotCellResolvers<ContextType>;
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
