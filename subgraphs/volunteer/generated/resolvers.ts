import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PostRow, ItemRow, NeedRow, NeedPage, HouseholdRow, Context } from '../store.ts';
import type { VolunteerActivity as VolunteerActivityRow, Charity as CharityRow, Donation as DonationRow, CallLineCategory as CallLineCategoryRow, CallLineService as CallLineServiceRow, CallLineSnapshot as CallLineSnapshotRow, CallLineCall as CallLineCallRow, UnitCheckIn as UnitCheckInRow, MemberCheckIn as MemberCheckInRow, AppraisalReport as AppraisalReportRow, Order as OrderRow, OrderStep as OrderStepRow, PointsPilot as PointsPilotRow, PointsRule as PointsRuleRow, PointsAccount as PointsAccountRow, PointsShop as PointsShopRow, PointsGood as PointsGoodRow, PointsEntry as PointsEntryRow, VolunteerReportedFigure as VolunteerReportedFigureRow, SocietyPartner as SocietyPartnerRow, VentureProject as VentureProjectRow, StarRule as StarRuleRow, StarRating as StarRatingRow, HouseholdStarCount as HouseholdStarCountRow, MerchantDiscount as MerchantDiscountRow, VolunteerTeam as VolunteerTeamRow, TeamDuty as TeamDutyRow, Volunteer as VolunteerRow, Wish as WishRow, WorkerCare as WorkerCareRow } from './client/client.ts';
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

/** Whoever acted (行为人). */
export type ActorValue = {
  /** A pseudonym of this bureau's own: the same one for all that the same person does here (化名). */
  readonly id: Scalars['ID']['input'];
};

/**
 * What a unit's members did in the community in a year, reported to the organisation that holds their registrations
 * (双重考评): counts, no person.
 */
export type AppraisalReport = {
  /** The day on which it was taken in; null before (采纳日期). */
  readonly acknowledgedOn?: Maybe<Scalars['Date']['output']>;
  /** The community that reports (报到社区). */
  readonly community: Community;
  /** The organisation that holds the registrations (组织关系所在单位党组织). */
  readonly holder: Scalars['String']['output'];
  /** How long they served (服务时长). */
  readonly hours: Scalars['Float']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How many served too little (不足人数). */
  readonly lacking?: Maybe<Scalars['Int']['output']>;
  /** Whether a value that you have is its lacking (核验不足人数). */
  readonly lackingMatches?: Maybe<Comparison>;
  /** How many members it is about (党员数). */
  readonly members: Scalars['Int']['output'];
  /** How many were found outstanding (优秀人数). */
  readonly outstanding?: Maybe<Scalars['Int']['output']>;
  /** Whether a value that you have is its outstanding (核验优秀人数). */
  readonly outstandingMatches?: Maybe<Comparison>;
  /** The day on which it was sent; null before (反馈日期). */
  readonly reportedOn?: Maybe<Scalars['Date']['output']>;
  /** How often they served (服务人次). */
  readonly services: Scalars['Int']['output'];
  /** Where it stands (状态). */
  readonly state: AppraisalState;
  /** The unit, as it has checked in (报到单位). */
  readonly unit: UnitCheckIn;
  /** The year (年度). */
  readonly year: Scalars['Int']['output'];
};


/**
 * What a unit's members did in the community in a year, reported to the organisation that holds their registrations
 * (双重考评): counts, no person.
 */
export type AppraisalReportLackingMatchesArgs = {
  value: Scalars['Int']['input'];
};


/**
 * What a unit's members did in the community in a year, reported to the organisation that holds their registrations
 * (双重考评): counts, no person.
 */
export type AppraisalReportOutstandingMatchesArgs = {
  value: Scalars['Int']['input'];
};

/** A page of appraisal reports (双重考评分页). */
export type AppraisalReportConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<AppraisalReportEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<AppraisalReport>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (双重考评统计维度). */
export type AppraisalReportDimension =
  /** By day acknowledged, month by month (分组). */
  | 'MONTH_OF_ACKNOWLEDGED_ON'
  /** By day reported, month by month (分组). */
  | 'MONTH_OF_REPORTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of appraisal reports (双重考评条目). */
export type AppraisalReportEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: AppraisalReport;
};

/** Which appraisal reports (双重考评筛选). */
export type AppraisalReportFilter = {
  /** By day acknowledged: from one day to another (日期范围). */
  readonly acknowledgedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day reported: from one day to another (日期范围). */
  readonly reportedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<AppraisalState>>;
  /** Only those with this text in holder (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By unit: one of these keys (筛选项). */
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By year: from one number to another (数值范围). */
  readonly year?: InputMaybe<NumberRange>;
};

/** What figures of appraisal reports say (双重考评统计方式). */
export type AppraisalReportMeasure =
  /** Their hours on average (平均). */
  | 'AVERAGE_HOURS'
  /** Their members on average (平均). */
  | 'AVERAGE_MEMBERS'
  /** Their services on average (平均). */
  | 'AVERAGE_SERVICES'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their hours added up (合计). */
  | 'SUM_HOURS'
  /** Their members added up (合计). */
  | 'SUM_MEMBERS'
  /** Their services added up (合计). */
  | 'SUM_SERVICES';

/** In which order appraisal reports are listed (双重考评排序). */
export type AppraisalReportOrder =
  /** By members, rising (升序). */
  | 'MEMBERS_ASC'
  /** By members, falling (降序). */
  | 'MEMBERS_DESC'
  /** By year, rising (升序). */
  | 'YEAR_ASC'
  /** By year, falling (降序). */
  | 'YEAR_DESC';

/** Where an appraisal stands (考评状态). */
export type AppraisalState =
  /** Taken into that organisation's own appraisal (已采纳). */
  | 'ACKNOWLEDGED'
  /** Drawn up by the community (已汇总). */
  | 'DRAFTED'
  /** Sent to the organisation that holds the registrations (已反馈). */
  | 'REPORTED';

/** Ages that subscribers are counted by (年龄段). */
export type CallLineAgeBand =
  /** 60 to 74 (60至74岁). */
  | 'FROM_60_TO_74'
  /** 75 to 79 (75至79岁). */
  | 'FROM_75_TO_79'
  /** 80 to 89 (80至89岁). */
  | 'FROM_80_TO_89'
  /** 90 and over (90岁及以上). */
  | 'FROM_90';

/** A call on the elders' call line (呼援来电), for departments: no person and no home, but the town and the day tell. */
export type CallLineCall = {
  /** The day (来电日期). */
  readonly calledOn: Scalars['Date']['output'];
  /** What it was about (大类). */
  readonly category: CallLineCategory;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How it ended (办理结果). */
  readonly outcome: CallLineOutcome;
  /** The subdistrict or town, for departments (街道/镇). */
  readonly region?: Maybe<Region>;
  /** Seconds until somebody answered; null where nobody could be reached (响应秒数). */
  readonly responseSeconds?: Maybe<Scalars['Int']['output']>;
};

/** A page of call line calls (呼援来电分页). */
export type CallLineCallConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CallLineCallEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CallLineCall>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (呼援来电统计维度). */
export type CallLineCallDimension =
  /** By day called, month by month (分组). */
  | 'MONTH_OF_CALLED_ON'
  /** By outcome (分组). */
  | 'OUTCOME'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of call line calls (呼援来电条目). */
export type CallLineCallEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CallLineCall;
};

/** Which call line calls (呼援来电筛选). */
export type CallLineCallFilter = {
  /** By day called: from one day to another (日期范围). */
  readonly calledOn?: InputMaybe<DateRange>;
  /** By category: one of these keys (筛选项). */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By outcome: one of these (筛选项). */
  readonly outcome?: InputMaybe<ReadonlyArray<CallLineOutcome>>;
  /** By response seconds: from one number to another (数值范围). */
  readonly responseSeconds?: InputMaybe<NumberRange>;
};

/** What figures of call line calls say (呼援来电统计方式). */
export type CallLineCallMeasure =
  /** Their response seconds on average (平均). */
  | 'AVERAGE_RESPONSE_SECONDS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their response seconds added up (合计). */
  | 'SUM_RESPONSE_SECONDS';

/** In which order call line calls are listed (呼援来电排序). */
export type CallLineCallOrder =
  /** By day called, rising (升序). */
  | 'CALLED_ON_ASC'
  /** By day called, falling (降序). */
  | 'CALLED_ON_DESC';

/** A category of what the elders' call line offers (呼援服务大类). */
export type CallLineCategory = {
  /** Its calls, page by page (呼援来电). */
  readonly calls?: Maybe<CallLineCallConnection>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Where it is offered (服务区划). */
  readonly region: Region;
  /** Its services, page by page (呼援服务项目). */
  readonly services?: Maybe<CallLineServiceConnection>;
};


/** A category of what the elders' call line offers (呼援服务大类). */
export type CallLineCategoryCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallLineCallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CallLineCallOrder>;
};


/** A category of what the elders' call line offers (呼援服务大类). */
export type CallLineCategoryServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallLineServiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CallLineServiceOrder>;
};

/** A page of call line categories (呼援服务大类分页). */
export type CallLineCategoryConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CallLineCategoryEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CallLineCategory>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (呼援服务大类统计维度). */
export type CallLineCategoryDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of call line categories (呼援服务大类条目). */
export type CallLineCategoryEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CallLineCategory;
};

/** Which call line categories (呼援服务大类筛选). */
export type CallLineCategoryFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of call line categories say (呼援服务大类统计方式). */
export type CallLineCategoryMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order call line categories are listed (呼援服务大类排序). */
export type CallLineCategoryOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** What kind of region a snapshot is about (统计层级). */
export type CallLineLevel =
  /** A county or district (县区). */
  | 'COUNTY'
  /** A subdistrict or town (街道/镇). */
  | 'SUBDISTRICT';

/** How a call ended (办理结果). */
export type CallLineOutcome =
  /** The button was pressed by mistake (误触). */
  | 'BY_MISTAKE'
  /** Nobody could be reached (未接通). */
  | 'NOT_REACHED'
  /** Another department took it over (已转办). */
  | 'REFERRED'
  /** Somebody in danger was brought to safety (紧急救助). */
  | 'RESCUED'
  /** The difficulty was solved (已解决). */
  | 'SOLVED';

/** Something that the elders' call line offers (呼援服务项目). */
export type CallLineService = {
  /** The category (大类). */
  readonly category: CallLineCategory;
  /** Whether it costs nothing (是否免费). */
  readonly free: Scalars['Boolean']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Where it is offered (服务区划). */
  readonly region: Region;
};

/** A page of call line services (呼援服务项目分页). */
export type CallLineServiceConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CallLineServiceEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CallLineService>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (呼援服务项目统计维度). */
export type CallLineServiceDimension =
  /** By free (分组). */
  | 'FREE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of call line services (呼援服务项目条目). */
export type CallLineServiceEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CallLineService;
};

/** Which call line services (呼援服务项目筛选). */
export type CallLineServiceFilter = {
  /** By category: one of these keys (筛选项). */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By free: yes or no (是否). */
  readonly free?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of call line services say (呼援服务项目统计方式). */
export type CallLineServiceMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order call line services are listed (呼援服务项目排序). */
export type CallLineServiceOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/**
 * How many subscribe to the elders' call line (呼援通用户统计): published once a month for a region and an age band, the same
 * for everybody. Fewer than ten are not published, nor what they could be worked out from.
 */
export type CallLineSnapshot = {
  /** The age band (年龄段). */
  readonly ageBand: CallLineAgeBand;
  /** The same number with what a reader needs to judge it, as of the day on which it was published (用户数指标). */
  readonly figure: Figure;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What kind of region it is: a county's subscribers are those of its subdistricts (统计层级). */
  readonly level: CallLineLevel;
  /** The first day of the month (月份). */
  readonly month: Scalars['Date']['output'];
  /** The day on which it was published (公布日期). */
  readonly publishedOn: Scalars['Date']['output'];
  /** The region (区划). */
  readonly region: Region;
  /** What may be said of the number; none at all is known, and zero (状态). */
  readonly status: FigureStatus;
  /** How many subscribe; null where that is not published (用户数). */
  readonly subscribers?: Maybe<Scalars['Int']['output']>;
};

/** A page of call line snapshots (呼援通用户统计分页). */
export type CallLineSnapshotConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CallLineSnapshotEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CallLineSnapshot>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (呼援通用户统计统计维度). */
export type CallLineSnapshotDimension =
  /** By age band (分组). */
  | 'AGE_BAND'
  /** By level (分组). */
  | 'LEVEL'
  /** By month, month by month (分组). */
  | 'MONTH_OF_MONTH'
  /** By day published, month by month (分组). */
  | 'MONTH_OF_PUBLISHED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By status (分组). */
  | 'STATUS';

/** One of a page of call line snapshots (呼援通用户统计条目). */
export type CallLineSnapshotEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CallLineSnapshot;
};

/** Which call line snapshots (呼援通用户统计筛选). */
export type CallLineSnapshotFilter = {
  /** By age band: one of these (筛选项). */
  readonly ageBand?: InputMaybe<ReadonlyArray<CallLineAgeBand>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By level: one of these (筛选项). */
  readonly level?: InputMaybe<ReadonlyArray<CallLineLevel>>;
  /** By month: from one day to another (日期范围). */
  readonly month?: InputMaybe<DateRange>;
  /** By day published: from one day to another (日期范围). */
  readonly publishedOn?: InputMaybe<DateRange>;
  /** By status: one of these (筛选项). */
  readonly status?: InputMaybe<ReadonlyArray<FigureStatus>>;
};

/** What figures of call line snapshots say (呼援通用户统计统计方式). */
export type CallLineSnapshotMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order call line snapshots are listed (呼援通用户统计排序). */
export type CallLineSnapshotOrder =
  /** By age band, rising (升序). */
  | 'AGE_BAND_ASC'
  /** By age band, falling (降序). */
  | 'AGE_BAND_DESC'
  /** By month, rising (升序). */
  | 'MONTH_ASC'
  /** By month, falling (降序). */
  | 'MONTH_DESC'
  /** By day published, rising (升序). */
  | 'PUBLISHED_ON_ASC'
  /** By day published, falling (降序). */
  | 'PUBLISHED_ON_DESC';

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

/** A charity that may raise funds from the public (慈善组织). */
export type Charity = {
  /** Its donations, page by page (捐赠). */
  readonly donations?: Maybe<DonationConnection>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The number of its qualification to raise funds from the public (公开募捐资格证书编号). */
  readonly qualification: Scalars['String']['output'];
  /** The first day of the qualification (资格起始日期). */
  readonly qualifiedSince: Scalars['Date']['output'];
  /** Its last day; null where it has none (资格截止日期). */
  readonly qualifiedUntil?: Maybe<Scalars['Date']['output']>;
  /** Where it is registered (登记地). */
  readonly region: Region;
  /** Its registration number (登记证号). */
  readonly registration: Scalars['String']['output'];
};


/** A charity that may raise funds from the public (慈善组织). */
export type CharityDonationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DonationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DonationOrder>;
};

/** A page of charities (慈善组织分页). */
export type CharityConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CharityEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Charity>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (慈善组织统计维度). */
export type CharityDimension =
  /** By qualified since, month by month (分组). */
  | 'MONTH_OF_QUALIFIED_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of charities (慈善组织条目). */
export type CharityEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Charity;
};

/** Which charities (慈善组织筛选). */
export type CharityFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By qualification: one of these (筛选项). */
  readonly qualification?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By qualified since: from one day to another (日期范围). */
  readonly qualifiedSince?: InputMaybe<DateRange>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of charities say (慈善组织统计方式). */
export type CharityMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order charities are listed (慈善组织排序). */
export type CharityOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By qualified since, rising (升序). */
  | 'QUALIFIED_SINCE_ASC'
  /** By qualified since, falling (降序). */
  | 'QUALIFIED_SINCE_DESC';

/** What a unit is (单位类别). */
export type CheckInUnitKind =
  /** An enterprise (企业). */
  | 'ENTERPRISE'
  /** A hospital or clinic (医疗机构). */
  | 'HEALTH'
  /** A public institution (事业单位). */
  | 'INSTITUTION'
  /** An organ of the Party or the state (机关). */
  | 'ORGAN'
  /** A school (学校). */
  | 'SCHOOL'
  /** A social organisation (社会组织). */
  | 'SOCIAL_ORGANISATION';

/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type Community = {
  /** Its appraisal reports, page by page (双重考评). */
  readonly appraisalReports?: Maybe<AppraisalReportConnection>;
  /** The twelve-digit code (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Its donations, page by page (捐赠). */
  readonly donations?: Maybe<DonationConnection>;
  /** Its household star counts, page by page (十星户统计). */
  readonly householdStarCounts?: Maybe<HouseholdStarCountConnection>;
  /** Its member check ins, page by page (党员报到统计). */
  readonly memberCheckIns?: Maybe<MemberCheckInConnection>;
  /** Its merchant discounts, page by page (商家优惠). */
  readonly merchantDiscounts?: Maybe<MerchantDiscountConnection>;
  /** Residents' needs, the latest first (居民需求). */
  readonly needs?: Maybe<NeedConnection>;
  /** Service posts that its county and its prefecture offer it, with their items, by name (可用服务岗位). */
  readonly offeredPosts: ReadonlyArray<ServicePost>;
  /** Its order steps, page by page (订单流转记录). */
  readonly orderSteps?: Maybe<OrderStepConnection>;
  /** Its orders, page by page (服务订单). */
  readonly orders?: Maybe<OrderConnection>;
  /** Its points accounts, page by page (积分账户). */
  readonly pointsAccounts?: Maybe<PointsAccountConnection>;
  /** Its points entries, page by page (积分流水). */
  readonly pointsEntries?: Maybe<PointsEntryConnection>;
  /** Its points goods, page by page (兑换物品). */
  readonly pointsGoods?: Maybe<PointsGoodConnection>;
  /** Its points pilots, page by page (积分试点). */
  readonly pointsPilots?: Maybe<PointsPilotConnection>;
  /** Its points shops, page by page (积分超市). */
  readonly pointsShops?: Maybe<PointsShopConnection>;
  /** Its society partners, page by page (五社联动主体). */
  readonly societyPartners?: Maybe<SocietyPartnerConnection>;
  /** Its star ratings, page by page (队伍评星). */
  readonly starRatings?: Maybe<StarRatingConnection>;
  /** Its team duties, page by page (值勤安排). */
  readonly teamDuties?: Maybe<TeamDutyConnection>;
  /** Its unit check ins, page by page (报到单位). */
  readonly unitCheckIns?: Maybe<UnitCheckInConnection>;
  /** Its venture projects, page by page (公益创投项目). */
  readonly ventureProjects?: Maybe<VentureProjectConnection>;
  /** Its volunteer activities, page by page (志愿活动). */
  readonly volunteerActivities?: Maybe<VolunteerActivityConnection>;
  /** Its volunteer teams, page by page (志愿服务队). */
  readonly volunteerTeams?: Maybe<VolunteerTeamConnection>;
  /** Its volunteers, page by page (志愿者). */
  readonly volunteers?: Maybe<VolunteerConnection>;
  /** Its wishes, page by page (微心愿). */
  readonly wishes?: Maybe<WishConnection>;
  /** Its worker cares, page by page (新就业群体关爱). */
  readonly workerCares?: Maybe<WorkerCareConnection>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityAppraisalReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppraisalReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AppraisalReportOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityDonationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DonationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DonationOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityHouseholdStarCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdStarCountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdStarCountOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityMemberCheckInsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MemberCheckInFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MemberCheckInOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityMerchantDiscountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MerchantDiscountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<MerchantDiscountOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<NeedState>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityOrderStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrderStepOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrderOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityPointsAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PointsAccountOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityPointsEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PointsEntryOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityPointsGoodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsGoodFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PointsGoodOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityPointsPilotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsPilotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PointsPilotOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityPointsShopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsShopFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PointsShopOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunitySocietyPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SocietyPartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<SocietyPartnerOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityStarRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StarRatingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StarRatingOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityTeamDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<TeamDutyOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityUnitCheckInsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitCheckInFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<UnitCheckInOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityVentureProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VentureProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VentureProjectOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityVolunteerActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VolunteerActivityOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityVolunteerTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerTeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<VolunteerTeamOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityVolunteersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<VolunteerOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityWishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WishFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WishOrder>;
};


/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type CommunityWorkerCaresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkerCareFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkerCareOrder>;
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

/** A donation (捐赠): it goes through a charity that may raise funds from the public, or it is none. */
export type Donation = {
  /** The activity at which it was given; null where it was at none (捐赠活动). */
  readonly activity?: Maybe<VolunteerActivity>;
  /** The charity that receives it (受赠慈善组织). */
  readonly charity: Charity;
  /** The community that it is for (受益社区). */
  readonly community: Community;
  /** The day (捐赠日期). */
  readonly donatedOn: Scalars['Date']['output'];
  /** Who gives; null where it was given without a name (捐赠人). */
  readonly donorName?: Maybe<Scalars['String']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Money or goods (捐赠形式). */
  readonly kind: DonationKind;
  /** What it is for (用途). */
  readonly purpose: Scalars['String']['output'];
  /** The qualification under which the charity receives it (公开募捐资格证书编号). */
  readonly qualification: Scalars['String']['output'];
  /** What it is worth in yuan (金额). */
  readonly yuan: Scalars['Float']['output'];
};

/** A page of donations (捐赠分页). */
export type DonationConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<DonationEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Donation>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (捐赠统计维度). */
export type DonationDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day donated, month by month (分组). */
  | 'MONTH_OF_DONATED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of donations (捐赠条目). */
export type DonationEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Donation;
};

/** Which donations (捐赠筛选). */
export type DonationFilter = {
  /** By activity: one of these keys (筛选项). */
  readonly activity?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By charity: one of these keys (筛选项). */
  readonly charity?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day donated: from one day to another (日期范围). */
  readonly donatedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<DonationKind>>;
  /** Only those with this text in purpose (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By yuan: from one number to another (数值范围). */
  readonly yuan?: InputMaybe<NumberRange>;
};

/** What is given (捐赠形式). */
export type DonationKind =
  /** Goods (物). */
  | 'GOODS'
  /** Money (款). */
  | 'MONEY';

/** What figures of donations say (捐赠统计方式). */
export type DonationMeasure =
  /** Their yuan on average (平均). */
  | 'AVERAGE_YUAN'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their yuan added up (合计). */
  | 'SUM_YUAN';

/** In which order donations are listed (捐赠排序). */
export type DonationOrder =
  /** By day donated, rising (升序). */
  | 'DONATED_ON_ASC'
  /** By day donated, falling (降序). */
  | 'DONATED_ON_DESC'
  /** By yuan, rising (升序). */
  | 'YUAN_ASC'
  /** By yuan, falling (降序). */
  | 'YUAN_DESC';

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

/** A household (户), as far as volunteers have to do with it. */
export type Household = {
  /** Whether it is on the elders' call line (呼援通); null where nobody has asked. */
  readonly callLine?: Maybe<HouseholdCallLine>;
  /** Whether a value that you have is its call line (核验呼援通). */
  readonly callLineMatches?: Maybe<Comparison>;
  /** Whether somebody there is a registered volunteer (户内志愿者). */
  readonly hasVolunteer?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a value that you have is its has volunteer (核验户内志愿者). */
  readonly hasVolunteerMatches?: Maybe<Comparison>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Where its points are kept; null where it has none (积分账户). */
  readonly pointsAccount?: Maybe<PointsAccount>;
  /** Whether a value that you have is its points account (核验积分账户). */
  readonly pointsAccountMatches?: Maybe<Comparison>;
};


/** A household (户), as far as volunteers have to do with it. */
export type HouseholdCallLineMatchesArgs = {
  value: HouseholdCallLineValue;
};


/** A household (户), as far as volunteers have to do with it. */
export type HouseholdHasVolunteerMatchesArgs = {
  value: Scalars['Boolean']['input'];
};


/** A household (户), as far as volunteers have to do with it. */
export type HouseholdPointsAccountMatchesArgs = {
  value: Scalars['ID']['input'];
};

/** A household on the elders' call line (呼援通用户). */
export type HouseholdCallLine = {
  /** The day of its last call; null where it has never called (最近呼叫日期). */
  readonly lastCallOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it subscribes (是否开通). */
  readonly subscribed: Scalars['Boolean']['output'];
};

/** A household on the elders' call line (呼援通用户). */
export type HouseholdCallLineValue = {
  /** The day of its last call; null where it has never called (最近呼叫日期). */
  readonly lastCallOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it subscribes (是否开通). */
  readonly subscribed: Scalars['Boolean']['input'];
};

/** What a household's star is for (创十星). */
export type HouseholdStar =
  /** A clean home (环境卫生星). */
  | 'CLEANLINESS'
  /** Diligence (勤劳致富星). */
  | 'DILIGENCE'
  /** Care of the old (孝老爱亲星). */
  | 'FILIAL_CARE'
  /** Honesty (诚实守信星). */
  | 'HONESTY'
  /** Keeping the law (遵纪守法星). */
  | 'LAWFULNESS'
  /** Learning (崇学重教星). */
  | 'LEARNING'
  /** Good neighbours (邻里和睦星). */
  | 'NEIGHBOURLINESS'
  /** New ways at weddings and funerals (移风易俗星). */
  | 'NEW_CUSTOMS'
  /** Love of country (爱国爱家星). */
  | 'PATRIOTISM'
  /** Public spirit (热心公益星). */
  | 'PUBLIC_SPIRIT';

/** How many households of a community have a star in a year (创十星评十户), none of them named. Fewer than ten are not told. */
export type HouseholdStarCount = {
  /** The community (社区/村). */
  readonly community: Community;
  /** The households with what a reader needs to judge their number, as of the year's last day or of today (户数指标). */
  readonly figure: Figure;
  /** How many households have it; null where that is not told (户数). */
  readonly households?: Maybe<Scalars['Int']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The same for those held up as models (示范户数指标). */
  readonly modelFigure: Figure;
  /** How many of them are held up as models, ten at most; null where that is not told (示范户数). */
  readonly models?: Maybe<Scalars['Int']['output']>;
  /** What the star is for (星类). */
  readonly star: HouseholdStar;
  /** What may be said of the number of households; none at all is known, and zero (状态). */
  readonly status: FigureStatus;
  /** The year (年度). */
  readonly year: Scalars['Int']['output'];
};

/** A page of household star counts (十星户统计分页). */
export type HouseholdStarCountConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<HouseholdStarCountEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<HouseholdStarCount>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (十星户统计统计维度). */
export type HouseholdStarCountDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By star (分组). */
  | 'STAR'
  /** By status (分组). */
  | 'STATUS';

/** One of a page of household star counts (十星户统计条目). */
export type HouseholdStarCountEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: HouseholdStarCount;
};

/** Which household star counts (十星户统计筛选). */
export type HouseholdStarCountFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By star: one of these (筛选项). */
  readonly star?: InputMaybe<ReadonlyArray<HouseholdStar>>;
  /** By status: one of these (筛选项). */
  readonly status?: InputMaybe<ReadonlyArray<FigureStatus>>;
  /** By year: from one number to another (数值范围). */
  readonly year?: InputMaybe<NumberRange>;
};

/** What figures of household star counts say (十星户统计统计方式). */
export type HouseholdStarCountMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order household star counts are listed (十星户统计排序). */
export type HouseholdStarCountOrder =
  /** By star, rising (升序). */
  | 'STAR_ASC'
  /** By star, falling (降序). */
  | 'STAR_DESC'
  /** By year, rising (升序). */
  | 'YEAR_ASC'
  /** By year, falling (降序). */
  | 'YEAR_DESC';

/** Members who checked in with their community, counted by year (党员报到): nobody is named. */
export type MemberCheckIn = {
  /** The day for which it stands (截至日期). */
  readonly asOf: Scalars['Date']['output'];
  /** The community (报到社区). */
  readonly community: Community;
  /** Hours that they served (服务时长). */
  readonly hours: Scalars['Float']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How many members checked in (报到党员数). */
  readonly members: Scalars['Int']['output'];
  /** How many of them took a second post in the community (一位双岗人数). */
  readonly secondPosts: Scalars['Int']['output'];
  /** The year (年度). */
  readonly year: Scalars['Int']['output'];
};

/** A page of member check ins (党员报到统计分页). */
export type MemberCheckInConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<MemberCheckInEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<MemberCheckIn>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (党员报到统计统计维度). */
export type MemberCheckInDimension =
  /** By as of, month by month (分组). */
  | 'MONTH_OF_AS_OF'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of member check ins (党员报到统计条目). */
export type MemberCheckInEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: MemberCheckIn;
};

/** Which member check ins (党员报到统计筛选). */
export type MemberCheckInFilter = {
  /** By as of: from one day to another (日期范围). */
  readonly asOf?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By members: from one number to another (数值范围). */
  readonly members?: InputMaybe<NumberRange>;
  /** By year: from one number to another (数值范围). */
  readonly year?: InputMaybe<NumberRange>;
};

/** What figures of member check ins say (党员报到统计统计方式). */
export type MemberCheckInMeasure =
  /** Their hours on average (平均). */
  | 'AVERAGE_HOURS'
  /** Their members on average (平均). */
  | 'AVERAGE_MEMBERS'
  /** Their second posts on average (平均). */
  | 'AVERAGE_SECOND_POSTS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their hours added up (合计). */
  | 'SUM_HOURS'
  /** Their members added up (合计). */
  | 'SUM_MEMBERS'
  /** Their second posts added up (合计). */
  | 'SUM_SECOND_POSTS';

/** In which order member check ins are listed (党员报到统计排序). */
export type MemberCheckInOrder =
  /** By as of, rising (升序). */
  | 'AS_OF_ASC'
  /** By as of, falling (降序). */
  | 'AS_OF_DESC'
  /** By members, rising (升序). */
  | 'MEMBERS_ASC'
  /** By members, falling (降序). */
  | 'MEMBERS_DESC';

/** What a merchant gives to those with stars (商家优惠). */
export type MerchantDiscount = {
  /** Where (社区/村). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The merchant (商家). */
  readonly merchant: Scalars['String']['output'];
  /** What is offered (优惠内容). */
  readonly offer: Scalars['String']['output'];
  /** How many per cent are taken off (优惠幅度). */
  readonly percentOff: Scalars['Int']['output'];
  /** The first day (起始日期). */
  readonly since: Scalars['Date']['output'];
  /** The stars that it takes (所需星级). */
  readonly stars: Scalars['Int']['output'];
  /** The last day; null while no end is set (截止日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of merchant discounts (商家优惠分页). */
export type MerchantDiscountConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<MerchantDiscountEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<MerchantDiscount>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (商家优惠统计维度). */
export type MerchantDiscountDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of merchant discounts (商家优惠条目). */
export type MerchantDiscountEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: MerchantDiscount;
};

/** Which merchant discounts (商家优惠筛选). */
export type MerchantDiscountFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By percent off: from one number to another (数值范围). */
  readonly percentOff?: InputMaybe<NumberRange>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** By stars: from one number to another (数值范围). */
  readonly stars?: InputMaybe<NumberRange>;
  /** Only those with this text in merchant or offer (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of merchant discounts say (商家优惠统计方式). */
export type MerchantDiscountMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order merchant discounts are listed (商家优惠排序). */
export type MerchantDiscountOrder =
  /** By merchant, rising (升序). */
  | 'MERCHANT_ASC'
  /** By merchant, falling (降序). */
  | 'MERCHANT_DESC'
  /** By percent off, rising (升序). */
  | 'PERCENT_OFF_ASC'
  /** By percent off, falling (降序). */
  | 'PERCENT_OFF_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** What a resident needs (居民需求). */
export type Need = {
  /** The team that sees to it; null before (认领队伍). */
  readonly claimedBy?: Maybe<VolunteerTeam>;
  /** The day on which it was claimed; null before (认领日期). */
  readonly claimedOn?: Maybe<Scalars['Date']['output']>;
  /** Where (社区/村). */
  readonly community: Community;
  /** Whom to ask for, for the one who sees to it (联系人). */
  readonly contactName?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its contact name (核验联系人). */
  readonly contactNameMatches?: Maybe<Comparison>;
  /** Whom to call, for the one who sees to it (联系电话). */
  readonly contactPhone?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its contact phone (核验联系电话). */
  readonly contactPhoneMatches?: Maybe<Comparison>;
  /** The day on which it was met; null before (完成日期). */
  readonly fulfilledOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The day on which it was published; null before (发布日期). */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was not taken up; null otherwise (未通过原因). */
  readonly rejectedFor?: Maybe<Scalars['String']['output']>;
  /** The day on which it was reviewed; null before (审核日期). */
  readonly reviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Who reviewed it, under a pseudonym; null before (审核员). */
  readonly reviewer?: Maybe<Scalars['String']['output']>;
  /** What it asks for (服务项目). */
  readonly serviceItem: ServiceItem;
  /** Where it stands (状态). */
  readonly state: NeedState;
  /** The day on which it was handed in (提交日期). */
  readonly submittedOn: Scalars['Date']['output'];
  /** What is needed, in one line without names (标题). */
  readonly title: Scalars['String']['output'];
  /** Whether it has not passed review (未发布). */
  readonly unpublished?: Maybe<Scalars['Boolean']['output']>;
};


/** What a resident needs (居民需求). */
export type NeedContactNameMatchesArgs = {
  value: Scalars['String']['input'];
};


/** What a resident needs (居民需求). */
export type NeedContactPhoneMatchesArgs = {
  value: Scalars['String']['input'];
};

/** A page of needs (居民需求分页). */
export type NeedConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<NeedEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Need>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (居民需求统计维度). */
export type NeedDimension =
  /** By day claimed, month by month (分组). */
  | 'MONTH_OF_CLAIMED_ON'
  /** By day fulfilled, month by month (分组). */
  | 'MONTH_OF_FULFILLED_ON'
  /** By day published, month by month (分组). */
  | 'MONTH_OF_PUBLISHED_ON'
  /** By day submitted, month by month (分组). */
  | 'MONTH_OF_SUBMITTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of needs (居民需求条目). */
export type NeedEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Need;
};

/** Which needs (居民需求筛选). */
export type NeedFilter = {
  /** By claimed by: one of these keys (筛选项). */
  readonly claimedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day claimed: from one day to another (日期范围). */
  readonly claimedOn?: InputMaybe<DateRange>;
  /** By day fulfilled: from one day to another (日期范围). */
  readonly fulfilledOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day published: from one day to another (日期范围). */
  readonly publishedOn?: InputMaybe<DateRange>;
  /** By service item: one of these keys (筛选项). */
  readonly serviceItem?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<NeedState>>;
  /** By day submitted: from one day to another (日期范围). */
  readonly submittedOn?: InputMaybe<DateRange>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of needs say (居民需求统计方式). */
export type NeedMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order needs are listed (居民需求排序). */
export type NeedOrder =
  /** By day submitted, rising (升序). */
  | 'SUBMITTED_ON_ASC'
  /** By day submitted, falling (降序). */
  | 'SUBMITTED_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** Where a need stands (需求状态). What has not passed review is the volunteers' department's own. */
export type NeedState =
  /** Claimed by somebody who will see to it (已认领). */
  | 'CLAIMED'
  /** Met (已完成). */
  | 'FULFILLED'
  /** Published, open to be claimed (已发布). */
  | 'PUBLISHED'
  /** Not taken up by the review (审核未通过). */
  | 'REJECTED'
  /** Handed in, not yet reviewed (已提交). */
  | 'SUBMITTED';

/** What somebody of the new economy does (新就业群体类别). */
export type NewEconomyOccupation =
  /** Broadcasts and sells on the net (网络主播). */
  | 'BROADCASTER'
  /** Delivers parcels (快递员). */
  | 'COURIER'
  /** Drives a hired car or a lorry (网约车、货车司机). */
  | 'DRIVER'
  /** Delivers meals (外卖骑手). */
  | 'RIDER';

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

/** What a resident has ordered from the volunteers (服务订单). */
export type Order = {
  /** When it was accepted; null before (接单时间). */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the resident says of it, for those who see to it; null where nothing was said (评语). */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its comment (核验评语). */
  readonly commentMatches?: Maybe<Comparison>;
  /** Where (社区/村). */
  readonly community: Community;
  /** The particulars, for those who see to it; null where there are none (详情). */
  readonly details?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its details (核验详情). */
  readonly detailsMatches?: Maybe<Comparison>;
  /** When it was dispatched; null before (派单时间). */
  readonly dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The steps that it has taken, the first one first (流转记录). */
  readonly history: ReadonlyArray<OrderStep>;
  /** How long it took; null before the work is shown (服务时长). */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** When it was ordered (点单时间). */
  readonly placedAt: Scalars['DateTime']['output'];
  /** When it was rated; null before (评单时间). */
  readonly ratedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was done, as the unit shows it, for departments; null before (服务情况). */
  readonly report?: Maybe<Scalars['String']['output']>;
  /** Who has ordered (点单居民). */
  readonly residentName?: Maybe<Scalars['String']['output']>;
  /** How the resident is reached (居民电话). */
  readonly residentPhone?: Maybe<Scalars['String']['output']>;
  /** What it asks for (服务项目). */
  readonly serviceItem: ServiceItem;
  /** When the work was shown; null before (晒单时间). */
  readonly shownAt?: Maybe<Scalars['DateTime']['output']>;
  /** The resident's rating, one to five; null before (星级评价). */
  readonly stars?: Maybe<Scalars['Int']['output']>;
  /** Where it stands (状态). */
  readonly state: OrderState;
  /** What is ordered, in one line without names, for departments (标题). */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The team that it was dispatched to; null before (派单队伍). */
  readonly unit?: Maybe<VolunteerTeam>;
  /** How many steps it has taken; a step names the version that it was decided on (版本). */
  readonly version: Scalars['Int']['output'];
  /** Who of the team has taken it, for those who work with the volunteer; null before (接单志愿者). */
  readonly volunteer?: Maybe<Volunteer>;
  /** Whether a value that you have is its volunteer (核验接单志愿者). */
  readonly volunteerMatches?: Maybe<Comparison>;
};


/** What a resident has ordered from the volunteers (服务订单). */
export type OrderCommentMatchesArgs = {
  value: Scalars['String']['input'];
};


/** What a resident has ordered from the volunteers (服务订单). */
export type OrderDetailsMatchesArgs = {
  value: Scalars['String']['input'];
};


/** What a resident has ordered from the volunteers (服务订单). */
export type OrderVolunteerMatchesArgs = {
  value: Scalars['ID']['input'];
};

/** A step of an order (订单环节). */
export type OrderAction =
  /** A volunteer accepts (接单). */
  | 'ACCEPT'
  /** The organisation dispatches (派单). */
  | 'DISPATCH'
  /** A resident orders (点单). */
  | 'PLACE'
  /** The resident rates (评单). */
  | 'RATE'
  /** The unit shows the work (晒单). */
  | 'SHOW';

/** A page of orders (服务订单分页). */
export type OrderConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Order>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (服务订单统计维度). */
export type OrderDimension =
  /** By time accepted, month by month (分组). */
  | 'MONTH_OF_ACCEPTED_AT'
  /** By time dispatched, month by month (分组). */
  | 'MONTH_OF_DISPATCHED_AT'
  /** By time placed, month by month (分组). */
  | 'MONTH_OF_PLACED_AT'
  /** By time rated, month by month (分组). */
  | 'MONTH_OF_RATED_AT'
  /** By time shown, month by month (分组). */
  | 'MONTH_OF_SHOWN_AT'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of orders (服务订单条目). */
export type OrderEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Order;
};

/** Which orders (服务订单筛选). */
export type OrderFilter = {
  /** By time accepted: from one day to another (日期范围). */
  readonly acceptedAt?: InputMaybe<DateRange>;
  /** By time dispatched: from one day to another (日期范围). */
  readonly dispatchedAt?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By time placed: from one day to another (日期范围). */
  readonly placedAt?: InputMaybe<DateRange>;
  /** By time rated: from one day to another (日期范围). */
  readonly ratedAt?: InputMaybe<DateRange>;
  /** By service item: one of these keys (筛选项). */
  readonly serviceItem?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By time shown: from one day to another (日期范围). */
  readonly shownAt?: InputMaybe<DateRange>;
  /** By stars: from one number to another (数值范围). */
  readonly stars?: InputMaybe<NumberRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<OrderState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By unit: one of these keys (筛选项). */
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of orders say (服务订单统计方式). */
export type OrderMeasure =
  /** Their hours on average (平均). */
  | 'AVERAGE_HOURS'
  /** Their stars on average (平均). */
  | 'AVERAGE_STARS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their hours added up (合计). */
  | 'SUM_HOURS'
  /** Their stars added up (合计). */
  | 'SUM_STARS';

/** In which order orders are listed (服务订单排序). */
export type OrderOrder =
  /** By time placed, rising (升序). */
  | 'PLACED_AT_ASC'
  /** By time placed, falling (降序). */
  | 'PLACED_AT_DESC';

/** Where an order stands (订单状态): the five steps, one after the other, none left out. */
export type OrderState =
  /** A volunteer of the unit has taken it (已接单). */
  | 'ACCEPTED'
  /** A unit has been asked to see to it (已派单). */
  | 'DISPATCHED'
  /** A resident has ordered it (已点单). */
  | 'ORDERED'
  /** The resident has rated it (已评单). */
  | 'RATED'
  /** The unit has shown what was done (已晒单). */
  | 'SHOWN';

/** A step that an order has taken (订单流转): none is left out, none is taken twice. */
export type OrderStep = {
  /** What was done (环节). */
  readonly action: OrderAction;
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it, under a pseudonym that leads to no other register (操作人). */
  readonly by?: Maybe<Actor>;
  /** Whether a value that you have is its by (核验操作人). */
  readonly byMatches?: Maybe<Comparison>;
  /** Where (社区/村). */
  readonly community: Community;
  /** Where the order stood before; null for the first step (原状态). */
  readonly from?: Maybe<OrderState>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The order (订单). */
  readonly order: Order;
  /** Where it stood then (新状态). */
  readonly to: OrderState;
};


/** A step that an order has taken (订单流转): none is left out, none is taken twice. */
export type OrderStepByMatchesArgs = {
  value: ActorValue;
};

/** A page of order steps (订单流转记录分页). */
export type OrderStepConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<OrderStepEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<OrderStep>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (订单流转记录统计维度). */
export type OrderStepDimension =
  /** By action (分组). */
  | 'ACTION'
  /** By at, month by month (分组). */
  | 'MONTH_OF_AT'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of order steps (订单流转记录条目). */
export type OrderStepEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: OrderStep;
};

/** Which order steps (订单流转记录筛选). */
export type OrderStepFilter = {
  /** By action: one of these (筛选项). */
  readonly action?: InputMaybe<ReadonlyArray<OrderAction>>;
  /** By at: from one day to another (日期范围). */
  readonly at?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By order: one of these keys (筛选项). */
  readonly order?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of order steps say (订单流转记录统计方式). */
export type OrderStepMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order order steps are listed (订单流转记录排序). */
export type OrderStepOrder =
  /** By at, rising (升序). */
  | 'AT_ASC'
  /** By at, falling (降序). */
  | 'AT_DESC';

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

/** What a household has earned and not yet spent (积分账户), for those who keep it; pilots tell everybody how many take part. */
export type PointsAccount = {
  /** What is on it, never below zero (余额). */
  readonly balance?: Maybe<Scalars['Int']['output']>;
  /** Whether a value that you have is its balance (核验余额). */
  readonly balanceMatches?: Maybe<Comparison>;
  /** Its last day; null while it is open (销户日期). */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Where, for those who keep it (社区/村). */
  readonly community?: Maybe<Community>;
  /** Whether a value that you have is its community (核验社区/村). */
  readonly communityMatches?: Maybe<Comparison>;
  /** The household's contact (户主). */
  readonly holderName?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its holder name (核验户主). */
  readonly holderNameMatches?: Maybe<Comparison>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The day on which it was opened (开户日期). */
  readonly openedOn: Scalars['Date']['output'];
  /** The pilot (积分试点). */
  readonly pilot: PointsPilot;
};


/** What a household has earned and not yet spent (积分账户), for those who keep it; pilots tell everybody how many take part. */
export type PointsAccountBalanceMatchesArgs = {
  value: Scalars['Int']['input'];
};


/** What a household has earned and not yet spent (积分账户), for those who keep it; pilots tell everybody how many take part. */
export type PointsAccountCommunityMatchesArgs = {
  value: Scalars['ID']['input'];
};


/** What a household has earned and not yet spent (积分账户), for those who keep it; pilots tell everybody how many take part. */
export type PointsAccountHolderNameMatchesArgs = {
  value: Scalars['String']['input'];
};

/** A page of points accounts (积分账户分页). */
export type PointsAccountConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PointsAccountEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PointsAccount>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (积分账户统计维度). */
export type PointsAccountDimension =
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of points accounts (积分账户条目). */
export type PointsAccountEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PointsAccount;
};

/** Which points accounts (积分账户筛选). */
export type PointsAccountFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day opened: from one day to another (日期范围). */
  readonly openedOn?: InputMaybe<DateRange>;
  /** By pilot: one of these keys (筛选项). */
  readonly pilot?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of points accounts say (积分账户统计方式). */
export type PointsAccountMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order points accounts are listed (积分账户排序). */
export type PointsAccountOrder =
  /** By day opened, rising (升序). */
  | 'OPENED_ON_ASC'
  /** By day opened, falling (降序). */
  | 'OPENED_ON_DESC';

/**
 * An entry of the points ledger (积分流水): points earned under a rule, or spent on a good. Photos that prove it are only
 * looked at: other people on them are blurred, and they are deleted after the review.
 */
export type PointsEntry = {
  /** The account, for those who keep it (积分账户). */
  readonly account?: Maybe<PointsAccount>;
  /** Whether a value that you have is its account (核验积分账户). */
  readonly accountMatches?: Maybe<Comparison>;
  /** Where, for those who keep the account (社区/村). */
  readonly community?: Maybe<Community>;
  /** Whether a value that you have is its community (核验社区/村). */
  readonly communityMatches?: Maybe<Comparison>;
  /** The good on which they are spent; null where they are earned (兑换物品). */
  readonly good?: Maybe<PointsGood>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How many photos came with it (照片数). */
  readonly photos: Scalars['Int']['output'];
  /** Whether other people were blurred on them; null where there are no photos (他人已打码). */
  readonly photosBlurred?: Maybe<Scalars['Boolean']['output']>;
  /** The day on which they were deleted; null where there are none, and before the review (照片删除日期). */
  readonly photosDeletedOn?: Maybe<Scalars['Date']['output']>;
  /** How many: above zero where they are earned, below where they are spent (积分). */
  readonly points: Scalars['Int']['output'];
  /** Why it was not booked; null otherwise (未通过原因). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its reason (核验未通过原因). */
  readonly reasonMatches?: Maybe<Comparison>;
  /** The day on which it was reviewed; null before (审核日期). */
  readonly reviewedOn?: Maybe<Scalars['Date']['output']>;
  /** The administrator who reviewed it, under a pseudonym (审核员). */
  readonly reviewer?: Maybe<Scalars['String']['output']>;
  /** The rule under which they are earned; null where they are spent (积分规则). */
  readonly rule?: Maybe<PointsRule>;
  /** Where it stands (审核状态). */
  readonly state: PointsEntryState;
  /** The day on which it was handed in (提交日期). */
  readonly submittedOn: Scalars['Date']['output'];
};


/**
 * An entry of the points ledger (积分流水): points earned under a rule, or spent on a good. Photos that prove it are only
 * looked at: other people on them are blurred, and they are deleted after the review.
 */
export type PointsEntryAccountMatchesArgs = {
  value: Scalars['ID']['input'];
};


/**
 * An entry of the points ledger (积分流水): points earned under a rule, or spent on a good. Photos that prove it are only
 * looked at: other people on them are blurred, and they are deleted after the review.
 */
export type PointsEntryCommunityMatchesArgs = {
  value: Scalars['ID']['input'];
};


/**
 * An entry of the points ledger (积分流水): points earned under a rule, or spent on a good. Photos that prove it are only
 * looked at: other people on them are blurred, and they are deleted after the review.
 */
export type PointsEntryReasonMatchesArgs = {
  value: Scalars['String']['input'];
};

/** A page of points entries (积分流水分页). */
export type PointsEntryConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PointsEntryEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PointsEntry>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (积分流水统计维度). */
export type PointsEntryDimension =
  /** By day reviewed, month by month (分组). */
  | 'MONTH_OF_REVIEWED_ON'
  /** By day submitted, month by month (分组). */
  | 'MONTH_OF_SUBMITTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of points entries (积分流水条目). */
export type PointsEntryEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PointsEntry;
};

/** Which points entries (积分流水筛选). */
export type PointsEntryFilter = {
  /** By good: one of these keys (筛选项). */
  readonly good?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By points: from one number to another (数值范围). */
  readonly points?: InputMaybe<NumberRange>;
  /** By day reviewed: from one day to another (日期范围). */
  readonly reviewedOn?: InputMaybe<DateRange>;
  /** By rule: one of these keys (筛选项). */
  readonly rule?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<PointsEntryState>>;
  /** By day submitted: from one day to another (日期范围). */
  readonly submittedOn?: InputMaybe<DateRange>;
};

/** What figures of points entries say (积分流水统计方式). */
export type PointsEntryMeasure =
  /** Their points on average (平均). */
  | 'AVERAGE_POINTS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their points added up (合计). */
  | 'SUM_POINTS';

/** In which order points entries are listed (积分流水排序). */
export type PointsEntryOrder =
  /** By points, rising (升序). */
  | 'POINTS_ASC'
  /** By points, falling (降序). */
  | 'POINTS_DESC'
  /** By day submitted, rising (升序). */
  | 'SUBMITTED_ON_ASC'
  /** By day submitted, falling (降序). */
  | 'SUBMITTED_ON_DESC';

/** Where an entry stands (审核状态). */
export type PointsEntryState =
  /** Found right, and booked (已通过). */
  | 'APPROVED'
  /** Not found right, and not booked (未通过). */
  | 'REJECTED'
  /** Handed in, not yet reviewed (待审核). */
  | 'SUBMITTED';

/** Something that points are exchanged for (兑换物品). */
export type PointsGood = {
  /** Where (社区/村). */
  readonly community: Community;
  /** Its entries, page by page (积分流水). */
  readonly entries?: Maybe<PointsEntryConnection>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** What it costs in points (所需积分). */
  readonly price: Scalars['Int']['output'];
  /** The shop (积分超市). */
  readonly shop: PointsShop;
  /** How many are left (库存). */
  readonly stock: Scalars['Int']['output'];
};


/** Something that points are exchanged for (兑换物品). */
export type PointsGoodEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PointsEntryOrder>;
};

/** A page of points goods (兑换物品分页). */
export type PointsGoodConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PointsGoodEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PointsGood>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (兑换物品统计维度). */
export type PointsGoodDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of points goods (兑换物品条目). */
export type PointsGoodEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PointsGood;
};

/** Which points goods (兑换物品筛选). */
export type PointsGoodFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By price: from one number to another (数值范围). */
  readonly price?: InputMaybe<NumberRange>;
  /** By shop: one of these keys (筛选项). */
  readonly shop?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By stock: from one number to another (数值范围). */
  readonly stock?: InputMaybe<NumberRange>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of points goods say (兑换物品统计方式). */
export type PointsGoodMeasure =
  /** Their price on average (平均). */
  | 'AVERAGE_PRICE'
  /** Their stock on average (平均). */
  | 'AVERAGE_STOCK'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their price added up (合计). */
  | 'SUM_PRICE'
  /** Their stock added up (合计). */
  | 'SUM_STOCK';

/** In which order points goods are listed (兑换物品排序). */
export type PointsGoodOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By price, rising (升序). */
  | 'PRICE_ASC'
  /** By price, falling (降序). */
  | 'PRICE_DESC'
  /** By stock, rising (升序). */
  | 'STOCK_ASC'
  /** By stock, falling (降序). */
  | 'STOCK_DESC';

/** A village or community where residents earn points (积分试点). Points never touch what somebody is entitled to. */
export type PointsPilot = {
  /** Its accounts, page by page (积分账户). */
  readonly accounts?: Maybe<PointsAccountConnection>;
  /** Where (社区/村). */
  readonly community: Community;
  /** How many households take part (参与户数). */
  readonly households: Scalars['Int']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What kind of place it is (试点类型). */
  readonly setting: PointsSetting;
  /** Its shops, page by page (积分超市). */
  readonly shops?: Maybe<PointsShopConnection>;
  /** The first day (起始日期). */
  readonly since: Scalars['Date']['output'];
  /** The last day; null while no end is set (截止日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** A village or community where residents earn points (积分试点). Points never touch what somebody is entitled to. */
export type PointsPilotAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PointsAccountOrder>;
};


/** A village or community where residents earn points (积分试点). Points never touch what somebody is entitled to. */
export type PointsPilotShopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsShopFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PointsShopOrder>;
};

/** A page of points pilots (积分试点分页). */
export type PointsPilotConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PointsPilotEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PointsPilot>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (积分试点统计维度). */
export type PointsPilotDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By setting (分组). */
  | 'SETTING';

/** One of a page of points pilots (积分试点条目). */
export type PointsPilotEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PointsPilot;
};

/** Which points pilots (积分试点筛选). */
export type PointsPilotFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By setting: one of these (筛选项). */
  readonly setting?: InputMaybe<ReadonlyArray<PointsSetting>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
};

/** What figures of points pilots say (积分试点统计方式). */
export type PointsPilotMeasure =
  /** Their households on average (平均). */
  | 'AVERAGE_HOUSEHOLDS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their households added up (合计). */
  | 'SUM_HOUSEHOLDS';

/** In which order points pilots are listed (积分试点排序). */
export type PointsPilotOrder =
  /** By households, rising (升序). */
  | 'HOUSEHOLDS_ASC'
  /** By households, falling (降序). */
  | 'HOUSEHOLDS_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** A rule by which points are earned (积分规则). */
export type PointsRule = {
  /** How often in a month at most; null where there is no limit (每月上限次数). */
  readonly atMostPerMonth?: Maybe<Scalars['Int']['output']>;
  /** Its entries, page by page (积分流水). */
  readonly entries?: Maybe<PointsEntryConnection>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is for (积分事项). */
  readonly kind: PointsRuleKind;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** How many photos one submission must have (每次照片数). */
  readonly photos: Scalars['Int']['output'];
  /** What it adds each time (每次积分). */
  readonly points: Scalars['Int']['output'];
  /** The region in which it holds (适用区划). */
  readonly region: Region;
  /** The first day (起始日期). */
  readonly since: Scalars['Date']['output'];
  /** The last day; null while it is in force (截止日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** A rule by which points are earned (积分规则). */
export type PointsRuleEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PointsEntryOrder>;
};

/** A page of points rules (积分规则分页). */
export type PointsRuleConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PointsRuleEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PointsRule>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (积分规则统计维度). */
export type PointsRuleDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of points rules (积分规则条目). */
export type PointsRuleEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PointsRule;
};

/** Which points rules (积分规则筛选). */
export type PointsRuleFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<PointsRuleKind>>;
  /** By points: from one number to another (数值范围). */
  readonly points?: InputMaybe<NumberRange>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What earns points (积分事项). */
export type PointsRuleKind =
  /** One's own courtyard is in order (庭院整洁). */
  | 'OWN_COURTYARD'
  /** Reporting litter (随手拍举报垃圾). */
  | 'REPORTING_LITTER'
  /** Sorting refuse (垃圾分类). */
  | 'SORTING_REFUSE'
  /** Volunteering (志愿服务). */
  | 'VOLUNTEERING';

/** What figures of points rules say (积分规则统计方式). */
export type PointsRuleMeasure =
  /** Their points on average (平均). */
  | 'AVERAGE_POINTS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their points added up (合计). */
  | 'SUM_POINTS';

/** In which order points rules are listed (积分规则排序). */
export type PointsRuleOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By points, rising (升序). */
  | 'POINTS_ASC'
  /** By points, falling (降序). */
  | 'POINTS_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** What kind of place tries out points (试点类型). */
export type PointsSetting =
  /** An urban community (社区). */
  | 'COMMUNITY'
  /** A village (村). */
  | 'VILLAGE';

/** Where points are spent (积分超市). */
export type PointsShop = {
  /** Its address (地址). */
  readonly address: Scalars['String']['output'];
  /** Where (社区/村). */
  readonly community: Community;
  /** Its goods, page by page (兑换物品). */
  readonly goods?: Maybe<PointsGoodConnection>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The day on which it opened (开业日期). */
  readonly openedOn: Scalars['Date']['output'];
  /** When it is open (开放时间). */
  readonly openingHours: Scalars['String']['output'];
  /** The pilot (积分试点). */
  readonly pilot: PointsPilot;
};


/** Where points are spent (积分超市). */
export type PointsShopGoodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsGoodFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PointsGoodOrder>;
};

/** A page of points shops (积分超市分页). */
export type PointsShopConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<PointsShopEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<PointsShop>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (积分超市统计维度). */
export type PointsShopDimension =
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of points shops (积分超市条目). */
export type PointsShopEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: PointsShop;
};

/** Which points shops (积分超市筛选). */
export type PointsShopFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day opened: from one day to another (日期范围). */
  readonly openedOn?: InputMaybe<DateRange>;
  /** By pilot: one of these keys (筛选项). */
  readonly pilot?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name or address (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of points shops say (积分超市统计方式). */
export type PointsShopMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order points shops are listed (积分超市排序). */
export type PointsShopOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By day opened, rising (升序). */
  | 'OPENED_ON_ASC'
  /** By day opened, falling (降序). */
  | 'OPENED_ON_DESC';

export type Query = {
  /** The appraisal report with a key (双重考评); null where it is not known or not yours to see. */
  readonly appraisalReport?: Maybe<AppraisalReport>;
  /** What became of appraisal reports since a cursor (双重考评变更). */
  readonly appraisalReportChanges?: Maybe<ChangePage>;
  /** The appraisal reports counted, or added up, by what they have in common (双重考评统计). */
  readonly appraisalReportFigures?: Maybe<FigureTable>;
  /** The appraisal reports, page by page (双重考评列表). */
  readonly appraisalReports?: Maybe<AppraisalReportConnection>;
  /** The call line call with a key (呼援来电); null where it is not known or not yours to see. */
  readonly callLineCall?: Maybe<CallLineCall>;
  /** What became of call line calls since a cursor (呼援来电变更). */
  readonly callLineCallChanges?: Maybe<ChangePage>;
  /** The call line calls counted, or added up, by what they have in common (呼援来电统计). */
  readonly callLineCallFigures?: Maybe<FigureTable>;
  /** The call line calls, page by page (呼援来电列表). */
  readonly callLineCalls?: Maybe<CallLineCallConnection>;
  /** The call line categories, page by page (呼援服务大类列表). */
  readonly callLineCategories?: Maybe<CallLineCategoryConnection>;
  /** The call line category with a key (呼援服务大类); null where it is not known or not yours to see. */
  readonly callLineCategory?: Maybe<CallLineCategory>;
  /** What became of call line categories since a cursor (呼援服务大类变更). */
  readonly callLineCategoryChanges?: Maybe<ChangePage>;
  /** The call line categories counted, or added up, by what they have in common (呼援服务大类统计). */
  readonly callLineCategoryFigures?: Maybe<FigureTable>;
  /** The call line service with a key (呼援服务项目); null where it is not known or not yours to see. */
  readonly callLineService?: Maybe<CallLineService>;
  /** What became of call line services since a cursor (呼援服务项目变更). */
  readonly callLineServiceChanges?: Maybe<ChangePage>;
  /** The call line services counted, or added up, by what they have in common (呼援服务项目统计). */
  readonly callLineServiceFigures?: Maybe<FigureTable>;
  /** The call line services, page by page (呼援服务项目列表). */
  readonly callLineServices?: Maybe<CallLineServiceConnection>;
  /** The call line snapshot with a key (呼援通用户统计); null where it is not known or not yours to see. */
  readonly callLineSnapshot?: Maybe<CallLineSnapshot>;
  /** What became of call line snapshots since a cursor (呼援通用户统计变更). */
  readonly callLineSnapshotChanges?: Maybe<ChangePage>;
  /** The call line snapshots counted, or added up, by what they have in common (呼援通用户统计统计). */
  readonly callLineSnapshotFigures?: Maybe<FigureTable>;
  /** The call line snapshots, page by page (呼援通用户统计列表). */
  readonly callLineSnapshots?: Maybe<CallLineSnapshotConnection>;
  /** The charities, page by page (慈善组织列表). */
  readonly charities?: Maybe<CharityConnection>;
  /** The charity with a key (慈善组织); null where it is not known or not yours to see. */
  readonly charity?: Maybe<Charity>;
  /** What became of charities since a cursor (慈善组织变更). */
  readonly charityChanges?: Maybe<ChangePage>;
  /** The charities counted, or added up, by what they have in common (慈善组织统计). */
  readonly charityFigures?: Maybe<FigureTable>;
  /** The donation with a key (捐赠); null where it is not known or not yours to see. */
  readonly donation?: Maybe<Donation>;
  /** What became of donations since a cursor (捐赠变更). */
  readonly donationChanges?: Maybe<ChangePage>;
  /** The donations counted, or added up, by what they have in common (捐赠统计). */
  readonly donationFigures?: Maybe<FigureTable>;
  /** The donations, page by page (捐赠列表). */
  readonly donations?: Maybe<DonationConnection>;
  /** The household star count with a key (十星户统计); null where it is not known or not yours to see. */
  readonly householdStarCount?: Maybe<HouseholdStarCount>;
  /** What became of household star counts since a cursor (十星户统计变更). */
  readonly householdStarCountChanges?: Maybe<ChangePage>;
  /** The household star counts counted, or added up, by what they have in common (十星户统计统计). */
  readonly householdStarCountFigures?: Maybe<FigureTable>;
  /** The household star counts, page by page (十星户统计列表). */
  readonly householdStarCounts?: Maybe<HouseholdStarCountConnection>;
  /** The member check in with a key (党员报到统计); null where it is not known or not yours to see. */
  readonly memberCheckIn?: Maybe<MemberCheckIn>;
  /** What became of member check ins since a cursor (党员报到统计变更). */
  readonly memberCheckInChanges?: Maybe<ChangePage>;
  /** The member check ins counted, or added up, by what they have in common (党员报到统计统计). */
  readonly memberCheckInFigures?: Maybe<FigureTable>;
  /** The member check ins, page by page (党员报到统计列表). */
  readonly memberCheckIns?: Maybe<MemberCheckInConnection>;
  /** The merchant discount with a key (商家优惠); null where it is not known or not yours to see. */
  readonly merchantDiscount?: Maybe<MerchantDiscount>;
  /** What became of merchant discounts since a cursor (商家优惠变更). */
  readonly merchantDiscountChanges?: Maybe<ChangePage>;
  /** The merchant discounts counted, or added up, by what they have in common (商家优惠统计). */
  readonly merchantDiscountFigures?: Maybe<FigureTable>;
  /** The merchant discounts, page by page (商家优惠列表). */
  readonly merchantDiscounts?: Maybe<MerchantDiscountConnection>;
  /** The need with a key (居民需求); null where it is not known or not yours to see. */
  readonly need?: Maybe<Need>;
  /** What became of needs since a cursor (居民需求变更). */
  readonly needChanges?: Maybe<ChangePage>;
  /** The needs counted, or added up, by what they have in common (居民需求统计). */
  readonly needFigures?: Maybe<FigureTable>;
  /** The needs, page by page (居民需求列表). */
  readonly needs?: Maybe<NeedConnection>;
  /** The order with a key (服务订单); null where it is not known or not yours to see. */
  readonly order?: Maybe<Order>;
  /** What became of orders since a cursor (服务订单变更). */
  readonly orderChanges?: Maybe<ChangePage>;
  /** The orders counted, or added up, by what they have in common (服务订单统计). */
  readonly orderFigures?: Maybe<FigureTable>;
  /** The order step with a key (订单流转记录); null where it is not known or not yours to see. */
  readonly orderStep?: Maybe<OrderStep>;
  /** What became of order steps since a cursor (订单流转记录变更). */
  readonly orderStepChanges?: Maybe<ChangePage>;
  /** The order steps counted, or added up, by what they have in common (订单流转记录统计). */
  readonly orderStepFigures?: Maybe<FigureTable>;
  /** The order steps, page by page (订单流转记录列表). */
  readonly orderSteps?: Maybe<OrderStepConnection>;
  /** The orders, page by page (服务订单列表). */
  readonly orders?: Maybe<OrderConnection>;
  /** The points account with a key (积分账户); null where it is not known or not yours to see. */
  readonly pointsAccount?: Maybe<PointsAccount>;
  /** What became of points accounts since a cursor (积分账户变更). */
  readonly pointsAccountChanges?: Maybe<ChangePage>;
  /** The points accounts counted, or added up, by what they have in common (积分账户统计). */
  readonly pointsAccountFigures?: Maybe<FigureTable>;
  /** The points accounts, page by page (积分账户列表). */
  readonly pointsAccounts?: Maybe<PointsAccountConnection>;
  /** The points entries, page by page (积分流水列表). */
  readonly pointsEntries?: Maybe<PointsEntryConnection>;
  /** The points entry with a key (积分流水); null where it is not known or not yours to see. */
  readonly pointsEntry?: Maybe<PointsEntry>;
  /** What became of points entries since a cursor (积分流水变更). */
  readonly pointsEntryChanges?: Maybe<ChangePage>;
  /** The points entries counted, or added up, by what they have in common (积分流水统计). */
  readonly pointsEntryFigures?: Maybe<FigureTable>;
  /** The points good with a key (兑换物品); null where it is not known or not yours to see. */
  readonly pointsGood?: Maybe<PointsGood>;
  /** What became of points goods since a cursor (兑换物品变更). */
  readonly pointsGoodChanges?: Maybe<ChangePage>;
  /** The points goods counted, or added up, by what they have in common (兑换物品统计). */
  readonly pointsGoodFigures?: Maybe<FigureTable>;
  /** The points goods, page by page (兑换物品列表). */
  readonly pointsGoods?: Maybe<PointsGoodConnection>;
  /** The points pilot with a key (积分试点); null where it is not known or not yours to see. */
  readonly pointsPilot?: Maybe<PointsPilot>;
  /** What became of points pilots since a cursor (积分试点变更). */
  readonly pointsPilotChanges?: Maybe<ChangePage>;
  /** The points pilots counted, or added up, by what they have in common (积分试点统计). */
  readonly pointsPilotFigures?: Maybe<FigureTable>;
  /** The points pilots, page by page (积分试点列表). */
  readonly pointsPilots?: Maybe<PointsPilotConnection>;
  /** The points rule with a key (积分规则); null where it is not known or not yours to see. */
  readonly pointsRule?: Maybe<PointsRule>;
  /** What became of points rules since a cursor (积分规则变更). */
  readonly pointsRuleChanges?: Maybe<ChangePage>;
  /** The points rules counted, or added up, by what they have in common (积分规则统计). */
  readonly pointsRuleFigures?: Maybe<FigureTable>;
  /** The points rules, page by page (积分规则列表). */
  readonly pointsRules?: Maybe<PointsRuleConnection>;
  /** The points shop with a key (积分超市); null where it is not known or not yours to see. */
  readonly pointsShop?: Maybe<PointsShop>;
  /** What became of points shops since a cursor (积分超市变更). */
  readonly pointsShopChanges?: Maybe<ChangePage>;
  /** The points shops counted, or added up, by what they have in common (积分超市统计). */
  readonly pointsShopFigures?: Maybe<FigureTable>;
  /** The points shops, page by page (积分超市列表). */
  readonly pointsShops?: Maybe<PointsShopConnection>;
  /** The service item with a key (服务项目); null where it is not known or not yours to see. */
  readonly serviceItem?: Maybe<ServiceItem>;
  /** What became of service items since a cursor (服务项目变更). */
  readonly serviceItemChanges?: Maybe<ChangePage>;
  /** The service items counted, or added up, by what they have in common (服务项目统计). */
  readonly serviceItemFigures?: Maybe<FigureTable>;
  /** The service items, page by page (服务项目列表). */
  readonly serviceItems?: Maybe<ServiceItemConnection>;
  /** The service post with a key (服务岗位); null where it is not known or not yours to see. */
  readonly servicePost?: Maybe<ServicePost>;
  /** What became of service posts since a cursor (服务岗位变更). */
  readonly servicePostChanges?: Maybe<ChangePage>;
  /** The service posts counted, or added up, by what they have in common (服务岗位统计). */
  readonly servicePostFigures?: Maybe<FigureTable>;
  /** The service posts, page by page (服务岗位列表). */
  readonly servicePosts?: Maybe<ServicePostConnection>;
  /** The society partner with a key (五社联动主体); null where it is not known or not yours to see. */
  readonly societyPartner?: Maybe<SocietyPartner>;
  /** What became of society partners since a cursor (五社联动主体变更). */
  readonly societyPartnerChanges?: Maybe<ChangePage>;
  /** The society partners counted, or added up, by what they have in common (五社联动主体统计). */
  readonly societyPartnerFigures?: Maybe<FigureTable>;
  /** The society partners, page by page (五社联动主体列表). */
  readonly societyPartners?: Maybe<SocietyPartnerConnection>;
  /** The star rating with a key (队伍评星); null where it is not known or not yours to see. */
  readonly starRating?: Maybe<StarRating>;
  /** What became of star ratings since a cursor (队伍评星变更). */
  readonly starRatingChanges?: Maybe<ChangePage>;
  /** The star ratings counted, or added up, by what they have in common (队伍评星统计). */
  readonly starRatingFigures?: Maybe<FigureTable>;
  /** The star ratings, page by page (队伍评星列表). */
  readonly starRatings?: Maybe<StarRatingConnection>;
  /** The star rule with a key (评星标准); null where it is not known or not yours to see. */
  readonly starRule?: Maybe<StarRule>;
  /** What became of star rules since a cursor (评星标准变更). */
  readonly starRuleChanges?: Maybe<ChangePage>;
  /** The star rules counted, or added up, by what they have in common (评星标准统计). */
  readonly starRuleFigures?: Maybe<FigureTable>;
  /** The star rules, page by page (评星标准列表). */
  readonly starRules?: Maybe<StarRuleConnection>;
  /** The team duties, page by page (值勤安排列表). */
  readonly teamDuties?: Maybe<TeamDutyConnection>;
  /** The team duty with a key (值勤安排); null where it is not known or not yours to see. */
  readonly teamDuty?: Maybe<TeamDuty>;
  /** What became of team duties since a cursor (值勤安排变更). */
  readonly teamDutyChanges?: Maybe<ChangePage>;
  /** The team duties counted, or added up, by what they have in common (值勤安排统计). */
  readonly teamDutyFigures?: Maybe<FigureTable>;
  /** The unit check in with a key (报到单位); null where it is not known or not yours to see. */
  readonly unitCheckIn?: Maybe<UnitCheckIn>;
  /** What became of unit check ins since a cursor (报到单位变更). */
  readonly unitCheckInChanges?: Maybe<ChangePage>;
  /** The unit check ins counted, or added up, by what they have in common (报到单位统计). */
  readonly unitCheckInFigures?: Maybe<FigureTable>;
  /** The unit check ins, page by page (报到单位列表). */
  readonly unitCheckIns?: Maybe<UnitCheckInConnection>;
  /** The venture project with a key (公益创投项目); null where it is not known or not yours to see. */
  readonly ventureProject?: Maybe<VentureProject>;
  /** What became of venture projects since a cursor (公益创投项目变更). */
  readonly ventureProjectChanges?: Maybe<ChangePage>;
  /** The venture projects counted, or added up, by what they have in common (公益创投项目统计). */
  readonly ventureProjectFigures?: Maybe<FigureTable>;
  /** The venture projects, page by page (公益创投项目列表). */
  readonly ventureProjects?: Maybe<VentureProjectConnection>;
  /** The volunteer with a key (志愿者); null where it is not known or not yours to see. */
  readonly volunteer?: Maybe<Volunteer>;
  /** The volunteer activities, page by page (志愿活动列表). */
  readonly volunteerActivities?: Maybe<VolunteerActivityConnection>;
  /** The volunteer activity with a key (志愿活动); null where it is not known or not yours to see. */
  readonly volunteerActivity?: Maybe<VolunteerActivity>;
  /** What became of volunteer activities since a cursor (志愿活动变更). */
  readonly volunteerActivityChanges?: Maybe<ChangePage>;
  /** The volunteer activities counted, or added up, by what they have in common (志愿活动统计). */
  readonly volunteerActivityFigures?: Maybe<FigureTable>;
  /** What became of volunteers since a cursor (志愿者变更). */
  readonly volunteerChanges?: Maybe<ChangePage>;
  /** The volunteers counted, or added up, by what they have in common (志愿者统计). */
  readonly volunteerFigures?: Maybe<FigureTable>;
  /** The volunteer reported figure with a key (上报数据); null where it is not known or not yours to see. */
  readonly volunteerReportedFigure?: Maybe<VolunteerReportedFigure>;
  /** What became of volunteer reported figures since a cursor (上报数据变更). */
  readonly volunteerReportedFigureChanges?: Maybe<ChangePage>;
  /** The volunteer reported figures counted, or added up, by what they have in common (上报数据统计). */
  readonly volunteerReportedFigureFigures?: Maybe<FigureTable>;
  /** The volunteer reported figures, page by page (上报数据列表). */
  readonly volunteerReportedFigures?: Maybe<VolunteerReportedFigureConnection>;
  /** The volunteer team with a key (志愿服务队); null where it is not known or not yours to see. */
  readonly volunteerTeam?: Maybe<VolunteerTeam>;
  /** What became of volunteer teams since a cursor (志愿服务队变更). */
  readonly volunteerTeamChanges?: Maybe<ChangePage>;
  /** The volunteer teams counted, or added up, by what they have in common (志愿服务队统计). */
  readonly volunteerTeamFigures?: Maybe<FigureTable>;
  /** The volunteer teams, page by page (志愿服务队列表). */
  readonly volunteerTeams?: Maybe<VolunteerTeamConnection>;
  /** The volunteers, page by page (志愿者列表). */
  readonly volunteers?: Maybe<VolunteerConnection>;
  /** The wish with a key (微心愿); null where it is not known or not yours to see. */
  readonly wish?: Maybe<Wish>;
  /** What became of wishes since a cursor (微心愿变更). */
  readonly wishChanges?: Maybe<ChangePage>;
  /** The wishes counted, or added up, by what they have in common (微心愿统计). */
  readonly wishFigures?: Maybe<FigureTable>;
  /** The wishes, page by page (微心愿列表). */
  readonly wishes?: Maybe<WishConnection>;
  /** The worker care with a key (新就业群体关爱); null where it is not known or not yours to see. */
  readonly workerCare?: Maybe<WorkerCare>;
  /** What became of worker cares since a cursor (新就业群体关爱变更). */
  readonly workerCareChanges?: Maybe<ChangePage>;
  /** The worker cares counted, or added up, by what they have in common (新就业群体关爱统计). */
  readonly workerCareFigures?: Maybe<FigureTable>;
  /** The worker cares, page by page (新就业群体关爱列表). */
  readonly workerCares?: Maybe<WorkerCareConnection>;
};


export type QueryAppraisalReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppraisalReportChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAppraisalReportFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<AppraisalReportDimension>>;
  filter?: InputMaybe<AppraisalReportFilter>;
  measure?: InputMaybe<AppraisalReportMeasure>;
  of?: InputMaybe<AppraisalReportFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAppraisalReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppraisalReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AppraisalReportOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallLineCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallLineCallChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallLineCallFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CallLineCallDimension>>;
  filter?: InputMaybe<CallLineCallFilter>;
  measure?: InputMaybe<CallLineCallMeasure>;
  of?: InputMaybe<CallLineCallFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallLineCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallLineCallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CallLineCallOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallLineCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallLineCategoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CallLineCategoryOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallLineCategoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallLineCategoryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallLineCategoryFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CallLineCategoryDimension>>;
  filter?: InputMaybe<CallLineCategoryFilter>;
  measure?: InputMaybe<CallLineCategoryMeasure>;
  of?: InputMaybe<CallLineCategoryFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallLineServiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallLineServiceChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallLineServiceFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CallLineServiceDimension>>;
  filter?: InputMaybe<CallLineServiceFilter>;
  measure?: InputMaybe<CallLineServiceMeasure>;
  of?: InputMaybe<CallLineServiceFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallLineServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallLineServiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CallLineServiceOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallLineSnapshotArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallLineSnapshotChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallLineSnapshotFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CallLineSnapshotDimension>>;
  filter?: InputMaybe<CallLineSnapshotFilter>;
  measure?: InputMaybe<CallLineSnapshotMeasure>;
  of?: InputMaybe<CallLineSnapshotFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallLineSnapshotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallLineSnapshotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CallLineSnapshotOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCharitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CharityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<CharityOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCharityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCharityChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCharityFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<CharityDimension>>;
  filter?: InputMaybe<CharityFilter>;
  measure?: InputMaybe<CharityMeasure>;
  of?: InputMaybe<CharityFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDonationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDonationChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDonationFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<DonationDimension>>;
  filter?: InputMaybe<DonationFilter>;
  measure?: InputMaybe<DonationMeasure>;
  of?: InputMaybe<DonationFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDonationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DonationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DonationOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHouseholdStarCountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHouseholdStarCountChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHouseholdStarCountFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<HouseholdStarCountDimension>>;
  filter?: InputMaybe<HouseholdStarCountFilter>;
  measure?: InputMaybe<HouseholdStarCountMeasure>;
  of?: InputMaybe<HouseholdStarCountFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHouseholdStarCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdStarCountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdStarCountOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMemberCheckInArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMemberCheckInChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMemberCheckInFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<MemberCheckInDimension>>;
  filter?: InputMaybe<MemberCheckInFilter>;
  measure?: InputMaybe<MemberCheckInMeasure>;
  of?: InputMaybe<MemberCheckInFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMemberCheckInsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MemberCheckInFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MemberCheckInOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMerchantDiscountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMerchantDiscountChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMerchantDiscountFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<MerchantDiscountDimension>>;
  filter?: InputMaybe<MerchantDiscountFilter>;
  measure?: InputMaybe<MerchantDiscountMeasure>;
  of?: InputMaybe<MerchantDiscountFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMerchantDiscountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MerchantDiscountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<MerchantDiscountOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNeedFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<NeedDimension>>;
  filter?: InputMaybe<NeedFilter>;
  measure?: InputMaybe<NeedMeasure>;
  of?: InputMaybe<NeedFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NeedOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrderFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<OrderDimension>>;
  filter?: InputMaybe<OrderFilter>;
  measure?: InputMaybe<OrderMeasure>;
  of?: InputMaybe<OrderFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrderStepArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderStepChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrderStepFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<OrderStepDimension>>;
  filter?: InputMaybe<OrderStepFilter>;
  measure?: InputMaybe<OrderStepMeasure>;
  of?: InputMaybe<OrderStepFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrderStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderStepFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrderStepOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrderOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPointsAccountChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsAccountFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PointsAccountDimension>>;
  filter?: InputMaybe<PointsAccountFilter>;
  measure?: InputMaybe<PointsAccountMeasure>;
  of?: InputMaybe<PointsAccountFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PointsAccountOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PointsEntryOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPointsEntryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsEntryFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PointsEntryDimension>>;
  filter?: InputMaybe<PointsEntryFilter>;
  measure?: InputMaybe<PointsEntryMeasure>;
  of?: InputMaybe<PointsEntryFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsGoodArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPointsGoodChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsGoodFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PointsGoodDimension>>;
  filter?: InputMaybe<PointsGoodFilter>;
  measure?: InputMaybe<PointsGoodMeasure>;
  of?: InputMaybe<PointsGoodFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsGoodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsGoodFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PointsGoodOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsPilotArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPointsPilotChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsPilotFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PointsPilotDimension>>;
  filter?: InputMaybe<PointsPilotFilter>;
  measure?: InputMaybe<PointsPilotMeasure>;
  of?: InputMaybe<PointsPilotFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsPilotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsPilotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PointsPilotOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPointsRuleChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsRuleFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PointsRuleDimension>>;
  filter?: InputMaybe<PointsRuleFilter>;
  measure?: InputMaybe<PointsRuleMeasure>;
  of?: InputMaybe<PointsRuleFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<PointsRuleOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsShopArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPointsShopChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsShopFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<PointsShopDimension>>;
  filter?: InputMaybe<PointsShopFilter>;
  measure?: InputMaybe<PointsShopMeasure>;
  of?: InputMaybe<PointsShopFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointsShopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PointsShopFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PointsShopOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryServiceItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceItemChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryServiceItemFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<ServiceItemDimension>>;
  filter?: InputMaybe<ServiceItemFilter>;
  measure?: InputMaybe<ServiceItemMeasure>;
  of?: InputMaybe<ServiceItemFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryServiceItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceItemOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryServicePostArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServicePostChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryServicePostFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<ServicePostDimension>>;
  filter?: InputMaybe<ServicePostFilter>;
  measure?: InputMaybe<ServicePostMeasure>;
  of?: InputMaybe<ServicePostFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryServicePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServicePostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServicePostOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySocietyPartnerArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySocietyPartnerChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySocietyPartnerFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<SocietyPartnerDimension>>;
  filter?: InputMaybe<SocietyPartnerFilter>;
  measure?: InputMaybe<SocietyPartnerMeasure>;
  of?: InputMaybe<SocietyPartnerFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySocietyPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SocietyPartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<SocietyPartnerOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStarRatingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStarRatingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStarRatingFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<StarRatingDimension>>;
  filter?: InputMaybe<StarRatingFilter>;
  measure?: InputMaybe<StarRatingMeasure>;
  of?: InputMaybe<StarRatingFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStarRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StarRatingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StarRatingOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStarRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStarRuleChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStarRuleFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<StarRuleDimension>>;
  filter?: InputMaybe<StarRuleFilter>;
  measure?: InputMaybe<StarRuleMeasure>;
  of?: InputMaybe<StarRuleFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStarRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StarRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<StarRuleOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTeamDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<TeamDutyOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTeamDutyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTeamDutyChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTeamDutyFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<TeamDutyDimension>>;
  filter?: InputMaybe<TeamDutyFilter>;
  measure?: InputMaybe<TeamDutyMeasure>;
  of?: InputMaybe<TeamDutyFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnitCheckInArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitCheckInChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnitCheckInFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<UnitCheckInDimension>>;
  filter?: InputMaybe<UnitCheckInFilter>;
  measure?: InputMaybe<UnitCheckInMeasure>;
  of?: InputMaybe<UnitCheckInFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnitCheckInsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitCheckInFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<UnitCheckInOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVentureProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVentureProjectChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVentureProjectFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<VentureProjectDimension>>;
  filter?: InputMaybe<VentureProjectFilter>;
  measure?: InputMaybe<VentureProjectMeasure>;
  of?: InputMaybe<VentureProjectFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVentureProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VentureProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VentureProjectOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVolunteerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VolunteerActivityOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVolunteerActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerActivityChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVolunteerActivityFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<VolunteerActivityDimension>>;
  filter?: InputMaybe<VolunteerActivityFilter>;
  measure?: InputMaybe<VolunteerActivityMeasure>;
  of?: InputMaybe<VolunteerActivityFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVolunteerChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVolunteerFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<VolunteerDimension>>;
  filter?: InputMaybe<VolunteerFilter>;
  measure?: InputMaybe<VolunteerMeasure>;
  of?: InputMaybe<VolunteerFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVolunteerReportedFigureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerReportedFigureChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVolunteerReportedFigureFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<VolunteerReportedFigureDimension>>;
  filter?: InputMaybe<VolunteerReportedFigureFilter>;
  measure?: InputMaybe<VolunteerReportedFigureMeasure>;
  of?: InputMaybe<VolunteerReportedFigureFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVolunteerReportedFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerReportedFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VolunteerReportedFigureOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVolunteerTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerTeamChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVolunteerTeamFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<VolunteerTeamDimension>>;
  filter?: InputMaybe<VolunteerTeamFilter>;
  measure?: InputMaybe<VolunteerTeamMeasure>;
  of?: InputMaybe<VolunteerTeamFilter>;
  on?: InputMaybe<Scalars['Date']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVolunteerTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerTeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<VolunteerTeamOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVolunteersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<VolunteerOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWishArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWishChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWishFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<WishDimension>>;
  filter?: InputMaybe<WishFilter>;
  measure?: InputMaybe<WishMeasure>;
  of?: InputMaybe<WishFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WishFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WishOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWorkerCareArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkerCareChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWorkerCareFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<WorkerCareDimension>>;
  filter?: InputMaybe<WorkerCareFilter>;
  measure?: InputMaybe<WorkerCareMeasure>;
  of?: InputMaybe<WorkerCareFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWorkerCaresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkerCareFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkerCareOrder>;
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
  /** Households by whether they are on the elders' call line: SUBSCRIBED, NOT_SUBSCRIBED or NOT_ASKED (呼援通户数). */
  readonly householdsByCallLine?: Maybe<Snapshot>;
  /** Service items of those posts (服务项目数). */
  readonly serviceItemCount: Scalars['Int']['output'];
  /** Posts set up in its scope (服务岗位数). */
  readonly servicePostCount: Scalars['Int']['output'];
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionHouseholdsByCallLineArgs = {
  month?: InputMaybe<Scalars['Date']['input']>;
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

/** Something that can be ordered (服务项目). */
export type ServiceItem = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Its orders, page by page (服务订单). */
  readonly orders?: Maybe<OrderConnection>;
  /** The post that does it (服务岗位). */
  readonly post: ServicePost;
  /** The region that offers it: the one that set up its post (设岗区划). */
  readonly region: Region;
};


/** Something that can be ordered (服务项目). */
export type ServiceItemOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrderOrder>;
};

/** A page of service items (服务项目分页). */
export type ServiceItemConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<ServiceItemEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<ServiceItem>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (服务项目统计维度). */
export type ServiceItemDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of service items (服务项目条目). */
export type ServiceItemEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: ServiceItem;
};

/** Which service items (服务项目筛选). */
export type ServiceItemFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By name: one of these (筛选项). */
  readonly name?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By post: one of these keys (筛选项). */
  readonly post?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of service items say (服务项目统计方式). */
export type ServiceItemMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order service items are listed (服务项目排序). */
export type ServiceItemOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** A kind of post that volunteers fill (服务岗位). */
export type ServicePost = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What can be ordered from it, by name (服务项目). */
  readonly items: ReadonlyArray<ServiceItem>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The region that set it up (设岗区划). */
  readonly region: Region;
};

/** A page of service posts (服务岗位分页). */
export type ServicePostConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<ServicePostEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<ServicePost>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (服务岗位统计维度). */
export type ServicePostDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of service posts (服务岗位条目). */
export type ServicePostEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: ServicePost;
};

/** Which service posts (服务岗位筛选). */
export type ServicePostFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By name: one of these (筛选项). */
  readonly name?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of service posts say (服务岗位统计方式). */
export type ServicePostMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order service posts are listed (服务岗位排序). */
export type ServicePostOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

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

/** The five kinds of society that act together (五社). */
export type SocietyKind =
  /** The community itself (社区). */
  | 'COMMUNITY'
  /** Charitable resources (社区公益慈善资源). */
  | 'RESOURCES'
  /** A social organisation (社会组织). */
  | 'SOCIAL_ORGANISATION'
  /** Social workers (社会工作者). */
  | 'SOCIAL_WORKERS'
  /** Volunteers (社区志愿者). */
  | 'VOLUNTEERS';

/** One of the five kinds of society at work in a community (五社联动主体). */
export type SocietyPartner = {
  /** What it brings (资源与特长). */
  readonly brings: Scalars['String']['output'];
  /** Where (社区/村). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What kind it is (五社类别). */
  readonly kind: SocietyKind;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** How many people it brings; null where it brings none (人数). */
  readonly people?: Maybe<Scalars['Int']['output']>;
  /** Its projects, page by page (公益创投项目). */
  readonly projects?: Maybe<VentureProjectConnection>;
  /** Its first day in the community (起始日期). */
  readonly since: Scalars['Date']['output'];
  /** Its last day; null while it is at work (截止日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** One of the five kinds of society at work in a community (五社联动主体). */
export type SocietyPartnerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VentureProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VentureProjectOrder>;
};

/** A page of society partners (五社联动主体分页). */
export type SocietyPartnerConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<SocietyPartnerEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<SocietyPartner>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (五社联动主体统计维度). */
export type SocietyPartnerDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of society partners (五社联动主体条目). */
export type SocietyPartnerEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: SocietyPartner;
};

/** Which society partners (五社联动主体筛选). */
export type SocietyPartnerFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<SocietyKind>>;
  /** By people: from one number to another (数值范围). */
  readonly people?: InputMaybe<NumberRange>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** Only those with this text in name or brings (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of society partners say (五社联动主体统计方式). */
export type SocietyPartnerMeasure =
  /** Their people on average (平均). */
  | 'AVERAGE_PEOPLE'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their people added up (合计). */
  | 'SUM_PEOPLE';

/** In which order society partners are listed (五社联动主体排序). */
export type SocietyPartnerOrder =
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** The stars of a team for a year (队伍评星), by its hours and points. */
export type StarRating = {
  /** The community that it serves (社区/村). */
  readonly community: Community;
  /** Hours of service (服务时长). */
  readonly hours: Scalars['Float']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Points (积分). */
  readonly points: Scalars['Int']['output'];
  /** The day on which it was rated (评定日期). */
  readonly ratedOn: Scalars['Date']['output'];
  /** How many stars, none to five (星级). */
  readonly stars: Scalars['Int']['output'];
  /** The team (队伍). */
  readonly team: VolunteerTeam;
  /** The year (年度). */
  readonly year: Scalars['Int']['output'];
};

/** A page of star ratings (队伍评星分页). */
export type StarRatingConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<StarRatingEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<StarRating>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (队伍评星统计维度). */
export type StarRatingDimension =
  /** By day rated, month by month (分组). */
  | 'MONTH_OF_RATED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of star ratings (队伍评星条目). */
export type StarRatingEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: StarRating;
};

/** Which star ratings (队伍评星筛选). */
export type StarRatingFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day rated: from one day to another (日期范围). */
  readonly ratedOn?: InputMaybe<DateRange>;
  /** By stars: from one number to another (数值范围). */
  readonly stars?: InputMaybe<NumberRange>;
  /** By team: one of these keys (筛选项). */
  readonly team?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By year: from one number to another (数值范围). */
  readonly year?: InputMaybe<NumberRange>;
};

/** What figures of star ratings say (队伍评星统计方式). */
export type StarRatingMeasure =
  /** Their hours on average (平均). */
  | 'AVERAGE_HOURS'
  /** Their points on average (平均). */
  | 'AVERAGE_POINTS'
  /** Their stars on average (平均). */
  | 'AVERAGE_STARS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their hours added up (合计). */
  | 'SUM_HOURS'
  /** Their points added up (合计). */
  | 'SUM_POINTS'
  /** Their stars added up (合计). */
  | 'SUM_STARS';

/** In which order star ratings are listed (队伍评星排序). */
export type StarRatingOrder =
  /** By hours, rising (升序). */
  | 'HOURS_ASC'
  /** By hours, falling (降序). */
  | 'HOURS_DESC'
  /** By points, rising (升序). */
  | 'POINTS_ASC'
  /** By points, falling (降序). */
  | 'POINTS_DESC'
  /** By day rated, rising (升序). */
  | 'RATED_ON_ASC'
  /** By day rated, falling (降序). */
  | 'RATED_ON_DESC'
  /** By stars, rising (升序). */
  | 'STARS_ASC'
  /** By stars, falling (降序). */
  | 'STARS_DESC'
  /** By year, rising (升序). */
  | 'YEAR_ASC'
  /** By year, falling (降序). */
  | 'YEAR_DESC';

/** What a team needs for a number of stars (评星标准). */
export type StarRule = {
  /** Hours of service that it takes in a year (所需服务时长). */
  readonly hours: Scalars['Float']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Points that it takes in a year (所需积分). */
  readonly points: Scalars['Int']['output'];
  /** The region in which it holds (适用区划). */
  readonly region: Region;
  /** The first day (起始日期). */
  readonly since: Scalars['Date']['output'];
  /** How many stars, one to five (星级). */
  readonly stars: Scalars['Int']['output'];
  /** The last day; null while it is in force (截止日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of star rules (评星标准分页). */
export type StarRuleConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<StarRuleEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<StarRule>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (评星标准统计维度). */
export type StarRuleDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of star rules (评星标准条目). */
export type StarRuleEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: StarRule;
};

/** Which star rules (评星标准筛选). */
export type StarRuleFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** By stars: from one number to another (数值范围). */
  readonly stars?: InputMaybe<NumberRange>;
};

/** What figures of star rules say (评星标准统计方式). */
export type StarRuleMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order star rules are listed (评星标准排序). */
export type StarRuleOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC'
  /** By stars, rising (升序). */
  | 'STARS_ASC'
  /** By stars, falling (降序). */
  | 'STARS_DESC';

/** A line of a team's duty roster (值勤表). */
export type TeamDuty = {
  /** When it begins, as HH:MM (开始时间). */
  readonly begins: Scalars['String']['output'];
  /** The community (社区/村). */
  readonly community: Community;
  /** The day of the week (值勤日). */
  readonly day: TeamDutyDay;
  /** When it ends, as HH:MM (结束时间). */
  readonly ends: Scalars['String']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How many are on duty (值勤人数). */
  readonly people: Scalars['Int']['output'];
  /** Where (地点). */
  readonly place: Scalars['String']['output'];
  /** The first day of the roster (起始日期). */
  readonly since: Scalars['Date']['output'];
  /** The team (队伍). */
  readonly team: VolunteerTeam;
  /** Its last day; null while it is in force (截止日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of team duties (值勤安排分页). */
export type TeamDutyConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<TeamDutyEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<TeamDuty>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A day of the week on which a team is on duty (值勤日). */
export type TeamDutyDay =
  /** Friday (星期五). */
  | 'FRIDAY'
  /** Monday (星期一). */
  | 'MONDAY'
  /** Saturday (星期六). */
  | 'SATURDAY'
  /** Sunday (星期日). */
  | 'SUNDAY'
  /** Thursday (星期四). */
  | 'THURSDAY'
  /** Tuesday (星期二). */
  | 'TUESDAY'
  /** Wednesday (星期三). */
  | 'WEDNESDAY';

/** What cells of figures have in common (值勤安排统计维度). */
export type TeamDutyDimension =
  /** By day (分组). */
  | 'DAY'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of team duties (值勤安排条目). */
export type TeamDutyEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: TeamDuty;
};

/** Which team duties (值勤安排筛选). */
export type TeamDutyFilter = {
  /** By day: one of these (筛选项). */
  readonly day?: InputMaybe<ReadonlyArray<TeamDutyDay>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** By team: one of these keys (筛选项). */
  readonly team?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in place (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of team duties say (值勤安排统计方式). */
export type TeamDutyMeasure =
  /** Their people on average (平均). */
  | 'AVERAGE_PEOPLE'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their people added up (合计). */
  | 'SUM_PEOPLE';

/** In which order team duties are listed (值勤安排排序). */
export type TeamDutyOrder =
  /** By begins, rising (升序). */
  | 'BEGINS_ASC'
  /** By begins, falling (降序). */
  | 'BEGINS_DESC'
  /** By day, rising (升序). */
  | 'DAY_ASC'
  /** By day, falling (降序). */
  | 'DAY_DESC'
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** A unit that has checked in with a community (单位报到), and may be sent orders since then. */
export type UnitCheckIn = {
  /** Its appraisals, page by page (双重考评). */
  readonly appraisals?: Maybe<AppraisalReportConnection>;
  /** The day on which it checked in (报到日期). */
  readonly checkedInOn: Scalars['Date']['output'];
  /** The community (报到社区). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is (单位类别). */
  readonly kind: CheckInUnitKind;
  /** Its last day; null while it is checked in (结束日期). */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  /** The phone of its liaison officer, for those who work with the unit (联络员电话). */
  readonly liaisonPhone?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its liaison phone (核验联络员电话). */
  readonly liaisonPhoneMatches?: Maybe<Comparison>;
  /** How many of its members came with it (报到党员数). */
  readonly members: Scalars['Int']['output'];
  /** The unit's name (单位名称). */
  readonly name: Scalars['String']['output'];
  /** What it has promised to do; null before it has promised anything (认领事项). */
  readonly pledge?: Maybe<Scalars['String']['output']>;
  /** Its teams, page by page (志愿服务队). */
  readonly teams?: Maybe<VolunteerTeamConnection>;
};


/** A unit that has checked in with a community (单位报到), and may be sent orders since then. */
export type UnitCheckInAppraisalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppraisalReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AppraisalReportOrder>;
};


/** A unit that has checked in with a community (单位报到), and may be sent orders since then. */
export type UnitCheckInLiaisonPhoneMatchesArgs = {
  value: Scalars['String']['input'];
};


/** A unit that has checked in with a community (单位报到), and may be sent orders since then. */
export type UnitCheckInTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerTeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<VolunteerTeamOrder>;
};

/** A page of unit check ins (报到单位分页). */
export type UnitCheckInConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<UnitCheckInEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<UnitCheckIn>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (报到单位统计维度). */
export type UnitCheckInDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day checked in, month by month (分组). */
  | 'MONTH_OF_CHECKED_IN_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of unit check ins (报到单位条目). */
export type UnitCheckInEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: UnitCheckIn;
};

/** Which unit check ins (报到单位筛选). */
export type UnitCheckInFilter = {
  /** By day checked in: from one day to another (日期范围). */
  readonly checkedInOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<CheckInUnitKind>>;
  /** By members: from one number to another (数值范围). */
  readonly members?: InputMaybe<NumberRange>;
  /** Only those with this text in name or pledge (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What figures of unit check ins say (报到单位统计方式). */
export type UnitCheckInMeasure =
  /** Their members on average (平均). */
  | 'AVERAGE_MEMBERS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their members added up (合计). */
  | 'SUM_MEMBERS';

/** In which order unit check ins are listed (报到单位排序). */
export type UnitCheckInOrder =
  /** By day checked in, rising (升序). */
  | 'CHECKED_IN_ON_ASC'
  /** By day checked in, falling (降序). */
  | 'CHECKED_IN_ON_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC';

/** A project of the venture fund (公益创投项目). */
export type VentureProject = {
  /** What was asked for in yuan (申请金额). */
  readonly askedYuan: Scalars['Int']['output'];
  /** Where (社区/村). */
  readonly community: Community;
  /** The day on which it was funded; null unless it was (资助日期). */
  readonly fundedOn?: Maybe<Scalars['Date']['output']>;
  /** What it was given in yuan; null unless it was funded (资助金额). */
  readonly fundedYuan?: Maybe<Scalars['Int']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who carries it out (实施主体). */
  readonly lead: SocietyPartner;
  /** The day on which it was proposed (申报日期). */
  readonly proposedOn: Scalars['Date']['output'];
  /** The day on which it was reported on; null before (结项日期). */
  readonly reportedOn?: Maybe<Scalars['Date']['output']>;
  /** What came of it; null before it is reported on (成效). */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** How many it served; null before it is reported on (服务人次). */
  readonly served?: Maybe<Scalars['Int']['output']>;
  /** Where it stands (状态). */
  readonly state: VentureState;
  /** Its title (名称). */
  readonly title: Scalars['String']['output'];
  /** Which kinds of society act together in it (联动类别). */
  readonly together: ReadonlyArray<SocietyKind>;
};

/** A page of venture projects (公益创投项目分页). */
export type VentureProjectConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<VentureProjectEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<VentureProject>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (公益创投项目统计维度). */
export type VentureProjectDimension =
  /** By day funded, month by month (分组). */
  | 'MONTH_OF_FUNDED_ON'
  /** By day proposed, month by month (分组). */
  | 'MONTH_OF_PROPOSED_ON'
  /** By day reported, month by month (分组). */
  | 'MONTH_OF_REPORTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of venture projects (公益创投项目条目). */
export type VentureProjectEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: VentureProject;
};

/** Which venture projects (公益创投项目筛选). */
export type VentureProjectFilter = {
  /** By day funded: from one day to another (日期范围). */
  readonly fundedOn?: InputMaybe<DateRange>;
  /** By funded yuan: from one number to another (数值范围). */
  readonly fundedYuan?: InputMaybe<NumberRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By lead: one of these keys (筛选项). */
  readonly lead?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day proposed: from one day to another (日期范围). */
  readonly proposedOn?: InputMaybe<DateRange>;
  /** By day reported: from one day to another (日期范围). */
  readonly reportedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<VentureState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By together: one of these (筛选项). */
  readonly together?: InputMaybe<ReadonlyArray<SocietyKind>>;
};

/** What figures of venture projects say (公益创投项目统计方式). */
export type VentureProjectMeasure =
  /** Their asked yuan on average (平均). */
  | 'AVERAGE_ASKED_YUAN'
  /** Their funded yuan on average (平均). */
  | 'AVERAGE_FUNDED_YUAN'
  /** Their served on average (平均). */
  | 'AVERAGE_SERVED'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their asked yuan added up (合计). */
  | 'SUM_ASKED_YUAN'
  /** Their funded yuan added up (合计). */
  | 'SUM_FUNDED_YUAN'
  /** Their served added up (合计). */
  | 'SUM_SERVED';

/** In which order venture projects are listed (公益创投项目排序). */
export type VentureProjectOrder =
  /** By asked yuan, rising (升序). */
  | 'ASKED_YUAN_ASC'
  /** By asked yuan, falling (降序). */
  | 'ASKED_YUAN_DESC'
  /** By day proposed, rising (升序). */
  | 'PROPOSED_ON_ASC'
  /** By day proposed, falling (降序). */
  | 'PROPOSED_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** Where a project of the venture fund stands (项目状态). */
export type VentureState =
  /** Not taken up (未入选). */
  | 'DECLINED'
  /** Funded, and under way (已资助). */
  | 'FUNDED'
  /** Proposed (已申报). */
  | 'PROPOSED'
  /** Reported on (已结项). */
  | 'REPORTED';

/** A volunteer who takes orders (志愿者), known to those who work with the volunteer; teams tell everybody how many they are. */
export type Volunteer = {
  /** The community that the team serves, for those who work with the volunteer (服务社区). */
  readonly community?: Maybe<Community>;
  /** Whether a value that you have is its community (核验服务社区). */
  readonly communityMatches?: Maybe<Comparison>;
  /** Hours of service so far, for the volunteer's certificate (累计服务时长). */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** Whether a value that you have is its hours (核验累计服务时长). */
  readonly hoursMatches?: Maybe<Comparison>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The name, for those who work with the volunteer (姓名). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its name (核验姓名). */
  readonly nameMatches?: Maybe<Comparison>;
  /** The phone, for those who work with the volunteer (联系电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Whether a value that you have is its phone (核验联系电话). */
  readonly phoneMatches?: Maybe<Comparison>;
  /** The first day with the team (入队日期). */
  readonly since: Scalars['Date']['output'];
  /** The team (所在队伍). */
  readonly team: VolunteerTeam;
  /** The last day with the team; null while there (离队日期). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** A volunteer who takes orders (志愿者), known to those who work with the volunteer; teams tell everybody how many they are. */
export type VolunteerCommunityMatchesArgs = {
  value: Scalars['ID']['input'];
};


/** A volunteer who takes orders (志愿者), known to those who work with the volunteer; teams tell everybody how many they are. */
export type VolunteerHoursMatchesArgs = {
  value: Scalars['Float']['input'];
};


/** A volunteer who takes orders (志愿者), known to those who work with the volunteer; teams tell everybody how many they are. */
export type VolunteerNameMatchesArgs = {
  value: Scalars['String']['input'];
};


/** A volunteer who takes orders (志愿者), known to those who work with the volunteer; teams tell everybody how many they are. */
export type VolunteerPhoneMatchesArgs = {
  value: Scalars['String']['input'];
};

/** An activity of volunteers (志愿活动). */
export type VolunteerActivity = {
  /** How many came; null unless it was held (参加人次). */
  readonly attendance?: Maybe<Scalars['Int']['output']>;
  /** How many may sign up (名额). */
  readonly capacity: Scalars['Int']['output'];
  /** Where (社区/村). */
  readonly community: Community;
  /** Its donations, page by page (捐赠). */
  readonly donations?: Maybe<DonationConnection>;
  /** The day (活动日期). */
  readonly heldOn: Scalars['Date']['output'];
  /** How long it lasts (活动时长). */
  readonly hours: Scalars['Float']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is for (类别). */
  readonly kind: VolunteerActivityKind;
  /** The team that holds it; null where the community itself does (主办队伍). */
  readonly organiser?: Maybe<VolunteerTeam>;
  /** How many have signed up, never more than may (报名人数). */
  readonly signUps: Scalars['Int']['output'];
  /** Where it stands (状态). */
  readonly state: VolunteerActivityState;
  /** Its title (标题). */
  readonly title: Scalars['String']['output'];
};


/** An activity of volunteers (志愿活动). */
export type VolunteerActivityDonationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DonationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DonationOrder>;
};

/** A page of volunteer activities (志愿活动分页). */
export type VolunteerActivityConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<VolunteerActivityEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<VolunteerActivity>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (志愿活动统计维度). */
export type VolunteerActivityDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day held, month by month (分组). */
  | 'MONTH_OF_HELD_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of volunteer activities (志愿活动条目). */
export type VolunteerActivityEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: VolunteerActivity;
};

/** Which volunteer activities (志愿活动筛选). */
export type VolunteerActivityFilter = {
  /** By capacity: from one number to another (数值范围). */
  readonly capacity?: InputMaybe<NumberRange>;
  /** By day held: from one day to another (日期范围). */
  readonly heldOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<VolunteerActivityKind>>;
  /** By organiser: one of these keys (筛选项). */
  readonly organiser?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<VolunteerActivityState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What an activity is for (活动类别). */
export type VolunteerActivityKind =
  /** Care after school (四点半学校). */
  | 'AFTER_SCHOOL'
  /** Culture (文化文艺). */
  | 'CULTURE'
  /** Care of the old (敬老助老). */
  | 'ELDER_CARE'
  /** A clean environment (环境整治). */
  | 'ENVIRONMENT'
  /** Health (健康义诊). */
  | 'HEALTH'
  /** Help for people in hardship (帮扶济困). */
  | 'HELP'
  /** Safety (平安宣传). */
  | 'SAFETY';

/** What figures of volunteer activities say (志愿活动统计方式). */
export type VolunteerActivityMeasure =
  /** Their attendance on average (平均). */
  | 'AVERAGE_ATTENDANCE'
  /** Their capacity on average (平均). */
  | 'AVERAGE_CAPACITY'
  /** Their hours on average (平均). */
  | 'AVERAGE_HOURS'
  /** Their sign ups on average (平均). */
  | 'AVERAGE_SIGN_UPS'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their attendance added up (合计). */
  | 'SUM_ATTENDANCE'
  /** Their capacity added up (合计). */
  | 'SUM_CAPACITY'
  /** Their hours added up (合计). */
  | 'SUM_HOURS'
  /** Their sign ups added up (合计). */
  | 'SUM_SIGN_UPS';

/** In which order volunteer activities are listed (志愿活动排序). */
export type VolunteerActivityOrder =
  /** By capacity, rising (升序). */
  | 'CAPACITY_ASC'
  /** By capacity, falling (降序). */
  | 'CAPACITY_DESC'
  /** By day held, rising (升序). */
  | 'HELD_ON_ASC'
  /** By day held, falling (降序). */
  | 'HELD_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** Where an activity stands (活动状态). */
export type VolunteerActivityState =
  /** Called off (已取消). */
  | 'CANCELLED'
  /** Held (已举办). */
  | 'HELD'
  /** Planned, and open for sign-up (报名中). */
  | 'OPEN';

/** A page of volunteers (志愿者分页). */
export type VolunteerConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<VolunteerEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Volunteer>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (志愿者统计维度). */
export type VolunteerDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of volunteers (志愿者条目). */
export type VolunteerEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Volunteer;
};

/** Which volunteers (志愿者筛选). */
export type VolunteerFilter = {
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By first day: from one day to another (日期范围). */
  readonly since?: InputMaybe<DateRange>;
  /** By team: one of these keys (筛选项). */
  readonly team?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What figures of volunteers say (志愿者统计方式). */
export type VolunteerMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order volunteers are listed (志愿者排序). */
export type VolunteerOrder =
  /** By first day, rising (升序). */
  | 'SINCE_ASC'
  /** By first day, falling (降序). */
  | 'SINCE_DESC';

/** A figure on volunteer services that a report has published (上报数据). */
export type VolunteerReportedFigure = ReportedFigure & {
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

/** A page of volunteer reported figures (上报数据分页). */
export type VolunteerReportedFigureConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<VolunteerReportedFigureEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<VolunteerReportedFigure>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (上报数据统计维度). */
export type VolunteerReportedFigureDimension =
  /** By as of, month by month (分组). */
  | 'MONTH_OF_AS_OF'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By status (分组). */
  | 'STATUS';

/** One of a page of volunteer reported figures (上报数据条目). */
export type VolunteerReportedFigureEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: VolunteerReportedFigure;
};

/** Which volunteer reported figures (上报数据筛选). */
export type VolunteerReportedFigureFilter = {
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

/** What figures of volunteer reported figures say (上报数据统计方式). */
export type VolunteerReportedFigureMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order volunteer reported figures are listed (上报数据排序). */
export type VolunteerReportedFigureOrder =
  /** By as of, rising (升序). */
  | 'AS_OF_ASC'
  /** By as of, falling (降序). */
  | 'AS_OF_DESC'
  /** By row, rising (升序). */
  | 'ROW_ASC'
  /** By row, falling (降序). */
  | 'ROW_DESC';

/** A team of volunteers (志愿服务队). */
export type VolunteerTeam = {
  /** Its activities, page by page (志愿活动). */
  readonly activities?: Maybe<VolunteerActivityConnection>;
  /** The service centre where it is based; null where it has none (驻点). */
  readonly base?: Maybe<Scalars['String']['output']>;
  /** Who leads it (队长). */
  readonly captainName: Scalars['String']['output'];
  /** The public role of whoever leads it (队长职务). */
  readonly captainRole: Scalars['String']['output'];
  /** Its cares, page by page (新就业群体关爱). */
  readonly cares?: Maybe<WorkerCareConnection>;
  /** The community that it serves (服务社区). */
  readonly community: Community;
  /** Its last day; null while it is there (解散日期). */
  readonly disbandedOn?: Maybe<Scalars['Date']['output']>;
  /** Its duties, page by page (值勤安排). */
  readonly duties?: Maybe<TeamDutyConnection>;
  /** The phone on which it is reached on duty; null where it has none (值班电话). */
  readonly dutyPhone?: Maybe<Scalars['String']['output']>;
  /** The day on which it was formed (成立日期). */
  readonly formedOn: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is (类别). */
  readonly kind: VolunteerTeamKind;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Its needs, page by page (居民需求). */
  readonly needs?: Maybe<NeedConnection>;
  /** Its orders, page by page (服务订单). */
  readonly orders?: Maybe<OrderConnection>;
  /** Its ratings, page by page (队伍评星). */
  readonly ratings?: Maybe<StarRatingConnection>;
  /** How many of them are retired (退休人数). */
  readonly retirees: Scalars['Int']['output'];
  /** How many it has (人数). */
  readonly size: Scalars['Int']['output'];
  /** The unit that it comes from; null where it is no unit's team (所属单位). */
  readonly unit?: Maybe<UnitCheckIn>;
  /** Its volunteers, page by page (志愿者). */
  readonly volunteers?: Maybe<VolunteerConnection>;
  /** Its wishes, page by page (微心愿). */
  readonly wishes?: Maybe<WishConnection>;
};


/** A team of volunteers (志愿服务队). */
export type VolunteerTeamActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VolunteerActivityOrder>;
};


/** A team of volunteers (志愿服务队). */
export type VolunteerTeamCaresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkerCareFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkerCareOrder>;
};


/** A team of volunteers (志愿服务队). */
export type VolunteerTeamDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<TeamDutyOrder>;
};


/** A team of volunteers (志愿服务队). */
export type VolunteerTeamNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NeedOrder>;
};


/** A team of volunteers (志愿服务队). */
export type VolunteerTeamOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrderOrder>;
};


/** A team of volunteers (志愿服务队). */
export type VolunteerTeamRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StarRatingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StarRatingOrder>;
};


/** A team of volunteers (志愿服务队). */
export type VolunteerTeamVolunteersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<VolunteerOrder>;
};


/** A team of volunteers (志愿服务队). */
export type VolunteerTeamWishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WishFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WishOrder>;
};

/** A page of volunteer teams (志愿服务队分页). */
export type VolunteerTeamConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<VolunteerTeamEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<VolunteerTeam>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (志愿服务队统计维度). */
export type VolunteerTeamDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day formed, month by month (分组). */
  | 'MONTH_OF_FORMED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of volunteer teams (志愿服务队条目). */
export type VolunteerTeamEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: VolunteerTeam;
};

/** Which volunteer teams (志愿服务队筛选). */
export type VolunteerTeamFilter = {
  /** By base: one of these (筛选项). */
  readonly base?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By day formed: from one day to another (日期范围). */
  readonly formedOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<VolunteerTeamKind>>;
  /** By size: from one number to another (数值范围). */
  readonly size?: InputMaybe<NumberRange>;
  /** Only those with this text in name or base (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By unit: one of these keys (筛选项). */
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What a team of volunteers is (队伍类别). */
export type VolunteerTeamKind =
  /** Promotion of civility (文明劝导队). */
  | 'CIVILITY'
  /** Residents who have come together by themselves (群众志愿服务队). */
  | 'GRASSROOTS'
  /** Party members of a community (党员志愿服务队). */
  | 'MEMBER'
  /** Guides and helpers of an old town (古城志愿服务队). */
  | 'OLD_TOWN'
  /** A patrol (义警巡逻队). */
  | 'PATROL'
  /** Pioneers based at a service centre (先锋服务队). */
  | 'PIONEER'
  /** A unit that has checked in with the community (单位志愿服务队). */
  | 'UNIT';

/** What figures of volunteer teams say (志愿服务队统计方式). */
export type VolunteerTeamMeasure =
  /** Their retirees on average (平均). */
  | 'AVERAGE_RETIREES'
  /** Their size on average (平均). */
  | 'AVERAGE_SIZE'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their retirees added up (合计). */
  | 'SUM_RETIREES'
  /** Their size added up (合计). */
  | 'SUM_SIZE';

/** In which order volunteer teams are listed (志愿服务队排序). */
export type VolunteerTeamOrder =
  /** By day formed, rising (升序). */
  | 'FORMED_ON_ASC'
  /** By day formed, falling (降序). */
  | 'FORMED_ON_DESC'
  /** By name, rising (升序). */
  | 'NAME_ASC'
  /** By name, falling (降序). */
  | 'NAME_DESC'
  /** By size, rising (升序). */
  | 'SIZE_ASC'
  /** By size, falling (降序). */
  | 'SIZE_DESC';

/** A small wish (微心愿). */
export type Wish = {
  /** The team that sees to it; null before (认领队伍). */
  readonly claimedBy?: Maybe<VolunteerTeam>;
  /** The day on which it was claimed; null before (认领日期). */
  readonly claimedOn?: Maybe<Scalars['Date']['output']>;
  /** Where (社区/村). */
  readonly community: Community;
  /** The day on which it was fulfilled; null before (实现日期). */
  readonly fulfilledOn?: Maybe<Scalars['Date']['output']>;
  /** Whom it is for, for departments (对象). */
  readonly group?: Maybe<WishGroup>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Whose wish it is (许愿人). */
  readonly personName?: Maybe<Scalars['String']['output']>;
  /** The day on which it was published (发布日期). */
  readonly publishedOn: Scalars['Date']['output'];
  /** Where it stands (状态). */
  readonly state: WishState;
  /** What is wished for, in one line without names (心愿). */
  readonly title: Scalars['String']['output'];
};

/** A page of wishes (微心愿分页). */
export type WishConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<WishEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Wish>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (微心愿统计维度). */
export type WishDimension =
  /** By group (分组). */
  | 'GROUP'
  /** By day claimed, month by month (分组). */
  | 'MONTH_OF_CLAIMED_ON'
  /** By day fulfilled, month by month (分组). */
  | 'MONTH_OF_FULFILLED_ON'
  /** By day published, month by month (分组). */
  | 'MONTH_OF_PUBLISHED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of wishes (微心愿条目). */
export type WishEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Wish;
};

/** Which wishes (微心愿筛选). */
export type WishFilter = {
  /** By claimed by: one of these keys (筛选项). */
  readonly claimedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day claimed: from one day to another (日期范围). */
  readonly claimedOn?: InputMaybe<DateRange>;
  /** By day fulfilled: from one day to another (日期范围). */
  readonly fulfilledOn?: InputMaybe<DateRange>;
  /** By group: one of these (筛选项). */
  readonly group?: InputMaybe<ReadonlyArray<WishGroup>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day published: from one day to another (日期范围). */
  readonly publishedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<WishState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Whom a wish is for (心愿对象). */
export type WishGroup =
  /** A child (儿童). */
  | 'CHILD'
  /** Somebody with a disability (残疾人). */
  | 'DISABLED'
  /** Somebody old (老人). */
  | 'ELDER'
  /** Somebody in hardship (困难群众). */
  | 'HARDSHIP'
  /** A worker of the new economy (新就业群体). */
  | 'NEW_ECONOMY_WORKER';

/** What figures of wishes say (微心愿统计方式). */
export type WishMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order wishes are listed (微心愿排序). */
export type WishOrder =
  /** By day published, rising (升序). */
  | 'PUBLISHED_ON_ASC'
  /** By day published, falling (降序). */
  | 'PUBLISHED_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';

/** Where a wish or a care stands (认领状态). */
export type WishState =
  /** Claimed by a team (已认领). */
  | 'CLAIMED'
  /** Fulfilled (已实现). */
  | 'FULFILLED'
  /** Published, open to be claimed (已发布). */
  | 'PUBLISHED';

/** A care for workers of the new economy (新就业群体关爱): published, claimed by a team, fulfilled. */
export type WorkerCare = {
  /** The team that sees to it; null before (认领队伍). */
  readonly claimedBy?: Maybe<VolunteerTeam>;
  /** The day on which it was claimed; null before (认领日期). */
  readonly claimedOn?: Maybe<Scalars['Date']['output']>;
  /** Where (社区/村). */
  readonly community: Community;
  /** The day on which it was fulfilled; null before (完成日期). */
  readonly fulfilledOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is (类别). */
  readonly kind: WorkerCareKind;
  /** Whom it is for (对象). */
  readonly occupation: NewEconomyOccupation;
  /** The day on which it was published (发布日期). */
  readonly publishedOn: Scalars['Date']['output'];
  /** How many it reached; null before it is fulfilled (惠及人次). */
  readonly served?: Maybe<Scalars['Int']['output']>;
  /** Where it stands (状态). */
  readonly state: WishState;
  /** What is offered (内容). */
  readonly title: Scalars['String']['output'];
};

/** A page of worker cares (新就业群体关爱分页). */
export type WorkerCareConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<WorkerCareEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<WorkerCare>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (新就业群体关爱统计维度). */
export type WorkerCareDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day claimed, month by month (分组). */
  | 'MONTH_OF_CLAIMED_ON'
  /** By day fulfilled, month by month (分组). */
  | 'MONTH_OF_FULFILLED_ON'
  /** By day published, month by month (分组). */
  | 'MONTH_OF_PUBLISHED_ON'
  /** By occupation (分组). */
  | 'OCCUPATION'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

/** One of a page of worker cares (新就业群体关爱条目). */
export type WorkerCareEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: WorkerCare;
};

/** Which worker cares (新就业群体关爱筛选). */
export type WorkerCareFilter = {
  /** By claimed by: one of these keys (筛选项). */
  readonly claimedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By day claimed: from one day to another (日期范围). */
  readonly claimedOn?: InputMaybe<DateRange>;
  /** By day fulfilled: from one day to another (日期范围). */
  readonly fulfilledOn?: InputMaybe<DateRange>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By kind: one of these (筛选项). */
  readonly kind?: InputMaybe<ReadonlyArray<WorkerCareKind>>;
  /** By occupation: one of these (筛选项). */
  readonly occupation?: InputMaybe<ReadonlyArray<NewEconomyOccupation>>;
  /** By day published: from one day to another (日期范围). */
  readonly publishedOn?: InputMaybe<DateRange>;
  /** By state: one of these (筛选项). */
  readonly state?: InputMaybe<ReadonlyArray<WishState>>;
  /** Only those with this text in title (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a care is (关爱类别). */
export type WorkerCareKind =
  /** Care for their children (子女托管). */
  | 'CHILD_CARE'
  /** A health check (健康体检). */
  | 'HEALTH_CHECK'
  /** Advice on social insurance (参保咨询). */
  | 'INSURANCE'
  /** Legal advice on contracts and accidents (法律维权). */
  | 'LEGAL_ADVICE'
  /** Rest and drinks at a station (歇脚补给). */
  | 'REST'
  /** Safety and first aid (安全急救培训). */
  | 'SAFETY_TRAINING';

/** What figures of worker cares say (新就业群体关爱统计方式). */
export type WorkerCareMeasure =
  /** Their served on average (平均). */
  | 'AVERAGE_SERVED'
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE'
  /** Their served added up (合计). */
  | 'SUM_SERVED';

/** In which order worker cares are listed (新就业群体关爱排序). */
export type WorkerCareOrder =
  /** By day published, rising (升序). */
  | 'PUBLISHED_ON_ASC'
  /** By day published, falling (降序). */
  | 'PUBLISHED_ON_DESC'
  /** By title, rising (升序). */
  | 'TITLE_ASC'
  /** By title, falling (降序). */
  | 'TITLE_DESC';



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
  AppraisalReport: AppraisalReport;
  CallLineCall: CallLineCall;
  CallLineCategory: CallLineCategory;
  CallLineService: CallLineService;
  CallLineSnapshot: CallLineSnapshot;
  Charity: Charity;
  Community: Community;
  Donation: Donation;
  Household: Household;
  HouseholdStarCount: HouseholdStarCount;
  MemberCheckIn: MemberCheckIn;
  MerchantDiscount: MerchantDiscount;
  Need: Need;
  Order: Order;
  OrderStep: OrderStep;
  PointsAccount: PointsAccount;
  PointsEntry: PointsEntry;
  PointsGood: PointsGood;
  PointsPilot: PointsPilot;
  PointsRule: PointsRule;
  PointsShop: PointsShop;
  Region: Region;
  ServiceItem: ServiceItem;
  ServicePost: ServicePost;
  SocietyPartner: SocietyPartner;
  StarRating: StarRating;
  StarRule: StarRule;
  TeamDuty: TeamDuty;
  UnitCheckIn: UnitCheckIn;
  VentureProject: VentureProject;
  Volunteer: Volunteer;
  VolunteerActivity: VolunteerActivity;
  VolunteerReportedFigure: VolunteerReportedFigure;
  VolunteerTeam: VolunteerTeam;
  Wish: Wish;
  WorkerCare: WorkerCare;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AppraisalReport:
    ( { __typename: 'AppraisalReport' }
    & GraphQLRecursivePick<FederationTypes['AppraisalReport'], {"id":true}> );
  CallLineCall:
    ( { __typename: 'CallLineCall' }
    & GraphQLRecursivePick<FederationTypes['CallLineCall'], {"id":true}> );
  CallLineCategory:
    ( { __typename: 'CallLineCategory' }
    & GraphQLRecursivePick<FederationTypes['CallLineCategory'], {"id":true}> );
  CallLineService:
    ( { __typename: 'CallLineService' }
    & GraphQLRecursivePick<FederationTypes['CallLineService'], {"id":true}> );
  CallLineSnapshot:
    ( { __typename: 'CallLineSnapshot' }
    & GraphQLRecursivePick<FederationTypes['CallLineSnapshot'], {"id":true}> );
  Charity:
    ( { __typename: 'Charity' }
    & GraphQLRecursivePick<FederationTypes['Charity'], {"id":true}> );
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"code":true}> );
  Donation:
    ( { __typename: 'Donation' }
    & GraphQLRecursivePick<FederationTypes['Donation'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  HouseholdStarCount:
    ( { __typename: 'HouseholdStarCount' }
    & GraphQLRecursivePick<FederationTypes['HouseholdStarCount'], {"id":true}> );
  MemberCheckIn:
    ( { __typename: 'MemberCheckIn' }
    & GraphQLRecursivePick<FederationTypes['MemberCheckIn'], {"id":true}> );
  MerchantDiscount:
    ( { __typename: 'MerchantDiscount' }
    & GraphQLRecursivePick<FederationTypes['MerchantDiscount'], {"id":true}> );
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  OrderStep:
    ( { __typename: 'OrderStep' }
    & GraphQLRecursivePick<FederationTypes['OrderStep'], {"id":true}> );
  PointsAccount:
    ( { __typename: 'PointsAccount' }
    & GraphQLRecursivePick<FederationTypes['PointsAccount'], {"id":true}> );
  PointsEntry:
    ( { __typename: 'PointsEntry' }
    & GraphQLRecursivePick<FederationTypes['PointsEntry'], {"id":true}> );
  PointsGood:
    ( { __typename: 'PointsGood' }
    & GraphQLRecursivePick<FederationTypes['PointsGood'], {"id":true}> );
  PointsPilot:
    ( { __typename: 'PointsPilot' }
    & GraphQLRecursivePick<FederationTypes['PointsPilot'], {"id":true}> );
  PointsRule:
    ( { __typename: 'PointsRule' }
    & GraphQLRecursivePick<FederationTypes['PointsRule'], {"id":true}> );
  PointsShop:
    ( { __typename: 'PointsShop' }
    & GraphQLRecursivePick<FederationTypes['PointsShop'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  ServiceItem:
    ( { __typename: 'ServiceItem' }
    & GraphQLRecursivePick<FederationTypes['ServiceItem'], {"id":true}> );
  ServicePost:
    ( { __typename: 'ServicePost' }
    & GraphQLRecursivePick<FederationTypes['ServicePost'], {"id":true}> );
  SocietyPartner:
    ( { __typename: 'SocietyPartner' }
    & GraphQLRecursivePick<FederationTypes['SocietyPartner'], {"id":true}> );
  StarRating:
    ( { __typename: 'StarRating' }
    & GraphQLRecursivePick<FederationTypes['StarRating'], {"id":true}> );
  StarRule:
    ( { __typename: 'StarRule' }
    & GraphQLRecursivePick<FederationTypes['StarRule'], {"id":true}> );
  TeamDuty:
    ( { __typename: 'TeamDuty' }
    & GraphQLRecursivePick<FederationTypes['TeamDuty'], {"id":true}> );
  UnitCheckIn:
    ( { __typename: 'UnitCheckIn' }
    & GraphQLRecursivePick<FederationTypes['UnitCheckIn'], {"id":true}> );
  VentureProject:
    ( { __typename: 'VentureProject' }
    & GraphQLRecursivePick<FederationTypes['VentureProject'], {"id":true}> );
  Volunteer:
    ( { __typename: 'Volunteer' }
    & GraphQLRecursivePick<FederationTypes['Volunteer'], {"id":true}> );
  VolunteerActivity:
    ( { __typename: 'VolunteerActivity' }
    & GraphQLRecursivePick<FederationTypes['VolunteerActivity'], {"id":true}> );
  VolunteerReportedFigure:
    ( { __typename: 'VolunteerReportedFigure' }
    & GraphQLRecursivePick<FederationTypes['VolunteerReportedFigure'], {"id":true}> );
  VolunteerTeam:
    ( { __typename: 'VolunteerTeam' }
    & GraphQLRecursivePick<FederationTypes['VolunteerTeam'], {"id":true}> );
  Wish:
    ( { __typename: 'Wish' }
    & GraphQLRecursivePick<FederationTypes['Wish'], {"id":true}> );
  WorkerCare:
    ( { __typename: 'WorkerCare' }
    & GraphQLRecursivePick<FederationTypes['WorkerCare'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ReportedFigure: ( VolunteerReportedFigureRow );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Actor>;
  ActorValue: ActorValue;
  AppraisalReport: ResolverTypeWrapper<AppraisalReportRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AppraisalReportConnection: ResolverTypeWrapper<Omit<AppraisalReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AppraisalReportEdge']>, nodes: ReadonlyArray<ResolversTypes['AppraisalReport']> }>;
  AppraisalReportDimension: AppraisalReportDimension;
  AppraisalReportEdge: ResolverTypeWrapper<Omit<AppraisalReportEdge, 'node'> & { node: ResolversTypes['AppraisalReport'] }>;
  AppraisalReportFilter: AppraisalReportFilter;
  AppraisalReportMeasure: AppraisalReportMeasure;
  AppraisalReportOrder: AppraisalReportOrder;
  AppraisalState: AppraisalState;
  CallLineAgeBand: CallLineAgeBand;
  CallLineCall: ResolverTypeWrapper<CallLineCallRow>;
  CallLineCallConnection: ResolverTypeWrapper<Omit<CallLineCallConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CallLineCallEdge']>, nodes: ReadonlyArray<ResolversTypes['CallLineCall']> }>;
  CallLineCallDimension: CallLineCallDimension;
  CallLineCallEdge: ResolverTypeWrapper<Omit<CallLineCallEdge, 'node'> & { node: ResolversTypes['CallLineCall'] }>;
  CallLineCallFilter: CallLineCallFilter;
  CallLineCallMeasure: CallLineCallMeasure;
  CallLineCallOrder: CallLineCallOrder;
  CallLineCategory: ResolverTypeWrapper<CallLineCategoryRow>;
  CallLineCategoryConnection: ResolverTypeWrapper<Omit<CallLineCategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CallLineCategoryEdge']>, nodes: ReadonlyArray<ResolversTypes['CallLineCategory']> }>;
  CallLineCategoryDimension: CallLineCategoryDimension;
  CallLineCategoryEdge: ResolverTypeWrapper<Omit<CallLineCategoryEdge, 'node'> & { node: ResolversTypes['CallLineCategory'] }>;
  CallLineCategoryFilter: CallLineCategoryFilter;
  CallLineCategoryMeasure: CallLineCategoryMeasure;
  CallLineCategoryOrder: CallLineCategoryOrder;
  CallLineLevel: CallLineLevel;
  CallLineOutcome: CallLineOutcome;
  CallLineService: ResolverTypeWrapper<CallLineServiceRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CallLineServiceConnection: ResolverTypeWrapper<Omit<CallLineServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CallLineServiceEdge']>, nodes: ReadonlyArray<ResolversTypes['CallLineService']> }>;
  CallLineServiceDimension: CallLineServiceDimension;
  CallLineServiceEdge: ResolverTypeWrapper<Omit<CallLineServiceEdge, 'node'> & { node: ResolversTypes['CallLineService'] }>;
  CallLineServiceFilter: CallLineServiceFilter;
  CallLineServiceMeasure: CallLineServiceMeasure;
  CallLineServiceOrder: CallLineServiceOrder;
  CallLineSnapshot: ResolverTypeWrapper<CallLineSnapshotRow>;
  CallLineSnapshotConnection: ResolverTypeWrapper<Omit<CallLineSnapshotConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CallLineSnapshotEdge']>, nodes: ReadonlyArray<ResolversTypes['CallLineSnapshot']> }>;
  CallLineSnapshotDimension: CallLineSnapshotDimension;
  CallLineSnapshotEdge: ResolverTypeWrapper<Omit<CallLineSnapshotEdge, 'node'> & { node: ResolversTypes['CallLineSnapshot'] }>;
  CallLineSnapshotFilter: CallLineSnapshotFilter;
  CallLineSnapshotMeasure: CallLineSnapshotMeasure;
  CallLineSnapshotOrder: CallLineSnapshotOrder;
  Change: ResolverTypeWrapper<Change>;
  ChangeKind: ChangeKind;
  ChangePage: ResolverTypeWrapper<ChangePage>;
  Charity: ResolverTypeWrapper<CharityRow>;
  CharityConnection: ResolverTypeWrapper<Omit<CharityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CharityEdge']>, nodes: ReadonlyArray<ResolversTypes['Charity']> }>;
  CharityDimension: CharityDimension;
  CharityEdge: ResolverTypeWrapper<Omit<CharityEdge, 'node'> & { node: ResolversTypes['Charity'] }>;
  CharityFilter: CharityFilter;
  CharityMeasure: CharityMeasure;
  CharityOrder: CharityOrder;
  CheckInUnitKind: CheckInUnitKind;
  Community: ResolverTypeWrapper<Place>;
  Comparison: Comparison;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DepartmentFunction: DepartmentFunction;
  Donation: ResolverTypeWrapper<DonationRow>;
  DonationConnection: ResolverTypeWrapper<Omit<DonationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DonationEdge']>, nodes: ReadonlyArray<ResolversTypes['Donation']> }>;
  DonationDimension: DonationDimension;
  DonationEdge: ResolverTypeWrapper<Omit<DonationEdge, 'node'> & { node: ResolversTypes['Donation'] }>;
  DonationFilter: DonationFilter;
  DonationKind: DonationKind;
  DonationMeasure: DonationMeasure;
  DonationOrder: DonationOrder;
  Figure: ResolverTypeWrapper<Figure>;
  FigureBound: FigureBound;
  FigureCell: ResolverTypeWrapper<Omit<FigureCell, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  FigureDimension: ResolverTypeWrapper<FigureDimension>;
  FigureNature: FigureNature;
  FigureStatus: FigureStatus;
  FigureTable: ResolverTypeWrapper<Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversTypes['FigureCell']> }>;
  FigureUnit: FigureUnit;
  Household: ResolverTypeWrapper<HouseholdRow>;
  HouseholdCallLine: ResolverTypeWrapper<HouseholdCallLine>;
  HouseholdCallLineValue: HouseholdCallLineValue;
  HouseholdStar: HouseholdStar;
  HouseholdStarCount: ResolverTypeWrapper<HouseholdStarCountRow>;
  HouseholdStarCountConnection: ResolverTypeWrapper<Omit<HouseholdStarCountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdStarCountEdge']>, nodes: ReadonlyArray<ResolversTypes['HouseholdStarCount']> }>;
  HouseholdStarCountDimension: HouseholdStarCountDimension;
  HouseholdStarCountEdge: ResolverTypeWrapper<Omit<HouseholdStarCountEdge, 'node'> & { node: ResolversTypes['HouseholdStarCount'] }>;
  HouseholdStarCountFilter: HouseholdStarCountFilter;
  HouseholdStarCountMeasure: HouseholdStarCountMeasure;
  HouseholdStarCountOrder: HouseholdStarCountOrder;
  MemberCheckIn: ResolverTypeWrapper<MemberCheckInRow>;
  MemberCheckInConnection: ResolverTypeWrapper<Omit<MemberCheckInConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MemberCheckInEdge']>, nodes: ReadonlyArray<ResolversTypes['MemberCheckIn']> }>;
  MemberCheckInDimension: MemberCheckInDimension;
  MemberCheckInEdge: ResolverTypeWrapper<Omit<MemberCheckInEdge, 'node'> & { node: ResolversTypes['MemberCheckIn'] }>;
  MemberCheckInFilter: MemberCheckInFilter;
  MemberCheckInMeasure: MemberCheckInMeasure;
  MemberCheckInOrder: MemberCheckInOrder;
  MerchantDiscount: ResolverTypeWrapper<MerchantDiscountRow>;
  MerchantDiscountConnection: ResolverTypeWrapper<Omit<MerchantDiscountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MerchantDiscountEdge']>, nodes: ReadonlyArray<ResolversTypes['MerchantDiscount']> }>;
  MerchantDiscountDimension: MerchantDiscountDimension;
  MerchantDiscountEdge: ResolverTypeWrapper<Omit<MerchantDiscountEdge, 'node'> & { node: ResolversTypes['MerchantDiscount'] }>;
  MerchantDiscountFilter: MerchantDiscountFilter;
  MerchantDiscountMeasure: MerchantDiscountMeasure;
  MerchantDiscountOrder: MerchantDiscountOrder;
  Need: ResolverTypeWrapper<NeedRow>;
  NeedConnection: ResolverTypeWrapper<NeedPage>;
  NeedDimension: NeedDimension;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedFilter: NeedFilter;
  NeedMeasure: NeedMeasure;
  NeedOrder: NeedOrder;
  NeedState: NeedState;
  NewEconomyOccupation: NewEconomyOccupation;
  NumberRange: NumberRange;
  Openness: Openness;
  Order: ResolverTypeWrapper<OrderRow>;
  OrderAction: OrderAction;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversTypes['Order']> }>;
  OrderDimension: OrderDimension;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFilter: OrderFilter;
  OrderMeasure: OrderMeasure;
  OrderOrder: OrderOrder;
  OrderState: OrderState;
  OrderStep: ResolverTypeWrapper<OrderStepRow>;
  OrderStepConnection: ResolverTypeWrapper<Omit<OrderStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderStepEdge']>, nodes: ReadonlyArray<ResolversTypes['OrderStep']> }>;
  OrderStepDimension: OrderStepDimension;
  OrderStepEdge: ResolverTypeWrapper<Omit<OrderStepEdge, 'node'> & { node: ResolversTypes['OrderStep'] }>;
  OrderStepFilter: OrderStepFilter;
  OrderStepMeasure: OrderStepMeasure;
  OrderStepOrder: OrderStepOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PointsAccount: ResolverTypeWrapper<PointsAccountRow>;
  PointsAccountConnection: ResolverTypeWrapper<Omit<PointsAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PointsAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['PointsAccount']> }>;
  PointsAccountDimension: PointsAccountDimension;
  PointsAccountEdge: ResolverTypeWrapper<Omit<PointsAccountEdge, 'node'> & { node: ResolversTypes['PointsAccount'] }>;
  PointsAccountFilter: PointsAccountFilter;
  PointsAccountMeasure: PointsAccountMeasure;
  PointsAccountOrder: PointsAccountOrder;
  PointsEntry: ResolverTypeWrapper<PointsEntryRow>;
  PointsEntryConnection: ResolverTypeWrapper<Omit<PointsEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PointsEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['PointsEntry']> }>;
  PointsEntryDimension: PointsEntryDimension;
  PointsEntryEdge: ResolverTypeWrapper<Omit<PointsEntryEdge, 'node'> & { node: ResolversTypes['PointsEntry'] }>;
  PointsEntryFilter: PointsEntryFilter;
  PointsEntryMeasure: PointsEntryMeasure;
  PointsEntryOrder: PointsEntryOrder;
  PointsEntryState: PointsEntryState;
  PointsGood: ResolverTypeWrapper<PointsGoodRow>;
  PointsGoodConnection: ResolverTypeWrapper<Omit<PointsGoodConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PointsGoodEdge']>, nodes: ReadonlyArray<ResolversTypes['PointsGood']> }>;
  PointsGoodDimension: PointsGoodDimension;
  PointsGoodEdge: ResolverTypeWrapper<Omit<PointsGoodEdge, 'node'> & { node: ResolversTypes['PointsGood'] }>;
  PointsGoodFilter: PointsGoodFilter;
  PointsGoodMeasure: PointsGoodMeasure;
  PointsGoodOrder: PointsGoodOrder;
  PointsPilot: ResolverTypeWrapper<PointsPilotRow>;
  PointsPilotConnection: ResolverTypeWrapper<Omit<PointsPilotConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PointsPilotEdge']>, nodes: ReadonlyArray<ResolversTypes['PointsPilot']> }>;
  PointsPilotDimension: PointsPilotDimension;
  PointsPilotEdge: ResolverTypeWrapper<Omit<PointsPilotEdge, 'node'> & { node: ResolversTypes['PointsPilot'] }>;
  PointsPilotFilter: PointsPilotFilter;
  PointsPilotMeasure: PointsPilotMeasure;
  PointsPilotOrder: PointsPilotOrder;
  PointsRule: ResolverTypeWrapper<PointsRuleRow>;
  PointsRuleConnection: ResolverTypeWrapper<Omit<PointsRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PointsRuleEdge']>, nodes: ReadonlyArray<ResolversTypes['PointsRule']> }>;
  PointsRuleDimension: PointsRuleDimension;
  PointsRuleEdge: ResolverTypeWrapper<Omit<PointsRuleEdge, 'node'> & { node: ResolversTypes['PointsRule'] }>;
  PointsRuleFilter: PointsRuleFilter;
  PointsRuleKind: PointsRuleKind;
  PointsRuleMeasure: PointsRuleMeasure;
  PointsRuleOrder: PointsRuleOrder;
  PointsSetting: PointsSetting;
  PointsShop: ResolverTypeWrapper<PointsShopRow>;
  PointsShopConnection: ResolverTypeWrapper<Omit<PointsShopConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PointsShopEdge']>, nodes: ReadonlyArray<ResolversTypes['PointsShop']> }>;
  PointsShopDimension: PointsShopDimension;
  PointsShopEdge: ResolverTypeWrapper<Omit<PointsShopEdge, 'node'> & { node: ResolversTypes['PointsShop'] }>;
  PointsShopFilter: PointsShopFilter;
  PointsShopMeasure: PointsShopMeasure;
  PointsShopOrder: PointsShopOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  Region: ResolverTypeWrapper<Place>;
  ReportedFigure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReportedFigure']>;
  Role: Role;
  Sensitivity: Sensitivity;
  ServiceItem: ResolverTypeWrapper<ItemRow>;
  ServiceItemConnection: ResolverTypeWrapper<Omit<ServiceItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceItemEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceItem']> }>;
  ServiceItemDimension: ServiceItemDimension;
  ServiceItemEdge: ResolverTypeWrapper<Omit<ServiceItemEdge, 'node'> & { node: ResolversTypes['ServiceItem'] }>;
  ServiceItemFilter: ServiceItemFilter;
  ServiceItemMeasure: ServiceItemMeasure;
  ServiceItemOrder: ServiceItemOrder;
  ServicePost: ResolverTypeWrapper<PostRow>;
  ServicePostConnection: ResolverTypeWrapper<Omit<ServicePostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServicePostEdge']>, nodes: ReadonlyArray<ResolversTypes['ServicePost']> }>;
  ServicePostDimension: ServicePostDimension;
  ServicePostEdge: ResolverTypeWrapper<Omit<ServicePostEdge, 'node'> & { node: ResolversTypes['ServicePost'] }>;
  ServicePostFilter: ServicePostFilter;
  ServicePostMeasure: ServicePostMeasure;
  ServicePostOrder: ServicePostOrder;
  Sharing: Sharing;
  Snapshot: ResolverTypeWrapper<Snapshot>;
  SnapshotCell: ResolverTypeWrapper<SnapshotCell>;
  SocietyKind: SocietyKind;
  SocietyPartner: ResolverTypeWrapper<SocietyPartnerRow>;
  SocietyPartnerConnection: ResolverTypeWrapper<Omit<SocietyPartnerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SocietyPartnerEdge']>, nodes: ReadonlyArray<ResolversTypes['SocietyPartner']> }>;
  SocietyPartnerDimension: SocietyPartnerDimension;
  SocietyPartnerEdge: ResolverTypeWrapper<Omit<SocietyPartnerEdge, 'node'> & { node: ResolversTypes['SocietyPartner'] }>;
  SocietyPartnerFilter: SocietyPartnerFilter;
  SocietyPartnerMeasure: SocietyPartnerMeasure;
  SocietyPartnerOrder: SocietyPartnerOrder;
  StarRating: ResolverTypeWrapper<StarRatingRow>;
  StarRatingConnection: ResolverTypeWrapper<Omit<StarRatingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StarRatingEdge']>, nodes: ReadonlyArray<ResolversTypes['StarRating']> }>;
  StarRatingDimension: StarRatingDimension;
  StarRatingEdge: ResolverTypeWrapper<Omit<StarRatingEdge, 'node'> & { node: ResolversTypes['StarRating'] }>;
  StarRatingFilter: StarRatingFilter;
  StarRatingMeasure: StarRatingMeasure;
  StarRatingOrder: StarRatingOrder;
  StarRule: ResolverTypeWrapper<StarRuleRow>;
  StarRuleConnection: ResolverTypeWrapper<Omit<StarRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StarRuleEdge']>, nodes: ReadonlyArray<ResolversTypes['StarRule']> }>;
  StarRuleDimension: StarRuleDimension;
  StarRuleEdge: ResolverTypeWrapper<Omit<StarRuleEdge, 'node'> & { node: ResolversTypes['StarRule'] }>;
  StarRuleFilter: StarRuleFilter;
  StarRuleMeasure: StarRuleMeasure;
  StarRuleOrder: StarRuleOrder;
  TeamDuty: ResolverTypeWrapper<TeamDutyRow>;
  TeamDutyConnection: ResolverTypeWrapper<Omit<TeamDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TeamDutyEdge']>, nodes: ReadonlyArray<ResolversTypes['TeamDuty']> }>;
  TeamDutyDay: TeamDutyDay;
  TeamDutyDimension: TeamDutyDimension;
  TeamDutyEdge: ResolverTypeWrapper<Omit<TeamDutyEdge, 'node'> & { node: ResolversTypes['TeamDuty'] }>;
  TeamDutyFilter: TeamDutyFilter;
  TeamDutyMeasure: TeamDutyMeasure;
  TeamDutyOrder: TeamDutyOrder;
  UnitCheckIn: ResolverTypeWrapper<UnitCheckInRow>;
  UnitCheckInConnection: ResolverTypeWrapper<Omit<UnitCheckInConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnitCheckInEdge']>, nodes: ReadonlyArray<ResolversTypes['UnitCheckIn']> }>;
  UnitCheckInDimension: UnitCheckInDimension;
  UnitCheckInEdge: ResolverTypeWrapper<Omit<UnitCheckInEdge, 'node'> & { node: ResolversTypes['UnitCheckIn'] }>;
  UnitCheckInFilter: UnitCheckInFilter;
  UnitCheckInMeasure: UnitCheckInMeasure;
  UnitCheckInOrder: UnitCheckInOrder;
  VentureProject: ResolverTypeWrapper<VentureProjectRow>;
  VentureProjectConnection: ResolverTypeWrapper<Omit<VentureProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VentureProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['VentureProject']> }>;
  VentureProjectDimension: VentureProjectDimension;
  VentureProjectEdge: ResolverTypeWrapper<Omit<VentureProjectEdge, 'node'> & { node: ResolversTypes['VentureProject'] }>;
  VentureProjectFilter: VentureProjectFilter;
  VentureProjectMeasure: VentureProjectMeasure;
  VentureProjectOrder: VentureProjectOrder;
  VentureState: VentureState;
  Volunteer: ResolverTypeWrapper<VolunteerRow>;
  VolunteerActivity: ResolverTypeWrapper<VolunteerActivityRow>;
  VolunteerActivityConnection: ResolverTypeWrapper<Omit<VolunteerActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VolunteerActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['VolunteerActivity']> }>;
  VolunteerActivityDimension: VolunteerActivityDimension;
  VolunteerActivityEdge: ResolverTypeWrapper<Omit<VolunteerActivityEdge, 'node'> & { node: ResolversTypes['VolunteerActivity'] }>;
  VolunteerActivityFilter: VolunteerActivityFilter;
  VolunteerActivityKind: VolunteerActivityKind;
  VolunteerActivityMeasure: VolunteerActivityMeasure;
  VolunteerActivityOrder: VolunteerActivityOrder;
  VolunteerActivityState: VolunteerActivityState;
  VolunteerConnection: ResolverTypeWrapper<Omit<VolunteerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VolunteerEdge']>, nodes: ReadonlyArray<ResolversTypes['Volunteer']> }>;
  VolunteerDimension: VolunteerDimension;
  VolunteerEdge: ResolverTypeWrapper<Omit<VolunteerEdge, 'node'> & { node: ResolversTypes['Volunteer'] }>;
  VolunteerFilter: VolunteerFilter;
  VolunteerMeasure: VolunteerMeasure;
  VolunteerOrder: VolunteerOrder;
  VolunteerReportedFigure: ResolverTypeWrapper<VolunteerReportedFigureRow>;
  VolunteerReportedFigureConnection: ResolverTypeWrapper<Omit<VolunteerReportedFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VolunteerReportedFigureEdge']>, nodes: ReadonlyArray<ResolversTypes['VolunteerReportedFigure']> }>;
  VolunteerReportedFigureDimension: VolunteerReportedFigureDimension;
  VolunteerReportedFigureEdge: ResolverTypeWrapper<Omit<VolunteerReportedFigureEdge, 'node'> & { node: ResolversTypes['VolunteerReportedFigure'] }>;
  VolunteerReportedFigureFilter: VolunteerReportedFigureFilter;
  VolunteerReportedFigureMeasure: VolunteerReportedFigureMeasure;
  VolunteerReportedFigureOrder: VolunteerReportedFigureOrder;
  VolunteerTeam: ResolverTypeWrapper<VolunteerTeamRow>;
  VolunteerTeamConnection: ResolverTypeWrapper<Omit<VolunteerTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VolunteerTeamEdge']>, nodes: ReadonlyArray<ResolversTypes['VolunteerTeam']> }>;
  VolunteerTeamDimension: VolunteerTeamDimension;
  VolunteerTeamEdge: ResolverTypeWrapper<Omit<VolunteerTeamEdge, 'node'> & { node: ResolversTypes['VolunteerTeam'] }>;
  VolunteerTeamFilter: VolunteerTeamFilter;
  VolunteerTeamKind: VolunteerTeamKind;
  VolunteerTeamMeasure: VolunteerTeamMeasure;
  VolunteerTeamOrder: VolunteerTeamOrder;
  Wish: ResolverTypeWrapper<WishRow>;
  WishConnection: ResolverTypeWrapper<Omit<WishConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WishEdge']>, nodes: ReadonlyArray<ResolversTypes['Wish']> }>;
  WishDimension: WishDimension;
  WishEdge: ResolverTypeWrapper<Omit<WishEdge, 'node'> & { node: ResolversTypes['Wish'] }>;
  WishFilter: WishFilter;
  WishGroup: WishGroup;
  WishMeasure: WishMeasure;
  WishOrder: WishOrder;
  WishState: WishState;
  WorkerCare: ResolverTypeWrapper<WorkerCareRow>;
  WorkerCareConnection: ResolverTypeWrapper<Omit<WorkerCareConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WorkerCareEdge']>, nodes: ReadonlyArray<ResolversTypes['WorkerCare']> }>;
  WorkerCareDimension: WorkerCareDimension;
  WorkerCareEdge: ResolverTypeWrapper<Omit<WorkerCareEdge, 'node'> & { node: ResolversTypes['WorkerCare'] }>;
  WorkerCareFilter: WorkerCareFilter;
  WorkerCareKind: WorkerCareKind;
  WorkerCareMeasure: WorkerCareMeasure;
  WorkerCareOrder: WorkerCareOrder;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Actor;
  ActorValue: ActorValue;
  AppraisalReport: AppraisalReportRow;
  Float: Scalars['Float']['output'];
  AppraisalReportConnection: Omit<AppraisalReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AppraisalReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AppraisalReport']> };
  AppraisalReportEdge: Omit<AppraisalReportEdge, 'node'> & { node: ResolversParentTypes['AppraisalReport'] };
  AppraisalReportFilter: AppraisalReportFilter;
  CallLineCall: CallLineCallRow;
  CallLineCallConnection: Omit<CallLineCallConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CallLineCallEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CallLineCall']> };
  CallLineCallEdge: Omit<CallLineCallEdge, 'node'> & { node: ResolversParentTypes['CallLineCall'] };
  CallLineCallFilter: CallLineCallFilter;
  CallLineCategory: CallLineCategoryRow;
  CallLineCategoryConnection: Omit<CallLineCategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CallLineCategoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CallLineCategory']> };
  CallLineCategoryEdge: Omit<CallLineCategoryEdge, 'node'> & { node: ResolversParentTypes['CallLineCategory'] };
  CallLineCategoryFilter: CallLineCategoryFilter;
  CallLineService: CallLineServiceRow;
  Boolean: Scalars['Boolean']['output'];
  CallLineServiceConnection: Omit<CallLineServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CallLineServiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CallLineService']> };
  CallLineServiceEdge: Omit<CallLineServiceEdge, 'node'> & { node: ResolversParentTypes['CallLineService'] };
  CallLineServiceFilter: CallLineServiceFilter;
  CallLineSnapshot: CallLineSnapshotRow;
  CallLineSnapshotConnection: Omit<CallLineSnapshotConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CallLineSnapshotEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CallLineSnapshot']> };
  CallLineSnapshotEdge: Omit<CallLineSnapshotEdge, 'node'> & { node: ResolversParentTypes['CallLineSnapshot'] };
  CallLineSnapshotFilter: CallLineSnapshotFilter;
  Change: Change;
  ChangePage: ChangePage;
  Charity: CharityRow;
  CharityConnection: Omit<CharityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CharityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Charity']> };
  CharityEdge: Omit<CharityEdge, 'node'> & { node: ResolversParentTypes['Charity'] };
  CharityFilter: CharityFilter;
  Community: Place;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Donation: DonationRow;
  DonationConnection: Omit<DonationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DonationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Donation']> };
  DonationEdge: Omit<DonationEdge, 'node'> & { node: ResolversParentTypes['Donation'] };
  DonationFilter: DonationFilter;
  Figure: Figure;
  FigureCell: Omit<FigureCell, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  FigureDimension: FigureDimension;
  FigureTable: Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['FigureCell']> };
  Household: HouseholdRow;
  HouseholdCallLine: HouseholdCallLine;
  HouseholdCallLineValue: HouseholdCallLineValue;
  HouseholdStarCount: HouseholdStarCountRow;
  HouseholdStarCountConnection: Omit<HouseholdStarCountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdStarCountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HouseholdStarCount']> };
  HouseholdStarCountEdge: Omit<HouseholdStarCountEdge, 'node'> & { node: ResolversParentTypes['HouseholdStarCount'] };
  HouseholdStarCountFilter: HouseholdStarCountFilter;
  MemberCheckIn: MemberCheckInRow;
  MemberCheckInConnection: Omit<MemberCheckInConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MemberCheckInEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MemberCheckIn']> };
  MemberCheckInEdge: Omit<MemberCheckInEdge, 'node'> & { node: ResolversParentTypes['MemberCheckIn'] };
  MemberCheckInFilter: MemberCheckInFilter;
  MerchantDiscount: MerchantDiscountRow;
  MerchantDiscountConnection: Omit<MerchantDiscountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MerchantDiscountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MerchantDiscount']> };
  MerchantDiscountEdge: Omit<MerchantDiscountEdge, 'node'> & { node: ResolversParentTypes['MerchantDiscount'] };
  MerchantDiscountFilter: MerchantDiscountFilter;
  Need: NeedRow;
  NeedConnection: NeedPage;
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedFilter: NeedFilter;
  NumberRange: NumberRange;
  Order: OrderRow;
  OrderConnection: Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Order']> };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderStep: OrderStepRow;
  OrderStepConnection: Omit<OrderStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderStepEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrderStep']> };
  OrderStepEdge: Omit<OrderStepEdge, 'node'> & { node: ResolversParentTypes['OrderStep'] };
  OrderStepFilter: OrderStepFilter;
  PageInfo: PageInfo;
  PointsAccount: PointsAccountRow;
  PointsAccountConnection: Omit<PointsAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PointsAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PointsAccount']> };
  PointsAccountEdge: Omit<PointsAccountEdge, 'node'> & { node: ResolversParentTypes['PointsAccount'] };
  PointsAccountFilter: PointsAccountFilter;
  PointsEntry: PointsEntryRow;
  PointsEntryConnection: Omit<PointsEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PointsEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PointsEntry']> };
  PointsEntryEdge: Omit<PointsEntryEdge, 'node'> & { node: ResolversParentTypes['PointsEntry'] };
  PointsEntryFilter: PointsEntryFilter;
  PointsGood: PointsGoodRow;
  PointsGoodConnection: Omit<PointsGoodConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PointsGoodEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PointsGood']> };
  PointsGoodEdge: Omit<PointsGoodEdge, 'node'> & { node: ResolversParentTypes['PointsGood'] };
  PointsGoodFilter: PointsGoodFilter;
  PointsPilot: PointsPilotRow;
  PointsPilotConnection: Omit<PointsPilotConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PointsPilotEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PointsPilot']> };
  PointsPilotEdge: Omit<PointsPilotEdge, 'node'> & { node: ResolversParentTypes['PointsPilot'] };
  PointsPilotFilter: PointsPilotFilter;
  PointsRule: PointsRuleRow;
  PointsRuleConnection: Omit<PointsRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PointsRuleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PointsRule']> };
  PointsRuleEdge: Omit<PointsRuleEdge, 'node'> & { node: ResolversParentTypes['PointsRule'] };
  PointsRuleFilter: PointsRuleFilter;
  PointsShop: PointsShopRow;
  PointsShopConnection: Omit<PointsShopConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PointsShopEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PointsShop']> };
  PointsShopEdge: Omit<PointsShopEdge, 'node'> & { node: ResolversParentTypes['PointsShop'] };
  PointsShopFilter: PointsShopFilter;
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  Region: Place;
  ReportedFigure: ResolversInterfaceTypes<ResolversParentTypes>['ReportedFigure'];
  ServiceItem: ItemRow;
  ServiceItemConnection: Omit<ServiceItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceItem']> };
  ServiceItemEdge: Omit<ServiceItemEdge, 'node'> & { node: ResolversParentTypes['ServiceItem'] };
  ServiceItemFilter: ServiceItemFilter;
  ServicePost: PostRow;
  ServicePostConnection: Omit<ServicePostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServicePostEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServicePost']> };
  ServicePostEdge: Omit<ServicePostEdge, 'node'> & { node: ResolversParentTypes['ServicePost'] };
  ServicePostFilter: ServicePostFilter;
  Snapshot: Snapshot;
  SnapshotCell: SnapshotCell;
  SocietyPartner: SocietyPartnerRow;
  SocietyPartnerConnection: Omit<SocietyPartnerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SocietyPartnerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SocietyPartner']> };
  SocietyPartnerEdge: Omit<SocietyPartnerEdge, 'node'> & { node: ResolversParentTypes['SocietyPartner'] };
  SocietyPartnerFilter: SocietyPartnerFilter;
  StarRating: StarRatingRow;
  StarRatingConnection: Omit<StarRatingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StarRatingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StarRating']> };
  StarRatingEdge: Omit<StarRatingEdge, 'node'> & { node: ResolversParentTypes['StarRating'] };
  StarRatingFilter: StarRatingFilter;
  StarRule: StarRuleRow;
  StarRuleConnection: Omit<StarRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StarRuleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StarRule']> };
  StarRuleEdge: Omit<StarRuleEdge, 'node'> & { node: ResolversParentTypes['StarRule'] };
  StarRuleFilter: StarRuleFilter;
  TeamDuty: TeamDutyRow;
  TeamDutyConnection: Omit<TeamDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TeamDutyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TeamDuty']> };
  TeamDutyEdge: Omit<TeamDutyEdge, 'node'> & { node: ResolversParentTypes['TeamDuty'] };
  TeamDutyFilter: TeamDutyFilter;
  UnitCheckIn: UnitCheckInRow;
  UnitCheckInConnection: Omit<UnitCheckInConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnitCheckInEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UnitCheckIn']> };
  UnitCheckInEdge: Omit<UnitCheckInEdge, 'node'> & { node: ResolversParentTypes['UnitCheckIn'] };
  UnitCheckInFilter: UnitCheckInFilter;
  VentureProject: VentureProjectRow;
  VentureProjectConnection: Omit<VentureProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VentureProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VentureProject']> };
  VentureProjectEdge: Omit<VentureProjectEdge, 'node'> & { node: ResolversParentTypes['VentureProject'] };
  VentureProjectFilter: VentureProjectFilter;
  Volunteer: VolunteerRow;
  VolunteerActivity: VolunteerActivityRow;
  VolunteerActivityConnection: Omit<VolunteerActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VolunteerActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VolunteerActivity']> };
  VolunteerActivityEdge: Omit<VolunteerActivityEdge, 'node'> & { node: ResolversParentTypes['VolunteerActivity'] };
  VolunteerActivityFilter: VolunteerActivityFilter;
  VolunteerConnection: Omit<VolunteerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VolunteerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Volunteer']> };
  VolunteerEdge: Omit<VolunteerEdge, 'node'> & { node: ResolversParentTypes['Volunteer'] };
  VolunteerFilter: VolunteerFilter;
  VolunteerReportedFigure: VolunteerReportedFigureRow;
  VolunteerReportedFigureConnection: Omit<VolunteerReportedFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VolunteerReportedFigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VolunteerReportedFigure']> };
  VolunteerReportedFigureEdge: Omit<VolunteerReportedFigureEdge, 'node'> & { node: ResolversParentTypes['VolunteerReportedFigure'] };
  VolunteerReportedFigureFilter: VolunteerReportedFigureFilter;
  VolunteerTeam: VolunteerTeamRow;
  VolunteerTeamConnection: Omit<VolunteerTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VolunteerTeamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VolunteerTeam']> };
  VolunteerTeamEdge: Omit<VolunteerTeamEdge, 'node'> & { node: ResolversParentTypes['VolunteerTeam'] };
  VolunteerTeamFilter: VolunteerTeamFilter;
  Wish: WishRow;
  WishConnection: Omit<WishConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WishEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Wish']> };
  WishEdge: Omit<WishEdge, 'node'> & { node: ResolversParentTypes['Wish'] };
  WishFilter: WishFilter;
  WorkerCare: WorkerCareRow;
  WorkerCareConnection: Omit<WorkerCareConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WorkerCareEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WorkerCare']> };
  WorkerCareEdge: Omit<WorkerCareEdge, 'node'> & { node: ResolversParentTypes['WorkerCare'] };
  WorkerCareFilter: WorkerCareFilter;
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

export type AppraisalReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalReport'] = ResolversParentTypes['AppraisalReport'], FederationReferenceType extends FederationReferenceTypes['AppraisalReport'] = FederationReferenceTypes['AppraisalReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AppraisalReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lacking?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lackingMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<AppraisalReportLackingMatchesArgs, 'value'>>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outstandingMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<AppraisalReportOutstandingMatchesArgs, 'value'>>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  services?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppraisalState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitCheckIn'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppraisalReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalReportConnection'] = ResolversParentTypes['AppraisalReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppraisalReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AppraisalReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppraisalReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalReportEdge'] = ResolversParentTypes['AppraisalReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AppraisalReport'], ParentType, ContextType>;
};

export type CallLineCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLineCall'] = ResolversParentTypes['CallLineCall'], FederationReferenceType extends FederationReferenceTypes['CallLineCall'] = FederationReferenceTypes['CallLineCall']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CallLineCall']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['CallLineCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CallLineOutcome'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responseSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CallLineCallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLineCallConnection'] = ResolversParentTypes['CallLineCallConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CallLineCallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CallLineCall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallLineCallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLineCallEdge'] = ResolversParentTypes['CallLineCallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CallLineCall'], ParentType, ContextType>;
};

export type CallLineCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLineCategory'] = ResolversParentTypes['CallLineCategory'], FederationReferenceType extends FederationReferenceTypes['CallLineCategory'] = FederationReferenceTypes['CallLineCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CallLineCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calls?: Resolver<Maybe<ResolversTypes['CallLineCallConnection']>, ParentType, ContextType, Partial<CallLineCategoryCallsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  services?: Resolver<Maybe<ResolversTypes['CallLineServiceConnection']>, ParentType, ContextType, Partial<CallLineCategoryServicesArgs>>;
};

export type CallLineCategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLineCategoryConnection'] = ResolversParentTypes['CallLineCategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CallLineCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CallLineCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallLineCategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLineCategoryEdge'] = ResolversParentTypes['CallLineCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CallLineCategory'], ParentType, ContextType>;
};

export type CallLineServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLineService'] = ResolversParentTypes['CallLineService'], FederationReferenceType extends FederationReferenceTypes['CallLineService'] = FederationReferenceTypes['CallLineService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CallLineService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['CallLineCategory'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type CallLineServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLineServiceConnection'] = ResolversParentTypes['CallLineServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CallLineServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CallLineService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallLineServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLineServiceEdge'] = ResolversParentTypes['CallLineServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CallLineService'], ParentType, ContextType>;
};

export type CallLineSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLineSnapshot'] = ResolversParentTypes['CallLineSnapshot'], FederationReferenceType extends FederationReferenceTypes['CallLineSnapshot'] = FederationReferenceTypes['CallLineSnapshot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CallLineSnapshot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageBand?: Resolver<ResolversTypes['CallLineAgeBand'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CallLineLevel'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FigureStatus'], ParentType, ContextType>;
  subscribers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CallLineSnapshotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLineSnapshotConnection'] = ResolversParentTypes['CallLineSnapshotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CallLineSnapshotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CallLineSnapshot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallLineSnapshotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLineSnapshotEdge'] = ResolversParentTypes['CallLineSnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CallLineSnapshot'], ParentType, ContextType>;
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

export type CharityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Charity'] = ResolversParentTypes['Charity'], FederationReferenceType extends FederationReferenceTypes['Charity'] = FederationReferenceTypes['Charity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Charity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  donations?: Resolver<Maybe<ResolversTypes['DonationConnection']>, ParentType, ContextType, Partial<CharityDonationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualification?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifiedSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  qualifiedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CharityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityConnection'] = ResolversParentTypes['CharityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CharityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Charity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityEdge'] = ResolversParentTypes['CharityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Charity'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appraisalReports?: Resolver<Maybe<ResolversTypes['AppraisalReportConnection']>, ParentType, ContextType, Partial<CommunityAppraisalReportsArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  donations?: Resolver<Maybe<ResolversTypes['DonationConnection']>, ParentType, ContextType, Partial<CommunityDonationsArgs>>;
  householdStarCounts?: Resolver<Maybe<ResolversTypes['HouseholdStarCountConnection']>, ParentType, ContextType, Partial<CommunityHouseholdStarCountsArgs>>;
  memberCheckIns?: Resolver<Maybe<ResolversTypes['MemberCheckInConnection']>, ParentType, ContextType, Partial<CommunityMemberCheckInsArgs>>;
  merchantDiscounts?: Resolver<Maybe<ResolversTypes['MerchantDiscountConnection']>, ParentType, ContextType, Partial<CommunityMerchantDiscountsArgs>>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, Partial<CommunityNeedsArgs>>;
  offeredPosts?: Resolver<ReadonlyArray<ResolversTypes['ServicePost']>, ParentType, ContextType>;
  orderSteps?: Resolver<Maybe<ResolversTypes['OrderStepConnection']>, ParentType, ContextType, Partial<CommunityOrderStepsArgs>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<CommunityOrdersArgs>>;
  pointsAccounts?: Resolver<Maybe<ResolversTypes['PointsAccountConnection']>, ParentType, ContextType, Partial<CommunityPointsAccountsArgs>>;
  pointsEntries?: Resolver<Maybe<ResolversTypes['PointsEntryConnection']>, ParentType, ContextType, Partial<CommunityPointsEntriesArgs>>;
  pointsGoods?: Resolver<Maybe<ResolversTypes['PointsGoodConnection']>, ParentType, ContextType, Partial<CommunityPointsGoodsArgs>>;
  pointsPilots?: Resolver<Maybe<ResolversTypes['PointsPilotConnection']>, ParentType, ContextType, Partial<CommunityPointsPilotsArgs>>;
  pointsShops?: Resolver<Maybe<ResolversTypes['PointsShopConnection']>, ParentType, ContextType, Partial<CommunityPointsShopsArgs>>;
  societyPartners?: Resolver<Maybe<ResolversTypes['SocietyPartnerConnection']>, ParentType, ContextType, Partial<CommunitySocietyPartnersArgs>>;
  starRatings?: Resolver<Maybe<ResolversTypes['StarRatingConnection']>, ParentType, ContextType, Partial<CommunityStarRatingsArgs>>;
  teamDuties?: Resolver<Maybe<ResolversTypes['TeamDutyConnection']>, ParentType, ContextType, Partial<CommunityTeamDutiesArgs>>;
  unitCheckIns?: Resolver<Maybe<ResolversTypes['UnitCheckInConnection']>, ParentType, ContextType, Partial<CommunityUnitCheckInsArgs>>;
  ventureProjects?: Resolver<Maybe<ResolversTypes['VentureProjectConnection']>, ParentType, ContextType, Partial<CommunityVentureProjectsArgs>>;
  volunteerActivities?: Resolver<Maybe<ResolversTypes['VolunteerActivityConnection']>, ParentType, ContextType, Partial<CommunityVolunteerActivitiesArgs>>;
  volunteerTeams?: Resolver<Maybe<ResolversTypes['VolunteerTeamConnection']>, ParentType, ContextType, Partial<CommunityVolunteerTeamsArgs>>;
  volunteers?: Resolver<Maybe<ResolversTypes['VolunteerConnection']>, ParentType, ContextType, Partial<CommunityVolunteersArgs>>;
  wishes?: Resolver<Maybe<ResolversTypes['WishConnection']>, ParentType, ContextType, Partial<CommunityWishesArgs>>;
  workerCares?: Resolver<Maybe<ResolversTypes['WorkerCareConnection']>, ParentType, ContextType, Partial<CommunityWorkerCaresArgs>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DonationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Donation'] = ResolversParentTypes['Donation'], FederationReferenceType extends FederationReferenceTypes['Donation'] = FederationReferenceTypes['Donation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Donation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['VolunteerActivity']>, ParentType, ContextType>;
  charity?: Resolver<ResolversTypes['Charity'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  donatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  donorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DonationKind'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualification?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yuan?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DonationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationConnection'] = ResolversParentTypes['DonationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DonationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Donation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DonationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationEdge'] = ResolversParentTypes['DonationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Donation'], ParentType, ContextType>;
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

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  callLine?: Resolver<Maybe<ResolversTypes['HouseholdCallLine']>, ParentType, ContextType>;
  callLineMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdCallLineMatchesArgs, 'value'>>;
  hasVolunteer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasVolunteerMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdHasVolunteerMatchesArgs, 'value'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pointsAccount?: Resolver<Maybe<ResolversTypes['PointsAccount']>, ParentType, ContextType>;
  pointsAccountMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<HouseholdPointsAccountMatchesArgs, 'value'>>;
};

export type HouseholdCallLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdCallLine'] = ResolversParentTypes['HouseholdCallLine']> = {
  lastCallOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subscribed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HouseholdStarCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdStarCount'] = ResolversParentTypes['HouseholdStarCount'], FederationReferenceType extends FederationReferenceTypes['HouseholdStarCount'] = FederationReferenceTypes['HouseholdStarCount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HouseholdStarCount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modelFigure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  models?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  star?: Resolver<ResolversTypes['HouseholdStar'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FigureStatus'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdStarCountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdStarCountConnection'] = ResolversParentTypes['HouseholdStarCountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdStarCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HouseholdStarCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdStarCountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdStarCountEdge'] = ResolversParentTypes['HouseholdStarCountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdStarCount'], ParentType, ContextType>;
};

export type MemberCheckInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberCheckIn'] = ResolversParentTypes['MemberCheckIn'], FederationReferenceType extends FederationReferenceTypes['MemberCheckIn'] = FederationReferenceTypes['MemberCheckIn']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MemberCheckIn']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondPosts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberCheckInConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberCheckInConnection'] = ResolversParentTypes['MemberCheckInConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberCheckInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MemberCheckIn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberCheckInEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberCheckInEdge'] = ResolversParentTypes['MemberCheckInEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MemberCheckIn'], ParentType, ContextType>;
};

export type MerchantDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchantDiscount'] = ResolversParentTypes['MerchantDiscount'], FederationReferenceType extends FederationReferenceTypes['MerchantDiscount'] = FederationReferenceTypes['MerchantDiscount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MerchantDiscount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentOff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MerchantDiscountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchantDiscountConnection'] = ResolversParentTypes['MerchantDiscountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MerchantDiscountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MerchantDiscount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MerchantDiscountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchantDiscountEdge'] = ResolversParentTypes['MerchantDiscountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MerchantDiscount'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  claimedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactNameMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<NeedContactNameMatchesArgs, 'value'>>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhoneMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<NeedContactPhoneMatchesArgs, 'value'>>;
  fulfilledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rejectedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceItem?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unpublished?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commentMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<OrderCommentMatchesArgs, 'value'>>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detailsMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<OrderDetailsMatchesArgs, 'value'>>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['OrderStep']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ratedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  residentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  residentPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceItem?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  shownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  volunteerMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<OrderVolunteerMatchesArgs, 'value'>>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStep'] = ResolversParentTypes['OrderStep'], FederationReferenceType extends FederationReferenceTypes['OrderStep'] = FederationReferenceTypes['OrderStep']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderStep']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<ResolversTypes['OrderAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  byMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<OrderStepByMatchesArgs, 'value'>>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['OrderState']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
};

export type OrderStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStepConnection'] = ResolversParentTypes['OrderStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrderStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStepEdge'] = ResolversParentTypes['OrderStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderStep'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PointsAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsAccount'] = ResolversParentTypes['PointsAccount'], FederationReferenceType extends FederationReferenceTypes['PointsAccount'] = FederationReferenceTypes['PointsAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PointsAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  balanceMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<PointsAccountBalanceMatchesArgs, 'value'>>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  communityMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<PointsAccountCommunityMatchesArgs, 'value'>>;
  holderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holderNameMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<PointsAccountHolderNameMatchesArgs, 'value'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pilot?: Resolver<ResolversTypes['PointsPilot'], ParentType, ContextType>;
};

export type PointsAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsAccountConnection'] = ResolversParentTypes['PointsAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PointsAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PointsAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PointsAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsAccountEdge'] = ResolversParentTypes['PointsAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsAccount'], ParentType, ContextType>;
};

export type PointsEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntry'] = ResolversParentTypes['PointsEntry'], FederationReferenceType extends FederationReferenceTypes['PointsEntry'] = FederationReferenceTypes['PointsEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PointsEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['PointsAccount']>, ParentType, ContextType>;
  accountMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<PointsEntryAccountMatchesArgs, 'value'>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  communityMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<PointsEntryCommunityMatchesArgs, 'value'>>;
  good?: Resolver<Maybe<ResolversTypes['PointsGood']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  photos?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  photosBlurred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  photosDeletedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<PointsEntryReasonMatchesArgs, 'value'>>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['PointsRule']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PointsEntryState'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PointsEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryConnection'] = ResolversParentTypes['PointsEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PointsEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PointsEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PointsEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryEdge'] = ResolversParentTypes['PointsEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsEntry'], ParentType, ContextType>;
};

export type PointsGoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsGood'] = ResolversParentTypes['PointsGood'], FederationReferenceType extends FederationReferenceTypes['PointsGood'] = FederationReferenceTypes['PointsGood']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PointsGood']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['PointsEntryConnection']>, ParentType, ContextType, Partial<PointsGoodEntriesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['PointsShop'], ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PointsGoodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsGoodConnection'] = ResolversParentTypes['PointsGoodConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PointsGoodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PointsGood']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PointsGoodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsGoodEdge'] = ResolversParentTypes['PointsGoodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsGood'], ParentType, ContextType>;
};

export type PointsPilotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsPilot'] = ResolversParentTypes['PointsPilot'], FederationReferenceType extends FederationReferenceTypes['PointsPilot'] = FederationReferenceTypes['PointsPilot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PointsPilot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounts?: Resolver<Maybe<ResolversTypes['PointsAccountConnection']>, ParentType, ContextType, Partial<PointsPilotAccountsArgs>>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  setting?: Resolver<ResolversTypes['PointsSetting'], ParentType, ContextType>;
  shops?: Resolver<Maybe<ResolversTypes['PointsShopConnection']>, ParentType, ContextType, Partial<PointsPilotShopsArgs>>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PointsPilotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsPilotConnection'] = ResolversParentTypes['PointsPilotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PointsPilotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PointsPilot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PointsPilotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsPilotEdge'] = ResolversParentTypes['PointsPilotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsPilot'], ParentType, ContextType>;
};

export type PointsRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsRule'] = ResolversParentTypes['PointsRule'], FederationReferenceType extends FederationReferenceTypes['PointsRule'] = FederationReferenceTypes['PointsRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PointsRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  atMostPerMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['PointsEntryConnection']>, ParentType, ContextType, Partial<PointsRuleEntriesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PointsRuleKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photos?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PointsRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsRuleConnection'] = ResolversParentTypes['PointsRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PointsRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PointsRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PointsRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsRuleEdge'] = ResolversParentTypes['PointsRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsRule'], ParentType, ContextType>;
};

export type PointsShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsShop'] = ResolversParentTypes['PointsShop'], FederationReferenceType extends FederationReferenceTypes['PointsShop'] = FederationReferenceTypes['PointsShop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PointsShop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  goods?: Resolver<Maybe<ResolversTypes['PointsGoodConnection']>, ParentType, ContextType, Partial<PointsShopGoodsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openingHours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pilot?: Resolver<ResolversTypes['PointsPilot'], ParentType, ContextType>;
};

export type PointsShopConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsShopConnection'] = ResolversParentTypes['PointsShopConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PointsShopEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PointsShop']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PointsShopEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsShopEdge'] = ResolversParentTypes['PointsShopEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsShop'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appraisalReport?: Resolver<Maybe<ResolversTypes['AppraisalReport']>, ParentType, ContextType, RequireFields<QueryAppraisalReportArgs, 'id'>>;
  appraisalReportChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryAppraisalReportChangesArgs>>;
  appraisalReportFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryAppraisalReportFiguresArgs, 'measure'>>;
  appraisalReports?: Resolver<Maybe<ResolversTypes['AppraisalReportConnection']>, ParentType, ContextType, Partial<QueryAppraisalReportsArgs>>;
  callLineCall?: Resolver<Maybe<ResolversTypes['CallLineCall']>, ParentType, ContextType, RequireFields<QueryCallLineCallArgs, 'id'>>;
  callLineCallChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCallLineCallChangesArgs>>;
  callLineCallFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCallLineCallFiguresArgs, 'measure'>>;
  callLineCalls?: Resolver<Maybe<ResolversTypes['CallLineCallConnection']>, ParentType, ContextType, Partial<QueryCallLineCallsArgs>>;
  callLineCategories?: Resolver<Maybe<ResolversTypes['CallLineCategoryConnection']>, ParentType, ContextType, Partial<QueryCallLineCategoriesArgs>>;
  callLineCategory?: Resolver<Maybe<ResolversTypes['CallLineCategory']>, ParentType, ContextType, RequireFields<QueryCallLineCategoryArgs, 'id'>>;
  callLineCategoryChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCallLineCategoryChangesArgs>>;
  callLineCategoryFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCallLineCategoryFiguresArgs, 'measure'>>;
  callLineService?: Resolver<Maybe<ResolversTypes['CallLineService']>, ParentType, ContextType, RequireFields<QueryCallLineServiceArgs, 'id'>>;
  callLineServiceChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCallLineServiceChangesArgs>>;
  callLineServiceFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCallLineServiceFiguresArgs, 'measure'>>;
  callLineServices?: Resolver<Maybe<ResolversTypes['CallLineServiceConnection']>, ParentType, ContextType, Partial<QueryCallLineServicesArgs>>;
  callLineSnapshot?: Resolver<Maybe<ResolversTypes['CallLineSnapshot']>, ParentType, ContextType, RequireFields<QueryCallLineSnapshotArgs, 'id'>>;
  callLineSnapshotChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCallLineSnapshotChangesArgs>>;
  callLineSnapshotFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCallLineSnapshotFiguresArgs, 'measure'>>;
  callLineSnapshots?: Resolver<Maybe<ResolversTypes['CallLineSnapshotConnection']>, ParentType, ContextType, Partial<QueryCallLineSnapshotsArgs>>;
  charities?: Resolver<Maybe<ResolversTypes['CharityConnection']>, ParentType, ContextType, Partial<QueryCharitiesArgs>>;
  charity?: Resolver<Maybe<ResolversTypes['Charity']>, ParentType, ContextType, RequireFields<QueryCharityArgs, 'id'>>;
  charityChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryCharityChangesArgs>>;
  charityFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryCharityFiguresArgs, 'measure'>>;
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType, RequireFields<QueryDonationArgs, 'id'>>;
  donationChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryDonationChangesArgs>>;
  donationFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryDonationFiguresArgs, 'measure'>>;
  donations?: Resolver<Maybe<ResolversTypes['DonationConnection']>, ParentType, ContextType, Partial<QueryDonationsArgs>>;
  householdStarCount?: Resolver<Maybe<ResolversTypes['HouseholdStarCount']>, ParentType, ContextType, RequireFields<QueryHouseholdStarCountArgs, 'id'>>;
  householdStarCountChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryHouseholdStarCountChangesArgs>>;
  householdStarCountFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryHouseholdStarCountFiguresArgs, 'measure'>>;
  householdStarCounts?: Resolver<Maybe<ResolversTypes['HouseholdStarCountConnection']>, ParentType, ContextType, Partial<QueryHouseholdStarCountsArgs>>;
  memberCheckIn?: Resolver<Maybe<ResolversTypes['MemberCheckIn']>, ParentType, ContextType, RequireFields<QueryMemberCheckInArgs, 'id'>>;
  memberCheckInChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryMemberCheckInChangesArgs>>;
  memberCheckInFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryMemberCheckInFiguresArgs, 'measure'>>;
  memberCheckIns?: Resolver<Maybe<ResolversTypes['MemberCheckInConnection']>, ParentType, ContextType, Partial<QueryMemberCheckInsArgs>>;
  merchantDiscount?: Resolver<Maybe<ResolversTypes['MerchantDiscount']>, ParentType, ContextType, RequireFields<QueryMerchantDiscountArgs, 'id'>>;
  merchantDiscountChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryMerchantDiscountChangesArgs>>;
  merchantDiscountFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryMerchantDiscountFiguresArgs, 'measure'>>;
  merchantDiscounts?: Resolver<Maybe<ResolversTypes['MerchantDiscountConnection']>, ParentType, ContextType, Partial<QueryMerchantDiscountsArgs>>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryNeedChangesArgs>>;
  needFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryNeedFiguresArgs, 'measure'>>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, Partial<QueryNeedsArgs>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryOrderChangesArgs>>;
  orderFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryOrderFiguresArgs, 'measure'>>;
  orderStep?: Resolver<Maybe<ResolversTypes['OrderStep']>, ParentType, ContextType, RequireFields<QueryOrderStepArgs, 'id'>>;
  orderStepChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryOrderStepChangesArgs>>;
  orderStepFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryOrderStepFiguresArgs, 'measure'>>;
  orderSteps?: Resolver<Maybe<ResolversTypes['OrderStepConnection']>, ParentType, ContextType, Partial<QueryOrderStepsArgs>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
  pointsAccount?: Resolver<Maybe<ResolversTypes['PointsAccount']>, ParentType, ContextType, RequireFields<QueryPointsAccountArgs, 'id'>>;
  pointsAccountChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPointsAccountChangesArgs>>;
  pointsAccountFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPointsAccountFiguresArgs, 'measure'>>;
  pointsAccounts?: Resolver<Maybe<ResolversTypes['PointsAccountConnection']>, ParentType, ContextType, Partial<QueryPointsAccountsArgs>>;
  pointsEntries?: Resolver<Maybe<ResolversTypes['PointsEntryConnection']>, ParentType, ContextType, Partial<QueryPointsEntriesArgs>>;
  pointsEntry?: Resolver<Maybe<ResolversTypes['PointsEntry']>, ParentType, ContextType, RequireFields<QueryPointsEntryArgs, 'id'>>;
  pointsEntryChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPointsEntryChangesArgs>>;
  pointsEntryFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPointsEntryFiguresArgs, 'measure'>>;
  pointsGood?: Resolver<Maybe<ResolversTypes['PointsGood']>, ParentType, ContextType, RequireFields<QueryPointsGoodArgs, 'id'>>;
  pointsGoodChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPointsGoodChangesArgs>>;
  pointsGoodFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPointsGoodFiguresArgs, 'measure'>>;
  pointsGoods?: Resolver<Maybe<ResolversTypes['PointsGoodConnection']>, ParentType, ContextType, Partial<QueryPointsGoodsArgs>>;
  pointsPilot?: Resolver<Maybe<ResolversTypes['PointsPilot']>, ParentType, ContextType, RequireFields<QueryPointsPilotArgs, 'id'>>;
  pointsPilotChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPointsPilotChangesArgs>>;
  pointsPilotFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPointsPilotFiguresArgs, 'measure'>>;
  pointsPilots?: Resolver<Maybe<ResolversTypes['PointsPilotConnection']>, ParentType, ContextType, Partial<QueryPointsPilotsArgs>>;
  pointsRule?: Resolver<Maybe<ResolversTypes['PointsRule']>, ParentType, ContextType, RequireFields<QueryPointsRuleArgs, 'id'>>;
  pointsRuleChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPointsRuleChangesArgs>>;
  pointsRuleFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPointsRuleFiguresArgs, 'measure'>>;
  pointsRules?: Resolver<Maybe<ResolversTypes['PointsRuleConnection']>, ParentType, ContextType, Partial<QueryPointsRulesArgs>>;
  pointsShop?: Resolver<Maybe<ResolversTypes['PointsShop']>, ParentType, ContextType, RequireFields<QueryPointsShopArgs, 'id'>>;
  pointsShopChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryPointsShopChangesArgs>>;
  pointsShopFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryPointsShopFiguresArgs, 'measure'>>;
  pointsShops?: Resolver<Maybe<ResolversTypes['PointsShopConnection']>, ParentType, ContextType, Partial<QueryPointsShopsArgs>>;
  serviceItem?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType, RequireFields<QueryServiceItemArgs, 'id'>>;
  serviceItemChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryServiceItemChangesArgs>>;
  serviceItemFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryServiceItemFiguresArgs, 'measure'>>;
  serviceItems?: Resolver<Maybe<ResolversTypes['ServiceItemConnection']>, ParentType, ContextType, Partial<QueryServiceItemsArgs>>;
  servicePost?: Resolver<Maybe<ResolversTypes['ServicePost']>, ParentType, ContextType, RequireFields<QueryServicePostArgs, 'id'>>;
  servicePostChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryServicePostChangesArgs>>;
  servicePostFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryServicePostFiguresArgs, 'measure'>>;
  servicePosts?: Resolver<Maybe<ResolversTypes['ServicePostConnection']>, ParentType, ContextType, Partial<QueryServicePostsArgs>>;
  societyPartner?: Resolver<Maybe<ResolversTypes['SocietyPartner']>, ParentType, ContextType, RequireFields<QuerySocietyPartnerArgs, 'id'>>;
  societyPartnerChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QuerySocietyPartnerChangesArgs>>;
  societyPartnerFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QuerySocietyPartnerFiguresArgs, 'measure'>>;
  societyPartners?: Resolver<Maybe<ResolversTypes['SocietyPartnerConnection']>, ParentType, ContextType, Partial<QuerySocietyPartnersArgs>>;
  starRating?: Resolver<Maybe<ResolversTypes['StarRating']>, ParentType, ContextType, RequireFields<QueryStarRatingArgs, 'id'>>;
  starRatingChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryStarRatingChangesArgs>>;
  starRatingFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryStarRatingFiguresArgs, 'measure'>>;
  starRatings?: Resolver<Maybe<ResolversTypes['StarRatingConnection']>, ParentType, ContextType, Partial<QueryStarRatingsArgs>>;
  starRule?: Resolver<Maybe<ResolversTypes['StarRule']>, ParentType, ContextType, RequireFields<QueryStarRuleArgs, 'id'>>;
  starRuleChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryStarRuleChangesArgs>>;
  starRuleFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryStarRuleFiguresArgs, 'measure'>>;
  starRules?: Resolver<Maybe<ResolversTypes['StarRuleConnection']>, ParentType, ContextType, Partial<QueryStarRulesArgs>>;
  teamDuties?: Resolver<Maybe<ResolversTypes['TeamDutyConnection']>, ParentType, ContextType, Partial<QueryTeamDutiesArgs>>;
  teamDuty?: Resolver<Maybe<ResolversTypes['TeamDuty']>, ParentType, ContextType, RequireFields<QueryTeamDutyArgs, 'id'>>;
  teamDutyChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryTeamDutyChangesArgs>>;
  teamDutyFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryTeamDutyFiguresArgs, 'measure'>>;
  unitCheckIn?: Resolver<Maybe<ResolversTypes['UnitCheckIn']>, ParentType, ContextType, RequireFields<QueryUnitCheckInArgs, 'id'>>;
  unitCheckInChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryUnitCheckInChangesArgs>>;
  unitCheckInFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryUnitCheckInFiguresArgs, 'measure'>>;
  unitCheckIns?: Resolver<Maybe<ResolversTypes['UnitCheckInConnection']>, ParentType, ContextType, Partial<QueryUnitCheckInsArgs>>;
  ventureProject?: Resolver<Maybe<ResolversTypes['VentureProject']>, ParentType, ContextType, RequireFields<QueryVentureProjectArgs, 'id'>>;
  ventureProjectChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryVentureProjectChangesArgs>>;
  ventureProjectFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryVentureProjectFiguresArgs, 'measure'>>;
  ventureProjects?: Resolver<Maybe<ResolversTypes['VentureProjectConnection']>, ParentType, ContextType, Partial<QueryVentureProjectsArgs>>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<QueryVolunteerArgs, 'id'>>;
  volunteerActivities?: Resolver<Maybe<ResolversTypes['VolunteerActivityConnection']>, ParentType, ContextType, Partial<QueryVolunteerActivitiesArgs>>;
  volunteerActivity?: Resolver<Maybe<ResolversTypes['VolunteerActivity']>, ParentType, ContextType, RequireFields<QueryVolunteerActivityArgs, 'id'>>;
  volunteerActivityChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryVolunteerActivityChangesArgs>>;
  volunteerActivityFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryVolunteerActivityFiguresArgs, 'measure'>>;
  volunteerChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryVolunteerChangesArgs>>;
  volunteerFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryVolunteerFiguresArgs, 'measure'>>;
  volunteerReportedFigure?: Resolver<Maybe<ResolversTypes['VolunteerReportedFigure']>, ParentType, ContextType, RequireFields<QueryVolunteerReportedFigureArgs, 'id'>>;
  volunteerReportedFigureChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryVolunteerReportedFigureChangesArgs>>;
  volunteerReportedFigureFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryVolunteerReportedFigureFiguresArgs, 'measure'>>;
  volunteerReportedFigures?: Resolver<Maybe<ResolversTypes['VolunteerReportedFigureConnection']>, ParentType, ContextType, Partial<QueryVolunteerReportedFiguresArgs>>;
  volunteerTeam?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType, RequireFields<QueryVolunteerTeamArgs, 'id'>>;
  volunteerTeamChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryVolunteerTeamChangesArgs>>;
  volunteerTeamFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryVolunteerTeamFiguresArgs, 'measure'>>;
  volunteerTeams?: Resolver<Maybe<ResolversTypes['VolunteerTeamConnection']>, ParentType, ContextType, Partial<QueryVolunteerTeamsArgs>>;
  volunteers?: Resolver<Maybe<ResolversTypes['VolunteerConnection']>, ParentType, ContextType, Partial<QueryVolunteersArgs>>;
  wish?: Resolver<Maybe<ResolversTypes['Wish']>, ParentType, ContextType, RequireFields<QueryWishArgs, 'id'>>;
  wishChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryWishChangesArgs>>;
  wishFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryWishFiguresArgs, 'measure'>>;
  wishes?: Resolver<Maybe<ResolversTypes['WishConnection']>, ParentType, ContextType, Partial<QueryWishesArgs>>;
  workerCare?: Resolver<Maybe<ResolversTypes['WorkerCare']>, ParentType, ContextType, RequireFields<QueryWorkerCareArgs, 'id'>>;
  workerCareChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryWorkerCareChangesArgs>>;
  workerCareFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryWorkerCareFiguresArgs, 'measure'>>;
  workerCares?: Resolver<Maybe<ResolversTypes['WorkerCareConnection']>, ParentType, ContextType, Partial<QueryWorkerCaresArgs>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  householdsByCallLine?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType, Partial<RegionHouseholdsByCallLineArgs>>;
  serviceItemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  servicePostCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  __resolveType: TypeResolveFn<'VolunteerReportedFigure', ParentType, ContextType>;
};

export type ServiceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItem'] = ResolversParentTypes['ServiceItem'], FederationReferenceType extends FederationReferenceTypes['ServiceItem'] = FederationReferenceTypes['ServiceItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<ServiceItemOrdersArgs>>;
  post?: Resolver<ResolversTypes['ServicePost'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ServiceItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemConnection'] = ResolversParentTypes['ServiceItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemEdge'] = ResolversParentTypes['ServiceItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
};

export type ServicePostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePost'] = ResolversParentTypes['ServicePost'], FederationReferenceType extends FederationReferenceTypes['ServicePost'] = FederationReferenceTypes['ServicePost']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePost']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ServicePostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePostConnection'] = ResolversParentTypes['ServicePostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServicePostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServicePost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServicePostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePostEdge'] = ResolversParentTypes['ServicePostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServicePost'], ParentType, ContextType>;
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

export type SocietyPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocietyPartner'] = ResolversParentTypes['SocietyPartner'], FederationReferenceType extends FederationReferenceTypes['SocietyPartner'] = FederationReferenceTypes['SocietyPartner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocietyPartner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  brings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SocietyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['VentureProjectConnection']>, ParentType, ContextType, Partial<SocietyPartnerProjectsArgs>>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SocietyPartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocietyPartnerConnection'] = ResolversParentTypes['SocietyPartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SocietyPartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SocietyPartner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SocietyPartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocietyPartnerEdge'] = ResolversParentTypes['SocietyPartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SocietyPartner'], ParentType, ContextType>;
};

export type StarRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StarRating'] = ResolversParentTypes['StarRating'], FederationReferenceType extends FederationReferenceTypes['StarRating'] = FederationReferenceTypes['StarRating']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StarRating']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StarRatingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StarRatingConnection'] = ResolversParentTypes['StarRatingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StarRatingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StarRating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StarRatingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StarRatingEdge'] = ResolversParentTypes['StarRatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StarRating'], ParentType, ContextType>;
};

export type StarRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StarRule'] = ResolversParentTypes['StarRule'], FederationReferenceType extends FederationReferenceTypes['StarRule'] = FederationReferenceTypes['StarRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StarRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StarRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StarRuleConnection'] = ResolversParentTypes['StarRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StarRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StarRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StarRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StarRuleEdge'] = ResolversParentTypes['StarRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StarRule'], ParentType, ContextType>;
};

export type TeamDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamDuty'] = ResolversParentTypes['TeamDuty'], FederationReferenceType extends FederationReferenceTypes['TeamDuty'] = FederationReferenceTypes['TeamDuty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TeamDuty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  begins?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['TeamDutyDay'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TeamDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamDutyConnection'] = ResolversParentTypes['TeamDutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TeamDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamDutyEdge'] = ResolversParentTypes['TeamDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamDuty'], ParentType, ContextType>;
};

export type UnitCheckInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitCheckIn'] = ResolversParentTypes['UnitCheckIn'], FederationReferenceType extends FederationReferenceTypes['UnitCheckIn'] = FederationReferenceTypes['UnitCheckIn']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitCheckIn']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appraisals?: Resolver<Maybe<ResolversTypes['AppraisalReportConnection']>, ParentType, ContextType, Partial<UnitCheckInAppraisalsArgs>>;
  checkedInOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CheckInUnitKind'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  liaisonPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liaisonPhoneMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<UnitCheckInLiaisonPhoneMatchesArgs, 'value'>>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['VolunteerTeamConnection']>, ParentType, ContextType, Partial<UnitCheckInTeamsArgs>>;
};

export type UnitCheckInConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitCheckInConnection'] = ResolversParentTypes['UnitCheckInConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitCheckInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnitCheckIn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitCheckInEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitCheckInEdge'] = ResolversParentTypes['UnitCheckInEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitCheckIn'], ParentType, ContextType>;
};

export type VentureProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VentureProject'] = ResolversParentTypes['VentureProject'], FederationReferenceType extends FederationReferenceTypes['VentureProject'] = FederationReferenceTypes['VentureProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VentureProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  askedYuan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  fundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fundedYuan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['SocietyPartner'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  served?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VentureState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  together?: Resolver<ReadonlyArray<ResolversTypes['SocietyKind']>, ParentType, ContextType>;
};

export type VentureProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VentureProjectConnection'] = ResolversParentTypes['VentureProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VentureProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VentureProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VentureProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VentureProjectEdge'] = ResolversParentTypes['VentureProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VentureProject'], ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  communityMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<VolunteerCommunityMatchesArgs, 'value'>>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hoursMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<VolunteerHoursMatchesArgs, 'value'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<VolunteerNameMatchesArgs, 'value'>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneMatches?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<VolunteerPhoneMatchesArgs, 'value'>>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VolunteerActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerActivity'] = ResolversParentTypes['VolunteerActivity'], FederationReferenceType extends FederationReferenceTypes['VolunteerActivity'] = FederationReferenceTypes['VolunteerActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  donations?: Resolver<Maybe<ResolversTypes['DonationConnection']>, ParentType, ContextType, Partial<VolunteerActivityDonationsArgs>>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VolunteerActivityKind'], ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  signUps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VolunteerActivityState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolunteerActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerActivityConnection'] = ResolversParentTypes['VolunteerActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolunteerActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolunteerActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerActivityEdge'] = ResolversParentTypes['VolunteerActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolunteerActivity'], ParentType, ContextType>;
};

export type VolunteerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerConnection'] = ResolversParentTypes['VolunteerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolunteerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerEdge'] = ResolversParentTypes['VolunteerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
};

export type VolunteerReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerReportedFigure'] = ResolversParentTypes['VolunteerReportedFigure'], FederationReferenceType extends FederationReferenceTypes['VolunteerReportedFigure'] = FederationReferenceTypes['VolunteerReportedFigure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerReportedFigure']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type VolunteerReportedFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerReportedFigureConnection'] = ResolversParentTypes['VolunteerReportedFigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolunteerReportedFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolunteerReportedFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerReportedFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerReportedFigureEdge'] = ResolversParentTypes['VolunteerReportedFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolunteerReportedFigure'], ParentType, ContextType>;
};

export type VolunteerTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam'], FederationReferenceType extends FederationReferenceTypes['VolunteerTeam'] = FederationReferenceTypes['VolunteerTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['VolunteerActivityConnection']>, ParentType, ContextType, Partial<VolunteerTeamActivitiesArgs>>;
  base?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  captainName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  captainRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cares?: Resolver<Maybe<ResolversTypes['WorkerCareConnection']>, ParentType, ContextType, Partial<VolunteerTeamCaresArgs>>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  disbandedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  duties?: Resolver<Maybe<ResolversTypes['TeamDutyConnection']>, ParentType, ContextType, Partial<VolunteerTeamDutiesArgs>>;
  dutyPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VolunteerTeamKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, Partial<VolunteerTeamNeedsArgs>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<VolunteerTeamOrdersArgs>>;
  ratings?: Resolver<Maybe<ResolversTypes['StarRatingConnection']>, ParentType, ContextType, Partial<VolunteerTeamRatingsArgs>>;
  retirees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['UnitCheckIn']>, ParentType, ContextType>;
  volunteers?: Resolver<Maybe<ResolversTypes['VolunteerConnection']>, ParentType, ContextType, Partial<VolunteerTeamVolunteersArgs>>;
  wishes?: Resolver<Maybe<ResolversTypes['WishConnection']>, ParentType, ContextType, Partial<VolunteerTeamWishesArgs>>;
};

export type VolunteerTeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTeamConnection'] = ResolversParentTypes['VolunteerTeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolunteerTeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerTeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTeamEdge'] = ResolversParentTypes['VolunteerTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
};

export type WishResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wish'] = ResolversParentTypes['Wish'], FederationReferenceType extends FederationReferenceTypes['Wish'] = FederationReferenceTypes['Wish']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Wish']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  claimedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  fulfilledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['WishGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WishState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WishConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishConnection'] = ResolversParentTypes['WishConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WishEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Wish']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WishEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishEdge'] = ResolversParentTypes['WishEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Wish'], ParentType, ContextType>;
};

export type WorkerCareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerCare'] = ResolversParentTypes['WorkerCare'], FederationReferenceType extends FederationReferenceTypes['WorkerCare'] = FederationReferenceTypes['WorkerCare']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkerCare']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  claimedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  fulfilledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkerCareKind'], ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['NewEconomyOccupation'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  served?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WishState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkerCareConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerCareConnection'] = ResolversParentTypes['WorkerCareConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkerCareEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkerCare']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkerCareEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerCareEdge'] = ResolversParentTypes['WorkerCareEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkerCare'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  AppraisalReport?: AppraisalReportResolvers<ContextType>;
  AppraisalReportConnection?: AppraisalReportConnectionResolvers<ContextType>;
  AppraisalReportEdge?: AppraisalReportEdgeResolvers<ContextType>;
  CallLineCall?: CallLineCallResolvers<ContextType>;
  CallLineCallConnection?: CallLineCallConnectionResolvers<ContextType>;
  CallLineCallEdge?: CallLineCallEdgeResolvers<ContextType>;
  CallLineCategory?: CallLineCategoryResolvers<ContextType>;
  CallLineCategoryConnection?: CallLineCategoryConnectionResolvers<ContextType>;
  CallLineCategoryEdge?: CallLineCategoryEdgeResolvers<ContextType>;
  CallLineService?: CallLineServiceResolvers<ContextType>;
  CallLineServiceConnection?: CallLineServiceConnectionResolvers<ContextType>;
  CallLineServiceEdge?: CallLineServiceEdgeResolvers<ContextType>;
  CallLineSnapshot?: CallLineSnapshotResolvers<ContextType>;
  CallLineSnapshotConnection?: CallLineSnapshotConnectionResolvers<ContextType>;
  CallLineSnapshotEdge?: CallLineSnapshotEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  Charity?: CharityResolvers<ContextType>;
  CharityConnection?: CharityConnectionResolvers<ContextType>;
  CharityEdge?: CharityEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Donation?: DonationResolvers<ContextType>;
  DonationConnection?: DonationConnectionResolvers<ContextType>;
  DonationEdge?: DonationEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureCell?: FigureCellResolvers<ContextType>;
  FigureDimension?: FigureDimensionResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdCallLine?: HouseholdCallLineResolvers<ContextType>;
  HouseholdStarCount?: HouseholdStarCountResolvers<ContextType>;
  HouseholdStarCountConnection?: HouseholdStarCountConnectionResolvers<ContextType>;
  HouseholdStarCountEdge?: HouseholdStarCountEdgeResolvers<ContextType>;
  MemberCheckIn?: MemberCheckInResolvers<ContextType>;
  MemberCheckInConnection?: MemberCheckInConnectionResolvers<ContextType>;
  MemberCheckInEdge?: MemberCheckInEdgeResolvers<ContextType>;
  MerchantDiscount?: MerchantDiscountResolvers<ContextType>;
  MerchantDiscountConnection?: MerchantDiscountConnectionResolvers<ContextType>;
  MerchantDiscountEdge?: MerchantDiscountEdgeResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderStep?: OrderStepResolvers<ContextType>;
  OrderStepConnection?: OrderStepConnectionResolvers<ContextType>;
  OrderStepEdge?: OrderStepEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PointsAccount?: PointsAccountResolvers<ContextType>;
  PointsAccountConnection?: PointsAccountConnectionResolvers<ContextType>;
  PointsAccountEdge?: PointsAccountEdgeResolvers<ContextType>;
  PointsEntry?: PointsEntryResolvers<ContextType>;
  PointsEntryConnection?: PointsEntryConnectionResolvers<ContextType>;
  PointsEntryEdge?: PointsEntryEdgeResolvers<ContextType>;
  PointsGood?: PointsGoodResolvers<ContextType>;
  PointsGoodConnection?: PointsGoodConnectionResolvers<ContextType>;
  PointsGoodEdge?: PointsGoodEdgeResolvers<ContextType>;
  PointsPilot?: PointsPilotResolvers<ContextType>;
  PointsPilotConnection?: PointsPilotConnectionResolvers<ContextType>;
  PointsPilotEdge?: PointsPilotEdgeResolvers<ContextType>;
  PointsRule?: PointsRuleResolvers<ContextType>;
  PointsRuleConnection?: PointsRuleConnectionResolvers<ContextType>;
  PointsRuleEdge?: PointsRuleEdgeResolvers<ContextType>;
  PointsShop?: PointsShopResolvers<ContextType>;
  PointsShopConnection?: PointsShopConnectionResolvers<ContextType>;
  PointsShopEdge?: PointsShopEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  ServiceItem?: ServiceItemResolvers<ContextType>;
  ServiceItemConnection?: ServiceItemConnectionResolvers<ContextType>;
  ServiceItemEdge?: ServiceItemEdgeResolvers<ContextType>;
  ServicePost?: ServicePostResolvers<ContextType>;
  ServicePostConnection?: ServicePostConnectionResolvers<ContextType>;
  ServicePostEdge?: ServicePostEdgeResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotCell?: SnapshotCellResolvers<ContextType>;
  SocietyPartner?: SocietyPartnerResolvers<ContextType>;
  SocietyPartnerConnection?: SocietyPartnerConnectionResolvers<ContextType>;
  SocietyPartnerEdge?: SocietyPartnerEdgeResolvers<ContextType>;
  StarRating?: StarRatingResolvers<ContextType>;
  StarRatingConnection?: StarRatingConnectionResolvers<ContextType>;
  StarRatingEdge?: StarRatingEdgeResolvers<ContextType>;
  StarRule?: StarRuleResolvers<ContextType>;
  StarRuleConnection?: StarRuleConnectionResolvers<ContextType>;
  StarRuleEdge?: StarRuleEdgeResolvers<ContextType>;
  TeamDuty?: TeamDutyResolvers<ContextType>;
  TeamDutyConnection?: TeamDutyConnectionResolvers<ContextType>;
  TeamDutyEdge?: TeamDutyEdgeResolvers<ContextType>;
  UnitCheckIn?: UnitCheckInResolvers<ContextType>;
  UnitCheckInConnection?: UnitCheckInConnectionResolvers<ContextType>;
  UnitCheckInEdge?: UnitCheckInEdgeResolvers<ContextType>;
  VentureProject?: VentureProjectResolvers<ContextType>;
  VentureProjectConnection?: VentureProjectConnectionResolvers<ContextType>;
  VentureProjectEdge?: VentureProjectEdgeResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  VolunteerActivity?: VolunteerActivityResolvers<ContextType>;
  VolunteerActivityConnection?: VolunteerActivityConnectionResolvers<ContextType>;
  VolunteerActivityEdge?: VolunteerActivityEdgeResolvers<ContextType>;
  VolunteerConnection?: VolunteerConnectionResolvers<ContextType>;
  VolunteerEdge?: VolunteerEdgeResolvers<ContextType>;
  VolunteerReportedFigure?: VolunteerReportedFigureResolvers<ContextType>;
  VolunteerReportedFigureConnection?: VolunteerReportedFigureConnectionResolvers<ContextType>;
  VolunteerReportedFigureEdge?: VolunteerReportedFigureEdgeResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  VolunteerTeamConnection?: VolunteerTeamConnectionResolvers<ContextType>;
  VolunteerTeamEdge?: VolunteerTeamEdgeResolvers<ContextType>;
  Wish?: WishResolvers<ContextType>;
  WishConnection?: WishConnectionResolvers<ContextType>;
  WishEdge?: WishEdgeResolvers<ContextType>;
  WorkerCare?: WorkerCareResolvers<ContextType>;
  WorkerCareConnection?: WorkerCareConnectionResolvers<ContextType>;
  WorkerCareEdge?: WorkerCareEdgeResolvers<ContextType>;
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
