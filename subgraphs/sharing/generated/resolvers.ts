import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DepartmentRow, ApplicationRow, AgreementRow, AgreementPage, StepRow, PurposeRow, Context } from '../store.ts';
import type { Page } from '../../../kit/register/open.ts';
import type { CatalogueItem } from '../../../kit/catalogue/catalogue.ts';
import type { ItemPage, VersionPage, ItemChangePage } from '../store/catalogue.ts';
import type { CatalogueVersion as VersionRow, ItemChange } from '../../../kit/catalogue/history.ts';
import type { Caller } from '../../../kit/caller/caller.ts';
import type { Refusal as RefusalRow } from '../../../kit/action/refusals.ts';
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

/** What one source grants one department (共享协议): items for a purpose, in a region, for a term. */
export type Agreement = {
  /** The application that it came of (所属申请). */
  readonly application: Application;
  /** The last day on which the source delivers, once it is granted (提供期限). */
  readonly deliverBy?: Maybe<Scalars['Date']['output']>;
  /** The department that applied (申请部门). */
  readonly department: Department;
  /** The first day (起). */
  readonly from: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The number of the impact assessment (影响评估编号). */
  readonly impactAssessment?: Maybe<Scalars['String']['output']>;
  /** The items, as far as the schema still has them (数据项). */
  readonly items: ReadonlyArray<DataItem>;
  /** On which law or rule it rests (法律依据). */
  readonly legalBasis: Scalars['String']['output'];
  /** How much of a value is given (共享方式). */
  readonly mode: AgreementMode;
  /** Whether the source has let that day pass (逾期): silence escalates, and never approves. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The number of the city's sharing platform (平台编号). */
  readonly platformNumber?: Maybe<Scalars['String']['output']>;
  /** What they are for (用途). */
  readonly purpose: Scalars['ID']['output'];
  /** Clients that get the values; all of the applicant's department where none is named (接收方). */
  readonly recipients: ReadonlyArray<Scalars['ID']['output']>;
  /** The region whose rows are given (区划). */
  readonly region: Region;
  /** The last day on which the source replies, inclusive (答复期限). */
  readonly replyBy: Scalars['Date']['output'];
  /** Whether that day counts official holidays: false where its year's calendar is not yet published, and weekdays are counted (期限是否确定). */
  readonly replyByCertain: Scalars['Boolean']['output'];
  /** In which scenario the items are used (应用场景). */
  readonly scenario: Scalars['String']['output'];
  /** The department that decides (来源部门). */
  readonly source: Department;
  /** Where it stands today (状态). */
  readonly state: AgreementState;
  /** What was done, the first step first (办理过程). */
  readonly steps: ReadonlyArray<AgreementStep>;
  /** The last day, inclusive (止). */
  readonly until: Scalars['Date']['output'];
};

/** A page of agreements (协议分页). */
export type AgreementConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a source may say to an application (审批意见). */
export type AgreementDecision =
  /** As applied for (批准). */
  | 'APPROVE'
  /** Less than applied for: fewer items, a weaker mode, an earlier last day (缩小范围). */
  | 'NARROW'
  /** Not at all, with a reason (不予共享). */
  | 'REFUSE'
  /** Back to the applicant once, with everything that is missing (退回补正). */
  | 'RETURN';

/** One of a page of agreements (协议条目). */
export type AgreementEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Agreement;
};

/** How much of a value a department gets (共享方式). */
export type AgreementMode =
  /** The value (完整). */
  | 'FULL'
  /** Part of the value (脱敏). */
  | 'MASKED'
  /** Yes or no to a value that it already has (核验). */
  | 'VERIFY';

/** What a department is in an agreement (协议身份). */
export type AgreementSide =
  /** It applied (申请部门). */
  | 'APPLICANT'
  /** It decides (来源部门). */
  | 'SOURCE';

/** Where an agreement stands (协议状态). */
export type AgreementState =
  /** In force within its term (生效). */
  | 'ACTIVE'
  /** Approved by one officer, waits for another (待复核). */
  | 'AWAITING_SECOND'
  /** Its last day has passed (到期). */
  | 'ENDED'
  /** Refused, with a reason (不予共享). */
  | 'REFUSED'
  /** Given back to the applicant with everything that is missing (已退回). */
  | 'RETURNED'
  /** Ended by its source before its last day (已撤销). */
  | 'REVOKED'
  /** Waits for the source's first officer (待审批). */
  | 'SUBMITTED';

/** One step of an agreement's process (办理步骤). */
export type AgreementStep = {
  /** What was done (操作). */
  readonly action: Scalars['String']['output'];
  /** Who did it (办理人). */
  readonly actor: Actor;
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Where it stood before; null where it began (原状态). */
  readonly from?: Maybe<AgreementState>;
  /** Why, where anybody said so (理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stood then (新状态). */
  readonly to: AgreementState;
  /** How many steps it has taken with this one (序号). */
  readonly version: Scalars['Int']['output'];
};

/** What a department has applied for in one go (共享申请). */
export type Application = {
  /** What came of it, one for each source department, as far as the caller's department has a part in it (共享协议). */
  readonly agreements: ReadonlyArray<Agreement>;
  /** Who applied (申请部门). */
  readonly department: Department;
  /** When it was filed (申请时间). */
  readonly filedAt: Scalars['DateTime']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What the items are for (用途). */
  readonly purpose: Scalars['ID']['output'];
  /** For how many days values are kept (保存天数). */
  readonly retentionDays: Scalars['Int']['output'];
};

/** An application for items (共享申请). */
export type ApplyForItemsInput = {
  /** The first day (起). */
  readonly from: Scalars['Date']['input'];
  /** The number of the impact assessment, which sensitive items need (影响评估编号). */
  readonly impactAssessment?: InputMaybe<Scalars['String']['input']>;
  /** Items by their stable id or by today's coordinate (数据项). */
  readonly items: ReadonlyArray<Scalars['ID']['input']>;
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** On which law or rule it rests (法律依据). */
  readonly legalBasis: Scalars['String']['input'];
  /** How much of a value is needed (共享方式). */
  readonly mode: AgreementMode;
  /** The number of the city's sharing platform (平台编号). */
  readonly platformNumber?: InputMaybe<Scalars['String']['input']>;
  /** A purpose that is registered for the client (用途). */
  readonly purpose: Scalars['ID']['input'];
  /** Clients that get the values; all of the applicant's department where none is named (接收方). */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The region whose rows are needed, of any level (区划). */
  readonly region: Scalars['ID']['input'];
  /** For how many days values are kept (保存天数). */
  readonly retentionDays: Scalars['Int']['input'];
  /** In which scenario the items are used (应用场景). */
  readonly scenario: Scalars['String']['input'];
  /** The last day, inclusive (止). */
  readonly until: Scalars['Date']['input'];
};

/** An application that was filed, or why not (申请结果). */
export type ApplyForItemsResult = Application | Refusal;

/** Who asks, as the register has it (调用方). */
export type CallerIdentity = {
  /** The client that the token names (客户端). */
  readonly client: Scalars['ID']['output'];
  /** The departments that it speaks for in this request (所代表部门). */
  readonly departments: ReadonlyArray<Department>;
  /** Region codes within which it may see what is not open (管辖范围). */
  readonly jurisdiction: ReadonlyArray<Scalars['ID']['output']>;
  /** The person behind it, a pseudonym, where the token names one (经办人). */
  readonly officer?: Maybe<Scalars['ID']['output']>;
  /** Purposes that it may declare (可声明的用途). */
  readonly purposes: ReadonlyArray<Purpose>;
  /** Its roles (角色). */
  readonly roles: ReadonlyArray<Role>;
};

/** What became of an item in a version (目录变更). */
export type CatalogueChange = {
  /** What the attribute says, or where the item stands; null where there is nothing (变更后). */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The argument of its @item that says otherwise now, such as sharing; null unless it changed (变更属性). */
  readonly attribute?: Maybe<Scalars['String']['output']>;
  /** What the attribute said, or where the item stood; null where there was nothing (变更前). */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The item's id (编号). */
  readonly id: Scalars['ID']['output'];
  /** What became of it (变更类型). */
  readonly kind: CatalogueChangeKind;
  /** The version (版本). */
  readonly version: CatalogueVersion;
};

/** A page of changes (目录变更分页). */
export type CatalogueChangeConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CatalogueChangeEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CatalogueChange>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of changes (目录变更条目). */
export type CatalogueChangeEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CatalogueChange;
};

/** What became of an item (变更类型). */
export type CatalogueChangeKind =
  /** It is new (新增). */
  | 'ADDED'
  /** One of its attributes says otherwise (变更). */
  | 'CHANGED'
  /** It stands at another coordinate (移位). */
  | 'MOVED'
  /** It is no longer collected; its id is not given again (停用). */
  | 'RETIRED';

/** A version of the catalogue (目录版本). */
export type CatalogueVersion = {
  /** What became of items since the version before, by id (变更). */
  readonly changes?: Maybe<CatalogueChangeConnection>;
  /** The day on which it was made (日期). */
  readonly day: Scalars['Date']['output'];
  /** Versions count from 1 (版本号). */
  readonly number: Scalars['Int']['output'];
};


/** A version of the catalogue (目录版本). */
export type CatalogueVersionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<CatalogueChangeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of versions (目录版本分页). */
export type CatalogueVersionConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<CatalogueVersionEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<CatalogueVersion>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of versions (目录版本条目). */
export type CatalogueVersionEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: CatalogueVersion;
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

/** A collected fact as the catalogue has it (数据项): whose it is, what it means and who may have it. */
export type DataItem = {
  /** Coordinates of the fields that count or add it up (汇总字段). */
  readonly aggregated: ReadonlyArray<Scalars['ID']['output']>;
  /** Its concept in the glossary (概念). */
  readonly concept?: Maybe<Scalars['ID']['output']>;
  /** What another department needs to have it; nothing for what is open, and nothing helps where it is withheld (共享条件). */
  readonly conditions: ReadonlyArray<SharingCondition>;
  /** Where it stands in the schema today (坐标). */
  readonly coordinate: Scalars['ID']['output'];
  /** The department that decides about it for a region and all below: the nearest of its function at or above (决定部门). */
  readonly decidedBy?: Maybe<Department>;
  /** What its concept means, as the glossary has it; null where it names none (定义). */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** The departments of its function, page by page (来源部门). */
  readonly departments?: Maybe<DepartmentConnection>;
  /** Coordinates of the fields that are derived from it (衍生字段). */
  readonly derived: ReadonlyArray<Scalars['ID']['output']>;
  /** What its field says of itself (说明). */
  readonly description: Scalars['String']['output'];
  /** The published rule under which it is open though it is about a person (公开依据). */
  readonly disclosure?: Maybe<Scalars['String']['output']>;
  /** Where it stood in earlier versions, the oldest first (曾用坐标). */
  readonly formerCoordinates: ReadonlyArray<Scalars['ID']['output']>;
  /** What became of it from version to version, the oldest first (沿革). */
  readonly history: ReadonlyArray<CatalogueChange>;
  /** The stable id (编号): its coordinate may change, the id never does, and no other item ever gets it. */
  readonly id: Scalars['ID']['output'];
  /** The law or rule that it cites (法律依据). */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** How long a value counts as fresh, as an ISO 8601 duration, for example P1Y; null where nothing is said (时效). */
  readonly maxAge?: Maybe<Scalars['String']['output']>;
  /** The former coordinate by which it was asked for; null where it was asked for otherwise (原坐标). */
  readonly movedFrom?: Maybe<Scalars['ID']['output']>;
  /** The department that the public asks for it in a region, where it is on request; null otherwise (受理部门). */
  readonly officeToAsk?: Maybe<Department>;
  /** What everybody else may have of it (开放属性). */
  readonly openness: Openness;
  /** The subgraph that answers it (所属子图). */
  readonly room: Room;
  /** How closely it touches a person (敏感程度). */
  readonly sensitivity: Sensitivity;
  /** Who among the departments may have it (共享属性). */
  readonly sharing: Sharing;
  /** The function that collects it (来源职能). */
  readonly source: DepartmentFunction;
  /** What it is called in Chinese: the term of its concept, or else the one in its description (术语). */
  readonly term?: Maybe<Scalars['String']['output']>;
};


/** A collected fact as the catalogue has it (数据项): whose it is, what it means and who may have it. */
export type DataItemDecidedByArgs = {
  region: Scalars['ID']['input'];
};


/** A collected fact as the catalogue has it (数据项): whose it is, what it means and who may have it. */
export type DataItemDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** A collected fact as the catalogue has it (数据项): whose it is, what it means and who may have it. */
export type DataItemOfficeToAskArgs = {
  region: Scalars['ID']['input'];
};

/** A page of data items (数据项分页). */
export type DataItemConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<DataItemEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<DataItem>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of data items (数据项条目). */
export type DataItemEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: DataItem;
};

/** Which data items (数据项筛选). */
export type DataItemFilter = {
  /** By concept: one of these (概念). */
  readonly concept?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of which one of these departments, by code, is the source (来源部门). */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By source: one of these functions (来源职能). */
  readonly function?: InputMaybe<ReadonlyArray<DepartmentFunction>>;
  /** Only these (编号). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By openness: one of these (开放属性). */
  readonly openness?: InputMaybe<ReadonlyArray<Openness>>;
  /** By the subgraph that answers them: one of these (所属子图). */
  readonly room?: InputMaybe<ReadonlyArray<Room>>;
  /** By sensitivity: one of these (敏感程度). */
  readonly sensitivity?: InputMaybe<ReadonlyArray<Sensitivity>>;
  /** By sharing: one of these (共享属性). */
  readonly sharing?: InputMaybe<ReadonlyArray<Sharing>>;
};

/** In which order data items are listed (数据项排序). */
export type DataItemOrder =
  /** By coordinate, rising (升序). */
  | 'COORDINATE_ASC'
  /** By coordinate, falling (降序). */
  | 'COORDINATE_DESC'
  /** By id, rising (升序). */
  | 'ID_ASC'
  /** By id, falling (降序). */
  | 'ID_DESC'
  /** By term in the order of pinyin, rising (拼音升序). */
  | 'TERM_ASC'
  /** By term in the order of pinyin, falling (拼音降序). */
  | 'TERM_DESC';

/** Days from one to another, both included; open at the end that is left out (日期范围). */
export type DateRange = {
  /** The first day (起). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day (止). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A decision about an agreement (审批). */
export type DecideAgreementInput = {
  /** The agreement (协议). */
  readonly agreement: Scalars['ID']['input'];
  /** What is decided (意见). */
  readonly decision: AgreementDecision;
  /** With NARROW: the items that remain (保留的数据项). */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** With NARROW: the mode that remains (保留的方式). */
  readonly mode?: InputMaybe<AgreementMode>;
  /** Why; needed with REFUSE and RETURN (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** With NARROW: the last day that remains, inclusive (保留的截止日期). */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The agreement as decided, or why not (审批结果). */
export type DecideAgreementResult = Agreement | Refusal;

/** A department (部门): a function at a level in a region. It decides about the rows of its function there. */
export type Department = {
  /** The code (部门编码). */
  readonly code: Scalars['ID']['output'];
  /** What it is for (职能). */
  readonly function: DepartmentFunction;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The region that it answers for (管辖区划). */
  readonly region: Region;
};

/** A page of departments (部门分页). */
export type DepartmentConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<DepartmentEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Department>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What cells of figures have in common (部门统计维度). */
export type DepartmentDimension =
  /** By function (分组). */
  | 'FUNCTION'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

/** One of a page of departments (部门条目). */
export type DepartmentEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Department;
};

/** Which departments (部门筛选). */
export type DepartmentFilter = {
  /** By function: one of these (筛选项). */
  readonly function?: InputMaybe<ReadonlyArray<DepartmentFunction>>;
  /** Only those with one of these keys, 200 at most (主键). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with this text in name (文本). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
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

/** What figures of departments say (部门统计方式). */
export type DepartmentMeasure =
  /** How many there are (数量). */
  | 'COUNT'
  /** Those that fit the filter as a part of those that fit "of" (占比). */
  | 'SHARE';

/** In which order departments are listed (部门排序). */
export type DepartmentOrder =
  /** By code, rising (升序). */
  | 'CODE_ASC'
  /** By code, falling (降序). */
  | 'CODE_DESC'
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

/** What can be done (操作). */
export type Mutation = {
  /** Applies for other departments' items: one agreement for each source department, granted at once where nothing but a registration is needed (申请共享). */
  readonly applyForItems: ApplyForItemsResult;
  /** Decides about an agreement as an officer of its source; two officers approve (审批共享). */
  readonly decideAgreement: DecideAgreementResult;
  /** Hands a returned application in once more, with what was missing (补正). */
  readonly resubmitAgreement: ResubmitAgreementResult;
  /** Ends an agreement before its last day, as an officer of its source (撤销共享). */
  readonly revokeAgreement: RevokeAgreementResult;
};


/** What can be done (操作). */
export type MutationApplyForItemsArgs = {
  input: ApplyForItemsInput;
};


/** What can be done (操作). */
export type MutationDecideAgreementArgs = {
  input: DecideAgreementInput;
};


/** What can be done (操作). */
export type MutationResubmitAgreementArgs = {
  input: ResubmitAgreementInput;
};


/** What can be done (操作). */
export type MutationRevokeAgreementArgs = {
  input: RevokeAgreementInput;
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

/** What an item may be used for (用途). */
export type Purpose = {
  /** The id, as it stands in the header Concentric-Purpose (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
};

/** What can be asked (查询). */
export type Query = {
  /** An agreement that the caller's department applied for or decides (共享协议); null where it is neither, or not there. */
  readonly agreement?: Maybe<Agreement>;
  /** Agreements that the caller's department applied for or decides, those that wait longest first (共享协议列表). */
  readonly agreements?: Maybe<AgreementConnection>;
  /** Who the graph takes the caller for; null without a token (当前调用方). */
  readonly caller?: Maybe<CallerIdentity>;
  /** The versions of the catalogue, the newest first (目录版本). */
  readonly catalogueVersions?: Maybe<CatalogueVersionConnection>;
  /** A data item (数据项) by its id or by its coordinate, of which one is sent; null where there is none. */
  readonly dataItem?: Maybe<DataItem>;
  /** The catalogue (数据目录), page by page. */
  readonly dataItems?: Maybe<DataItemConnection>;
  /** The department with a key (部门); null where it is not known or not yours to see. */
  readonly department?: Maybe<Department>;
  /** What became of departments since a cursor (部门变更). */
  readonly departmentChanges?: Maybe<ChangePage>;
  /** The departments counted, or added up, by what they have in common (部门统计). */
  readonly departmentFigures?: Maybe<FigureTable>;
  /** The departments, page by page (部门列表). */
  readonly departments?: Maybe<DepartmentConnection>;
  /** The departments that answer for a region, those of its own level first, by code (主管部门). */
  readonly departmentsOver: ReadonlyArray<Department>;
};


/** What can be asked (查询). */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<AgreementSide>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<AgreementState>;
};


/** What can be asked (查询). */
export type QueryCatalogueVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked (查询). */
export type QueryDataItemArgs = {
  coordinate?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryDataItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DataItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DataItemOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked (查询). */
export type QueryDepartmentArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryDepartmentChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryDepartmentFiguresArgs = {
  by?: InputMaybe<ReadonlyArray<DepartmentDimension>>;
  filter?: InputMaybe<DepartmentFilter>;
  measure?: InputMaybe<DepartmentMeasure>;
  of?: InputMaybe<DepartmentFilter>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DepartmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DepartmentOrder>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryDepartmentsOverArgs = {
  function?: InputMaybe<DepartmentFunction>;
  region: Scalars['ID']['input'];
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
  /** Departments that answer for the region itself, by code (本级部门). */
  readonly departments: ReadonlyArray<Department>;
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionDepartmentsArgs = {
  function?: InputMaybe<DepartmentFunction>;
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

/** What a returned application is handed in again with; what is left out stays (补正). */
export type ResubmitAgreementInput = {
  /** The agreement (协议). */
  readonly agreement: Scalars['ID']['input'];
  /** The number of the impact assessment (影响评估编号). */
  readonly impactAssessment?: InputMaybe<Scalars['String']['input']>;
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** The legal basis (法律依据). */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** The number of the city's sharing platform (平台编号). */
  readonly platformNumber?: InputMaybe<Scalars['String']['input']>;
  /** A word to the source (说明). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The scenario (应用场景). */
  readonly scenario?: InputMaybe<Scalars['String']['input']>;
};

/** The agreement as handed in again, or why not (补正结果). */
export type ResubmitAgreementResult = Agreement | Refusal;

/** A revocation (撤销). */
export type RevokeAgreementInput = {
  /** The agreement (协议). */
  readonly agreement: Scalars['ID']['input'];
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** The agreement as revoked, or why not (撤销结果). */
export type RevokeAgreementResult = Agreement | Refusal;

/** What an officer or a system may do (角色). */
export type Role =
  /** Applies for other departments' items on behalf of its own (申请人). */
  | 'APPLICANT'
  /** Keeps the catalogue and the glossary (数据管家). */
  | 'DATA_STEWARD'
  /** Keeps the legal register (法律服务管理员). */
  | 'LEGAL_STEWARD'
  /** Decides about applications for its own department's items (数据专员). */
  | 'STEWARD';

/** The subgraphs (子图). */
export type Room =
  /** Grid management (网格管理). */
  | 'GRID'
  /** Legal services (法律服务). */
  | 'LEGAL'
  /** Party organisation (党的组织). */
  | 'PARTY'
  /** Old-compound renovation (老旧小区改造). */
  | 'RENOVATION'
  /** Sharing (数据共享). */
  | 'SHARING'
  /** Volunteer services (志愿服务). */
  | 'VOLUNTEER';

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

/** What a department needs to have an item of another (共享条件). */
export type SharingCondition =
  /** An agreement of the department that decides, for the item and the purpose (共享协议). */
  | 'AGREEMENT'
  /** A case and the number of an impact assessment (案件与影响评估). */
  | 'CASE_AND_ASSESSMENT'
  /** A purpose declared with each request (声明用途). */
  | 'DECLARED_PURPOSE'
  /** It is masked unless the agreement says full (默认脱敏). */
  | 'MASKED_UNLESS_FULL'
  /** One subject in each request; no lists, filters or counts (逐一查询). */
  | 'ONE_SUBJECT'
  /** A registered application, which is granted at once (登记申请). */
  | 'REGISTERED_APPLICATION';



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
  Department: Department;
  Purpose: Purpose;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  Purpose:
    ( { __typename: 'Purpose' }
    & GraphQLRecursivePick<FederationTypes['Purpose'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApplyForItemsResult:
    | ( ApplicationRow )
    | ( RefusalRow )
  ;
  DecideAgreementResult:
    | ( AgreementRow )
    | ( RefusalRow )
  ;
  ResubmitAgreementResult:
    | ( AgreementRow )
    | ( RefusalRow )
  ;
  RevokeAgreementResult:
    | ( AgreementRow )
    | ( RefusalRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ReportedFigure: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Actor>;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgreementConnection: ResolverTypeWrapper<AgreementPage>;
  AgreementDecision: AgreementDecision;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementMode: AgreementMode;
  AgreementSide: AgreementSide;
  AgreementState: AgreementState;
  AgreementStep: ResolverTypeWrapper<StepRow>;
  Application: ResolverTypeWrapper<ApplicationRow>;
  ApplyForItemsInput: ApplyForItemsInput;
  ApplyForItemsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForItemsResult']>;
  CallerIdentity: ResolverTypeWrapper<Caller>;
  CatalogueChange: ResolverTypeWrapper<ItemChange>;
  CatalogueChangeConnection: ResolverTypeWrapper<ItemChangePage>;
  CatalogueChangeEdge: ResolverTypeWrapper<Omit<CatalogueChangeEdge, 'node'> & { node: ResolversTypes['CatalogueChange'] }>;
  CatalogueChangeKind: CatalogueChangeKind;
  CatalogueVersion: ResolverTypeWrapper<VersionRow>;
  CatalogueVersionConnection: ResolverTypeWrapper<VersionPage>;
  CatalogueVersionEdge: ResolverTypeWrapper<Omit<CatalogueVersionEdge, 'node'> & { node: ResolversTypes['CatalogueVersion'] }>;
  Change: ResolverTypeWrapper<Change>;
  ChangeKind: ChangeKind;
  ChangePage: ResolverTypeWrapper<ChangePage>;
  DataItem: ResolverTypeWrapper<CatalogueItem>;
  DataItemConnection: ResolverTypeWrapper<ItemPage>;
  DataItemEdge: ResolverTypeWrapper<Omit<DataItemEdge, 'node'> & { node: ResolversTypes['DataItem'] }>;
  DataItemFilter: DataItemFilter;
  DataItemOrder: DataItemOrder;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideAgreementInput: DecideAgreementInput;
  DecideAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAgreementResult']>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DepartmentConnection: ResolverTypeWrapper<Page>;
  DepartmentDimension: DepartmentDimension;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>;
  DepartmentFilter: DepartmentFilter;
  DepartmentFunction: DepartmentFunction;
  DepartmentMeasure: DepartmentMeasure;
  DepartmentOrder: DepartmentOrder;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureBound: FigureBound;
  FigureCell: ResolverTypeWrapper<Omit<FigureCell, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  FigureDimension: ResolverTypeWrapper<FigureDimension>;
  FigureNature: FigureNature;
  FigureStatus: FigureStatus;
  FigureTable: ResolverTypeWrapper<Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversTypes['FigureCell']> }>;
  FigureUnit: FigureUnit;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NumberRange: NumberRange;
  Openness: Openness;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Purpose: ResolverTypeWrapper<PurposeRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<RefusalRow>;
  Region: ResolverTypeWrapper<Place>;
  ReportedFigure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReportedFigure']>;
  ResubmitAgreementInput: ResubmitAgreementInput;
  ResubmitAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResubmitAgreementResult']>;
  RevokeAgreementInput: RevokeAgreementInput;
  RevokeAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeAgreementResult']>;
  Role: Role;
  Room: Room;
  Sensitivity: Sensitivity;
  Sharing: Sharing;
  SharingCondition: SharingCondition;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Actor;
  Agreement: AgreementRow;
  Boolean: Scalars['Boolean']['output'];
  AgreementConnection: AgreementPage;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementStep: StepRow;
  Application: ApplicationRow;
  ApplyForItemsInput: ApplyForItemsInput;
  ApplyForItemsResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForItemsResult'];
  CallerIdentity: Caller;
  CatalogueChange: ItemChange;
  CatalogueChangeConnection: ItemChangePage;
  CatalogueChangeEdge: Omit<CatalogueChangeEdge, 'node'> & { node: ResolversParentTypes['CatalogueChange'] };
  CatalogueVersion: VersionRow;
  CatalogueVersionConnection: VersionPage;
  CatalogueVersionEdge: Omit<CatalogueVersionEdge, 'node'> & { node: ResolversParentTypes['CatalogueVersion'] };
  Change: Change;
  ChangePage: ChangePage;
  DataItem: CatalogueItem;
  DataItemConnection: ItemPage;
  DataItemEdge: Omit<DataItemEdge, 'node'> & { node: ResolversParentTypes['DataItem'] };
  DataItemFilter: DataItemFilter;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DecideAgreementInput: DecideAgreementInput;
  DecideAgreementResult: ResolversUnionTypes<ResolversParentTypes>['DecideAgreementResult'];
  Department: DepartmentRow;
  DepartmentConnection: Page;
  DepartmentEdge: Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] };
  DepartmentFilter: DepartmentFilter;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  FigureCell: Omit<FigureCell, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  FigureDimension: FigureDimension;
  FigureTable: Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['FigureCell']> };
  Mutation: Record<PropertyKey, never>;
  NumberRange: NumberRange;
  PageInfo: PageInfo;
  Purpose: PurposeRow;
  Query: Record<PropertyKey, never>;
  Refusal: RefusalRow;
  Region: Place;
  ReportedFigure: ResolversInterfaceTypes<ResolversParentTypes>['ReportedFigure'];
  ResubmitAgreementInput: ResubmitAgreementInput;
  ResubmitAgreementResult: ResolversUnionTypes<ResolversParentTypes>['ResubmitAgreementResult'];
  RevokeAgreementInput: RevokeAgreementInput;
  RevokeAgreementResult: ResolversUnionTypes<ResolversParentTypes>['RevokeAgreementResult'];
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

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  deliverBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impactAssessment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DataItem']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AgreementMode'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  platformNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  replyBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  replyByCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scenario?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['AgreementStep']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementStep'] = ResolversParentTypes['AgreementStep']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['AgreementState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retentionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyForItemsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForItemsResult'] = ResolversParentTypes['ApplyForItemsResult']> = {
  __resolveType: TypeResolveFn<'Application' | 'Refusal', ParentType, ContextType>;
};

export type CallerIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallerIdentity'] = ResolversParentTypes['CallerIdentity']> = {
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type CatalogueChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueChange'] = ResolversParentTypes['CatalogueChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CatalogueChangeKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['CatalogueVersion'], ParentType, ContextType>;
};

export type CatalogueChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueChangeConnection'] = ResolversParentTypes['CatalogueChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CatalogueChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CatalogueChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueChangeEdge'] = ResolversParentTypes['CatalogueChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogueChange'], ParentType, ContextType>;
};

export type CatalogueVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueVersion'] = ResolversParentTypes['CatalogueVersion']> = {
  changes?: Resolver<Maybe<ResolversTypes['CatalogueChangeConnection']>, ParentType, ContextType, Partial<CatalogueVersionChangesArgs>>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueVersionConnection'] = ResolversParentTypes['CatalogueVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CatalogueVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CatalogueVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueVersionEdge'] = ResolversParentTypes['CatalogueVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogueVersion'], ParentType, ContextType>;
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

export type DataItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataItem'] = ResolversParentTypes['DataItem']> = {
  aggregated?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['SharingCondition']>, ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<DataItemDecidedByArgs, 'region'>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departments?: Resolver<Maybe<ResolversTypes['DepartmentConnection']>, ParentType, ContextType, Partial<DataItemDepartmentsArgs>>;
  derived?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disclosure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerCoordinates?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CatalogueChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxAge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  movedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  officeToAsk?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<DataItemOfficeToAskArgs, 'region'>>;
  openness?: Resolver<ResolversTypes['Openness'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DepartmentFunction'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataItemConnection'] = ResolversParentTypes['DataItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DataItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataItemEdge'] = ResolversParentTypes['DataItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataItem'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAgreementResult'] = ResolversParentTypes['DecideAgreementResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Refusal', ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['DepartmentFunction'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyForItems?: Resolver<ResolversTypes['ApplyForItemsResult'], ParentType, ContextType, RequireFields<MutationApplyForItemsArgs, 'input'>>;
  decideAgreement?: Resolver<ResolversTypes['DecideAgreementResult'], ParentType, ContextType, RequireFields<MutationDecideAgreementArgs, 'input'>>;
  resubmitAgreement?: Resolver<ResolversTypes['ResubmitAgreementResult'], ParentType, ContextType, RequireFields<MutationResubmitAgreementArgs, 'input'>>;
  revokeAgreement?: Resolver<ResolversTypes['RevokeAgreementResult'], ParentType, ContextType, RequireFields<MutationRevokeAgreementArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PurposeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Purpose'] = ResolversParentTypes['Purpose'], FederationReferenceType extends FederationReferenceTypes['Purpose'] = FederationReferenceTypes['Purpose']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Purpose']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  caller?: Resolver<Maybe<ResolversTypes['CallerIdentity']>, ParentType, ContextType>;
  catalogueVersions?: Resolver<Maybe<ResolversTypes['CatalogueVersionConnection']>, ParentType, ContextType, Partial<QueryCatalogueVersionsArgs>>;
  dataItem?: Resolver<Maybe<ResolversTypes['DataItem']>, ParentType, ContextType, Partial<QueryDataItemArgs>>;
  dataItems?: Resolver<Maybe<ResolversTypes['DataItemConnection']>, ParentType, ContextType, Partial<QueryDataItemsArgs>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'code'>>;
  departmentChanges?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, Partial<QueryDepartmentChangesArgs>>;
  departmentFigures?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType, RequireFields<QueryDepartmentFiguresArgs, 'measure'>>;
  departments?: Resolver<Maybe<ResolversTypes['DepartmentConnection']>, ParentType, ContextType, Partial<QueryDepartmentsArgs>>;
  departmentsOver?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentsOverArgs, 'region'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType, Partial<RegionDepartmentsArgs>>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type ResubmitAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitAgreementResult'] = ResolversParentTypes['ResubmitAgreementResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Refusal', ParentType, ContextType>;
};

export type RevokeAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAgreementResult'] = ResolversParentTypes['RevokeAgreementResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Refusal', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementStep?: AgreementStepResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplyForItemsResult?: ApplyForItemsResultResolvers<ContextType>;
  CallerIdentity?: CallerIdentityResolvers<ContextType>;
  CatalogueChange?: CatalogueChangeResolvers<ContextType>;
  CatalogueChangeConnection?: CatalogueChangeConnectionResolvers<ContextType>;
  CatalogueChangeEdge?: CatalogueChangeEdgeResolvers<ContextType>;
  CatalogueVersion?: CatalogueVersionResolvers<ContextType>;
  CatalogueVersionConnection?: CatalogueVersionConnectionResolvers<ContextType>;
  CatalogueVersionEdge?: CatalogueVersionEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  DataItem?: DataItemResolvers<ContextType>;
  DataItemConnection?: DataItemConnectionResolvers<ContextType>;
  DataItemEdge?: DataItemEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideAgreementResult?: DecideAgreementResultResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureCell?: FigureCellResolvers<ContextType>;
  FigureDimension?: FigureDimensionResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Purpose?: PurposeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  ResubmitAgreementResult?: ResubmitAgreementResultResolvers<ContextType>;
  RevokeAgreementResult?: RevokeAgreementResultResolvers<ContextType>;
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
};
