import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DepartmentRow, ApplicationRow, AgreementRow, AgreementPage, StepRow, ClockRow, NoticeRow, ExtensionRow, DestructionRow, ProofRow, DestructionOutcomesRow, DestructionOutcomeRow, SubstitutionRow, SubstitutionPage, AgreementOutcomesRow, AgreementOutcomeRow, ReviewRow, ReviewEntryRow, PurposeRow, Context } from '../store.ts';
import type { Page } from '../../../kit/register/open.ts';
import type { CatalogueItem } from '../../../kit/catalogue/catalogue.ts';
import type { ItemPage, VersionPage, ItemChangePage } from '../store/catalogue.ts';
import type { CatalogueVersion as VersionRow, ItemChange } from '../../../kit/catalogue/history.ts';
import type { ReuseRow, ReusePage } from '../store/reuse.ts';
import type { Caller } from '../../../kit/caller/caller.ts';
import type { OpeningRow, AccessRow, AccessPage } from '../store/emergencyRows.ts';
import type { Preview, TriedOperation } from '../store/preview.ts';
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
  /** Its clocks that run, the one that ends first first (时限). */
  readonly clocks: ReadonlyArray<AgreementClock>;
  /** The last day on which the source delivers, once it is granted (提供期限). */
  readonly deliverBy?: Maybe<Scalars['Date']['output']>;
  /** The day from which its items are delivered, once that is recorded (提供日期). */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** The department that applied (申请部门). */
  readonly department: Department;
  /** How what was got under it is destroyed when it has ended; null where nothing was granted, or where no decision was needed (销毁). */
  readonly destruction?: Maybe<Destruction>;
  /** The extension of the reply, where one was asked for (延期). */
  readonly extension?: Maybe<ReplyExtension>;
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
  /** Who was warned that a clock ends, and to whom it was escalated that one has ended, the first first (预警与升级). */
  readonly notices: ReadonlyArray<AgreementNotice>;
  /** Whether the source has let that day pass (逾期): silence escalates, and never approves. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The number of the city's sharing platform (平台编号). */
  readonly platformNumber?: Maybe<Scalars['String']['output']>;
  /** What it would open, or opens, of its items: for its source, as far as the source's own agreements go (协议预览). */
  readonly preview: ApplicationPreview;
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


/** What one source grants one department (共享协议): items for a purpose, in a region, for a term. */
export type AgreementPreviewArgs = {
  operations?: InputMaybe<ReadonlyArray<OperationToPreviewInput>>;
};

/** What may call for somebody's eye (关注事项). */
export type AgreementAttention =
  /** It was escalated that a clock has ended (已升级). */
  | 'ESCALATED'
  /** A clock has ended (逾期). */
  | 'OVERDUE'
  /** It was warned of a clock that ends (已预警). */
  | 'WARNED';

/** A clock that runs (时限). */
export type AgreementClock = {
  /** Whom it binds (责任部门). */
  readonly binds: Department;
  /** What for (种类). */
  readonly clock: AgreementClockKind;
  /** Its last day, inclusive (期限). */
  readonly due: Scalars['Date']['output'];
  /** Whether that day has passed (逾期). */
  readonly overdue: Scalars['Boolean']['output'];
};

/** What a clock runs for (时限种类). */
export type AgreementClockKind =
  /** The delivery of what was granted (提供). */
  | 'DELIVERY'
  /** The applicant's proof that what it got is destroyed (销毁证明). */
  | 'DESTRUCTION'
  /** The source's reply (答复). */
  | 'REPLY';

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

/** That a clock ends, or has ended (预警与升级). */
export type AgreementNotice = {
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** What the clock runs for (时限种类). */
  readonly clock: AgreementClockKind;
  /** Its last day (期限). */
  readonly due: Scalars['Date']['output'];
  /** What was told (种类). */
  readonly kind: AgreementNoticeKind;
  /** To whom; null where nobody was there to tell (告知部门). */
  readonly told?: Maybe<Department>;
};

/** What was told of a clock (告知种类). */
export type AgreementNoticeKind =
  /** To the data authority, after it has ended (升级). */
  | 'ESCALATION'
  /** To the data authority of the level above, when it had ended long ago (再升级). */
  | 'ESCALATION_ABOVE'
  /** To whomever it binds, before it ends (预警). */
  | 'WARNING';

/** What became of one of them (单项结果). */
export type AgreementOutcome = {
  /** The agreement, as it was named (协议). */
  readonly id: Scalars['ID']['output'];
  /** The agreement as decided, or why not (结果). */
  readonly result: DecideAgreementResult;
};

/** What became of many agreements (批量结果). */
export type AgreementOutcomes = {
  /** One for each, in the order in which they were named (逐项结果). */
  readonly outcomes: ReadonlyArray<AgreementOutcome>;
};

/** What a department is in an agreement (协议身份). */
export type AgreementSide =
  /** It applied (申请部门). */
  | 'APPLICANT'
  /** It was told of it as a data authority (数据主管部门). */
  | 'AUTHORITY'
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
  /** In whose place it was done, where in somebody's (被代理人). */
  readonly inPlaceOf?: Maybe<Actor>;
  /** Why, where anybody said so (理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stood then (新状态). */
  readonly to: AgreementState;
  /** How many steps it has taken with this one (序号). */
  readonly version: Scalars['Int']['output'];
};

/** An answer to a proof of destruction (审核销毁证明). */
export type AnswerDestructionInput = {
  /** The agreement (协议). */
  readonly agreement: Scalars['ID']['input'];
  /** What is answered (意见). */
  readonly answer: DestructionAnswer;
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why; needed with SEND_BACK (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The destruction as it stands, or why not (审核销毁证明结果). */
export type AnswerDestructionResult = Destruction | Refusal;

/** An answer to a request for a later reply (审批延期). */
export type AnswerExtensionInput = {
  /** The agreement (协议). */
  readonly agreement: Scalars['ID']['input'];
  /** What is answered (意见). */
  readonly answer: ExtensionAnswer;
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why; needed with REFUSE (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The agreement with the extension as answered, or why not (审批延期结果). */
export type AnswerExtensionResult = Agreement | Refusal;

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

/** What would be agreed, and what that would open (申请预览). */
export type ApplicationPreview = {
  /** One for each source department (拟签协议). */
  readonly agreements: ReadonlyArray<PreviewedAgreement>;
  /** To whom the items would be opened, each speaking for the department that applies (接收方). */
  readonly clients: ReadonlyArray<PreviewedClient>;
  /** Who applies (申请部门). */
  readonly department: Department;
  /** How much of a value is applied for (共享方式). */
  readonly mode: AgreementMode;
  /** The day for which it is worked out: today, or the first day of a term that is still to come (试算日期). */
  readonly on: Scalars['Date']['output'];
  /** What becomes of each operation (试算结果). */
  readonly operations: ReadonlyArray<PreviewedOperation>;
  /** What the items are for; each operation is taken to declare it, and a case where an item needs one (用途). */
  readonly purpose: Scalars['ID']['output'];
  /** The region; answers are those for rows in it (区划). */
  readonly region: Region;
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

/** A request for a later reply (申请延期). */
export type AskExtensionInput = {
  /** The agreement (协议). */
  readonly agreement: Scalars['ID']['input'];
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** By how many working days (工作日数). */
  readonly workingDays: Scalars['Int']['input'];
};

/** The agreement for which an extension was asked, or why not (申请延期结果). */
export type AskExtensionResult = Agreement | Refusal;

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

/** What came of comparing a value with the one that its source knows (核验结果). */
export type Comparison =
  /** It is the same, however it is written (一致). */
  | 'MATCH'
  /** It is another one, or the source knows none (不一致). */
  | 'NO_MATCH';

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
  /** Whether its subgraph holds any value of it, as it last told; null where it has not, or cannot (是否有数据). */
  readonly hasLiveData?: Maybe<Scalars['Boolean']['output']>;
  /** What became of it from version to version, the oldest first (沿革). */
  readonly history: ReadonlyArray<CatalogueChange>;
  /** The stable id (编号): its coordinate may change, the id never does, and no other item ever gets it. */
  readonly id: Scalars['ID']['output'];
  /** The law or rule that it cites (法律依据). */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** The day on which its subgraph last told that; null where it has not (核实日期). */
  readonly liveDataAsOf?: Maybe<Scalars['Date']['output']>;
  /** How long a value counts as fresh, as an ISO 8601 duration, for example P1Y; null where nothing is said (时效). */
  readonly maxAge?: Maybe<Scalars['String']['output']>;
  /** The former coordinate by which it was asked for; null where it was asked for otherwise (原坐标). */
  readonly movedFrom?: Maybe<Scalars['ID']['output']>;
  /** The department that the public asks for it in a region, where it is on request; null otherwise (受理部门). */
  readonly officeToAsk?: Maybe<Department>;
  /** What everybody else may have of it (开放属性). */
  readonly openness: Openness;
  /** Whether the data authority has published what the entry says now; until then nobody applies for it (是否已发布). */
  readonly published: Scalars['Boolean']['output'];
  /**
   * How many questions it spared people (减少询问次数): values that other departments than its source were answered, each of
   * which they would have had to ask for.
   */
  readonly questionsSaved: Scalars['Int']['output'];
  /**
   * The same numbers told apart, page by page, for departments (共享使用统计). A request that used it in two regions is one
   * use in each of them.
   */
  readonly reuse?: Maybe<ReuseConnection>;
  /** What the data authority said of it, the first word first: for its departments and the item's source (审核记录). */
  readonly reviews: ReadonlyArray<ReviewedEntry>;
  /** A fingerprint of what the entry says: another one as soon as an attribute says otherwise (修订标识). */
  readonly revision: Scalars['ID']['output'];
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
  /**
   * How many values of it were collected (采集次数): one for each value that somebody was asked for. Up to ten seconds
   * old, as are all these numbers; they come from the sources' ledgers, and can be counted again from them.
   */
  readonly timesCollected: Scalars['Int']['output'];
  /** How many requests were answered with it (使用次数), those of its source among them. What is open is not counted. */
  readonly timesUsed: Scalars['Int']['output'];
  /** The departments that have used it, by code (使用部门). */
  readonly usedBy: ReadonlyArray<Department>;
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


/** A collected fact as the catalogue has it (数据项): whose it is, what it means and who may have it. */
export type DataItemReuseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<ReadonlyArray<ReuseDimension>>;
  department?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
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
  /** Only those of which there is any value, or only those of which there is none (是否有数据). */
  readonly hasLiveData?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these (编号). */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By openness: one of these (开放属性). */
  readonly openness?: InputMaybe<ReadonlyArray<Openness>>;
  /** Only those that are published as they stand, or only the others (是否已发布). */
  readonly published?: InputMaybe<Scalars['Boolean']['input']>;
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

/** A decision about many agreements (批量审批). */
export type DecideAgreementsInput = {
  /** The agreements, 100 at most (协议). */
  readonly agreements: ReadonlyArray<Scalars['ID']['input']>;
  /** What is decided about each (意见). */
  readonly decision: AgreementDecision;
  /** With NARROW: the items that remain (保留的数据项). */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The client's idempotency key, for all of them (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** With NARROW: the mode that remains (保留的方式). */
  readonly mode?: InputMaybe<AgreementMode>;
  /** Why; needed with REFUSE and RETURN (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** With NARROW: the last day that remains, inclusive (保留的截止日期). */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of each, or why nothing was begun (批量审批结果). */
export type DecideAgreementsResult = AgreementOutcomes | Refusal;

/** A decision in another officer's place (代理审批). */
export type DecideAsSubstituteInput = {
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
  /** The substitution under which it is decided (代理). */
  readonly substitution: Scalars['ID']['input'];
  /** With NARROW: the last day that remains, inclusive (保留的截止日期). */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

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

/** The destruction of what was got under an agreement (销毁). */
export type Destruction = {
  /** The agreement (协议). */
  readonly agreement: Agreement;
  /** The last day for the proof (证明期限). */
  readonly due: Scalars['Date']['output'];
  /** The last day on which values may be kept (保存期限). */
  readonly keepUntil: Scalars['Date']['output'];
  /** Whether that day has passed without one (逾期). */
  readonly overdue: Scalars['Boolean']['output'];
  /** The proofs that were given, the first one first (销毁证明). */
  readonly proofs: ReadonlyArray<DestructionProof>;
  /** How far it is today (状态). */
  readonly state: DestructionState;
  /** What was done, the first step first (办理过程). */
  readonly steps: ReadonlyArray<DestructionStep>;
};

/** What a source may say to a proof (销毁证明审核意见). */
export type DestructionAnswer =
  /** It is enough (认可). */
  | 'ACCEPT'
  /** It is not, with a reason (退回). */
  | 'SEND_BACK';

/** What became of one of them (单项结果). */
export type DestructionOutcome = {
  /** The agreement, as it was named (协议). */
  readonly id: Scalars['ID']['output'];
  /** Its destruction as it stands, or why not (结果). */
  readonly result: AnswerDestructionResult;
};

/** What became of the proof of many agreements (批量结果). */
export type DestructionOutcomes = {
  /** One for each, in the order in which they were named (逐项结果). */
  readonly outcomes: ReadonlyArray<DestructionOutcome>;
};

/** A proof that values are destroyed (销毁证明). */
export type DestructionProof = {
  /** When it was given (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** On which day (销毁日期). */
  readonly destroyedOn: Scalars['Date']['output'];
  /** The number of the record that was kept of it (文书编号). */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** The items that are destroyed, as far as the schema still has them (数据项). */
  readonly items: ReadonlyArray<DataItem>;
  /** How (销毁方式). */
  readonly method: Scalars['String']['output'];
  /** Which one it is (序号). */
  readonly number: Scalars['Int']['output'];
  /** The officer who proves it (经办人). */
  readonly officer: Actor;
  /** What is declared (声明). */
  readonly statement: Scalars['String']['output'];
};

/** How far a destruction is (销毁状态). */
export type DestructionState =
  /** Proven, and accepted (已认可). */
  | 'ACCEPTED'
  /** Values may be kept, while the agreement holds and for its retention (保存期内). */
  | 'KEPT'
  /** They are to be destroyed, and that is to be proven (待证明). */
  | 'OWED'
  /** Proven, and not yet looked at by the source (待审核). */
  | 'PROVEN';

/** One step of a destruction (办理步骤). */
export type DestructionStep = {
  /** What was done (操作). */
  readonly action: Scalars['String']['output'];
  /** Who did it (办理人). */
  readonly actor: Actor;
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Where it stood before; null where it began (原状态). */
  readonly from?: Maybe<DestructionState>;
  /** Why, where anybody said so (理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stood then (新状态). */
  readonly to: DestructionState;
  /** How many steps it has taken with this one (序号). */
  readonly version: Scalars['Int']['output'];
};

/** Items of one source, opened by an officer of another department in an emergency (应急调取): in full, for the purpose emergency-response, for hours. */
export type EmergencyAccess = {
  /** The data authority that answers for the region (数据主管部门). */
  readonly authority: Department;
  /** The department that opened it (调取部门). */
  readonly department: Department;
  /** The number of the document that announced that emergency (启动文号). */
  readonly documentNumber: Scalars['String']['output'];
  /** The emergency in which it was opened, and with which it ends (应急事件). */
  readonly emergency?: Maybe<EmergencyEpisode>;
  /** When it ends, or has ended (终止时间). */
  readonly endsAt: Scalars['DateTime']['output'];
  /** To whom the review has gone up, once it is overdue: the data authority; null before (升级督办). */
  readonly escalatedTo?: Maybe<Department>;
  /** For how many hours it was opened (时长). */
  readonly hours: Scalars['Int']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The number of the impact assessment (影响评估编号). */
  readonly impactAssessment?: Maybe<Scalars['String']['output']>;
  /** The items, as far as the schema still has them (数据项). */
  readonly items: ReadonlyArray<DataItem>;
  /** When it was opened (开放时间). */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Whether that day has passed without a review: until there is one, its department opens nothing further (逾期). */
  readonly overdue: Scalars['Boolean']['output'];
  /** Why it was opened (理由). */
  readonly reason: Scalars['String']['output'];
  /** Clients that get the values (接收方). */
  readonly recipients: ReadonlyArray<Scalars['ID']['output']>;
  /** The region whose rows are answered (区划). */
  readonly region: Region;
  /** The last day for its review, inclusive (复核期限). */
  readonly reviewBy: Scalars['Date']['output'];
  /** Whether that day counts official holidays: false where its year's calendar is not yet published, and weekdays are counted (期限是否确定). */
  readonly reviewByCertain: Scalars['Boolean']['output'];
  /** The department whose items they are (来源部门). */
  readonly source: Department;
  /** Where it stands now (状态). */
  readonly state: EmergencyAccessState;
  /** What was done, the first step first (办理过程). */
  readonly steps: ReadonlyArray<EmergencyAccessStep>;
};

/** A page of emergency accesses (应急调取分页). */
export type EmergencyAccessConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<EmergencyAccessEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<EmergencyAccess>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of emergency accesses (应急调取条目). */
export type EmergencyAccessEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: EmergencyAccess;
};

/** Which emergency accesses (应急调取筛选). */
export type EmergencyAccessFilter = {
  /** By the department that opened it: one of these codes (调取部门). */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By emergency: one of these keys (应急事件). */
  readonly emergency?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those that opened one of these, by id or coordinate (数据项). */
  readonly item?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose review is overdue, or only the others (逾期未复核). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those for this region or what lies within it (区划). */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** By the department whose items they are: one of these codes (来源部门). */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By state: one of these (状态). */
  readonly state?: InputMaybe<ReadonlyArray<EmergencyAccessState>>;
};

/** Where an emergency access stands (应急调取状态). */
export type EmergencyAccessState =
  /** It has ended, by its hours, with the emergency or before, and waits for its review (待复核). */
  | 'AWAITING_REVIEW'
  /** The review found it justified (理由成立). */
  | 'JUSTIFIED'
  /** The review found it not justified: its department opens nothing further until that is restored (理由不成立). */
  | 'NOT_JUSTIFIED'
  /** Its items are answered (开放中). */
  | 'OPEN'
  /** It was not justified, and the data authority has let its department open items again (已恢复). */
  | 'RESTORED';

/** One step of an emergency access (办理步骤). */
export type EmergencyAccessStep = {
  /** What was done (操作). */
  readonly action: Scalars['String']['output'];
  /** Who did it (办理人). */
  readonly actor: Actor;
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Where it stood before; null where it began (原状态). */
  readonly from?: Maybe<EmergencyAccessState>;
  /** Why, where anybody said so (理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stood then (新状态). */
  readonly to: EmergencyAccessState;
  /** How many steps it has taken with this one (序号). */
  readonly version: Scalars['Int']['output'];
};

/** A switch of a region from peacetime to emergency, as the party's register has it (平急转换). */
export type EmergencyEpisode = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
};

/** What a review finds (复核结论). */
export type EmergencyFinding =
  /** There was reason for it (理由成立). */
  | 'JUSTIFIED'
  /** There was not, or not for as much (理由不成立). */
  | 'NOT_JUSTIFIED';

/** What an officer has opened in one go (应急调取). */
export type EmergencyOpening = {
  /** What came of it, one for each source department (应急调取). */
  readonly accesses: ReadonlyArray<EmergencyAccess>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
};

/** An end before the hours are over (终止). */
export type EndEmergencyAccessInput = {
  /** The access (应急调取). */
  readonly access: Scalars['ID']['input'];
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** The access as it was ended, or why not (终止结果). */
export type EndEmergencyAccessResult = EmergencyAccess | Refusal;

/** An entry, and what it said when it was reviewed (待审条目). */
export type EntryToReviewInput = {
  /** Its id (编号). */
  readonly id: Scalars['ID']['input'];
  /** Its revision, as it was read (修订标识). */
  readonly revision: Scalars['ID']['input'];
};

/** What a data authority may say to an extension (延期审批意见). */
export type ExtensionAnswer =
  /** The reply may be later (同意). */
  | 'GRANT'
  /** It may not, with a reason (不同意). */
  | 'REFUSE';

/** How a field is answered (答复方式). */
export type FieldAnswer =
  /** With the value (明文). */
  | 'CLEAR'
  /** Whether a value that is sent is the same (比对). */
  | 'COMPARED'
  /** With part of the value (脱敏). */
  | 'MASKED'
  /** Not at all (不予答复). */
  | 'REFUSED';

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

/** A review of entries by the data authority (审核). */
export type ItemReview = {
  /** Who did it (审核人). */
  readonly actor: Actor;
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** What was decided (意见). */
  readonly decision: ReviewDecision;
  /** The data authority (数据主管部门). */
  readonly department: Department;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The entries, as far as the schema still has them (数据项). */
  readonly items: ReadonlyArray<DataItem>;
  /** Why, where anybody said so (理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** An operation that is known by name (已知操作). */
export type KnownOperation = {
  /** Its document (查询文档). */
  readonly document: Scalars['String']['output'];
  /** Its name (名称). */
  readonly name: Scalars['ID']['output'];
};

/** What can be done (操作). */
export type Mutation = {
  /** Accepts a proof of destruction, or sends it back, as an officer of the source (审核销毁证明). */
  readonly answerDestruction: AnswerDestructionResult;
  /** Consents to a later reply, or does not, as an officer of the data authority over the source (审批延期). */
  readonly answerExtension: AnswerExtensionResult;
  /** Applies for other departments' items: one agreement for each source department, granted at once where nothing but a registration is needed (申请共享). */
  readonly applyForItems: ApplyForItemsResult;
  /** Asks the data authority to consent to a later reply: once, and before the day has passed (申请延期答复). */
  readonly askExtension: AskExtensionResult;
  /** Decides about an agreement as an officer of its source; two officers approve (审批共享). */
  readonly decideAgreement: DecideAgreementResult;
  /** Decides about many agreements in the same way, each by itself: what is refused for one is done for the others (批量审批). */
  readonly decideAgreements: DecideAgreementsResult;
  /** Decides about an agreement in the place of an officer who is away; the two of them count as one person (代理审批). */
  readonly decideAsSubstitute: DecideAgreementResult;
  /** Ends an emergency access before its hours are over: its source or the data authority takes it back, the department that opened it gives it back (终止应急调取). */
  readonly endEmergencyAccess: EndEmergencyAccessResult;
  /** Names who decides in the officer's own place while they are away (指定代理人). */
  readonly nameSubstitute: SubstituteResult;
  /** Opens other departments' items for hours, at once, in a region that is switched to emergency: one access for each source department, which hears of it and reviews it afterwards (应急调取). */
  readonly openEmergencyAccess: OpenEmergencyAccessResult;
  /** Proves that what was got under agreements which have ended is destroyed (提交销毁证明). */
  readonly proveDestruction: ProveDestructionResult;
  /** Records that an agreement's items are delivered, as an officer of either department (登记提供). */
  readonly recordDelivery: RecordDeliveryResult;
  /** Lets a department open items in emergencies again, after an access that was not justified, as an officer of the data authority (恢复应急调取). */
  readonly restoreEmergencyAccess: RestoreEmergencyAccessResult;
  /** Hands a returned application in once more, with what was missing (补正). */
  readonly resubmitAgreement: ResubmitAgreementResult;
  /** Says of an emergency access that has ended whether it was justified, as an officer of its source or of the data authority (复核应急调取). */
  readonly reviewEmergencyAccess: ReviewEmergencyAccessResult;
  /** Publishes entries of the catalogue, or sends them back, as an officer of the data authority (审核数据项). */
  readonly reviewItems: ReviewItemsResult;
  /** Ends an agreement before its last day, as an officer of its source (撤销共享). */
  readonly revokeAgreement: RevokeAgreementResult;
  /** Takes a substitution back, as any officer of its department (撤回代理). */
  readonly withdrawSubstitute: SubstituteResult;
};


/** What can be done (操作). */
export type MutationAnswerDestructionArgs = {
  input: AnswerDestructionInput;
};


/** What can be done (操作). */
export type MutationAnswerExtensionArgs = {
  input: AnswerExtensionInput;
};


/** What can be done (操作). */
export type MutationApplyForItemsArgs = {
  input: ApplyForItemsInput;
};


/** What can be done (操作). */
export type MutationAskExtensionArgs = {
  input: AskExtensionInput;
};


/** What can be done (操作). */
export type MutationDecideAgreementArgs = {
  input: DecideAgreementInput;
};


/** What can be done (操作). */
export type MutationDecideAgreementsArgs = {
  input: DecideAgreementsInput;
};


/** What can be done (操作). */
export type MutationDecideAsSubstituteArgs = {
  input: DecideAsSubstituteInput;
};


/** What can be done (操作). */
export type MutationEndEmergencyAccessArgs = {
  input: EndEmergencyAccessInput;
};


/** What can be done (操作). */
export type MutationNameSubstituteArgs = {
  input: NameSubstituteInput;
};


/** What can be done (操作). */
export type MutationOpenEmergencyAccessArgs = {
  input: OpenEmergencyAccessInput;
};


/** What can be done (操作). */
export type MutationProveDestructionArgs = {
  input: ProveDestructionInput;
};


/** What can be done (操作). */
export type MutationRecordDeliveryArgs = {
  input: RecordDeliveryInput;
};


/** What can be done (操作). */
export type MutationRestoreEmergencyAccessArgs = {
  input: RestoreEmergencyAccessInput;
};


/** What can be done (操作). */
export type MutationResubmitAgreementArgs = {
  input: ResubmitAgreementInput;
};


/** What can be done (操作). */
export type MutationReviewEmergencyAccessArgs = {
  input: ReviewEmergencyAccessInput;
};


/** What can be done (操作). */
export type MutationReviewItemsArgs = {
  input: ReviewItemsInput;
};


/** What can be done (操作). */
export type MutationRevokeAgreementArgs = {
  input: RevokeAgreementInput;
};


/** What can be done (操作). */
export type MutationWithdrawSubstituteArgs = {
  input: WithdrawSubstituteInput;
};

/** Who decides in the officer's own place (指定代理人). */
export type NameSubstituteInput = {
  /** The officer's own department (部门). */
  readonly department: Scalars['ID']['input'];
  /** The first day (起). */
  readonly from: Scalars['Date']['input'];
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** The officer who is named, as tokens name them (代理人). */
  readonly officer: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The last day, inclusive (止). */
  readonly until: Scalars['Date']['input'];
};

/** Numbers from one to another, both included; open at the end that is left out (数值范围). */
export type NumberRange = {
  /** The largest (上限). */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** The smallest (下限). */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
};

/** What an officer opens in an emergency (应急调取). */
export type OpenEmergencyAccessInput = {
  /** For how many hours (时长). */
  readonly hours: Scalars['Int']['input'];
  /** The number of the impact assessment, which sensitive items need (影响评估编号). */
  readonly impactAssessment?: InputMaybe<Scalars['String']['input']>;
  /** Items by their stable id or by today's coordinate (数据项). */
  readonly items: ReadonlyArray<Scalars['ID']['input']>;
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** Clients that get the values; the one that opens them where none is named (接收方). */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The region whose rows are needed: one that is switched to emergency, or any within it (区划). */
  readonly region: Scalars['ID']['input'];
};

/** What was opened, or why not (应急调取结果). */
export type OpenEmergencyAccessResult = EmergencyOpening | Refusal;

/** What everybody outside the departments may have of an item (开放属性). */
export type Openness =
  /** Not open (不开放). */
  | 'CLOSED'
  /** Never answered by the graph to the public; the catalogue names the office to ask (依申请公开). */
  | 'ON_REQUEST'
  /** Answered to everybody, without identity (开放). */
  | 'OPEN';

/** An operation to try an application on: a known one, or a document (试算操作). */
export type OperationToPreviewInput = {
  /** A GraphQL document with a query (查询文档). */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** The name of a known operation (已知操作). */
  readonly known?: InputMaybe<Scalars['ID']['input']>;
  /** Which query, where the document has several (操作名称). */
  readonly operationName?: InputMaybe<Scalars['String']['input']>;
  /** The values of its variables as a JSON object: by a value, too, an item can be asked for (变量). */
  readonly variables?: InputMaybe<Scalars['String']['input']>;
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

/** An application for items as it would be filed (拟申请内容). */
export type PreviewApplicationInput = {
  /** The first day (起). */
  readonly from: Scalars['Date']['input'];
  /** The number of the impact assessment, which sensitive items need (影响评估编号). */
  readonly impactAssessment?: InputMaybe<Scalars['String']['input']>;
  /** Items by their stable id or by today's coordinate (数据项). */
  readonly items: ReadonlyArray<Scalars['ID']['input']>;
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

/** What would come of an application, or why it would not be taken (预览结果). */
export type PreviewApplicationResult = ApplicationPreview | Refusal;

/** What one source would be asked for (拟签协议). */
export type PreviewedAgreement = {
  /** The items (数据项). */
  readonly items: ReadonlyArray<DataItem>;
  /** The last day on which the source would reply, were it filed today, inclusive (答复期限). */
  readonly replyBy: Scalars['Date']['output'];
  /** Whether that day counts official holidays: false where its year's calendar is not yet published (期限是否确定). */
  readonly replyByCertain: Scalars['Boolean']['output'];
  /** The department that decides (来源部门). */
  readonly source: Department;
  /** Where it would stand at once: ACTIVE where nothing but a registration is needed (状态). */
  readonly state: AgreementState;
};

/** What one client gets in a field's place (答复试算). */
export type PreviewedAnswer = {
  /** The client (客户端). */
  readonly client: PreviewedClient;
  /** Whether that is more (是否开放). */
  readonly opened: Scalars['Boolean']['output'];
  /** What it would get (签订后). */
  readonly then: PreviewedOutcome;
  /** What it gets as things are agreed today, without the agreement that is previewed, also where that is in force (当前). */
  readonly today: PreviewedOutcome;
};

/** A client that would get the items (接收方). */
export type PreviewedClient = {
  /** The client (客户端). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Whether it speaks for the department that applies: one that does not gets nothing of it (是否代表申请部门). */
  readonly speaksFor: Scalars['Boolean']['output'];
};

/** A field that tells of items, and who gets it (字段试算). */
export type PreviewedField = {
  /** For each client, in their order (答复). */
  readonly answers: ReadonlyArray<PreviewedAnswer>;
  /** Where it stands in the schema (坐标). */
  readonly coordinate: Scalars['ID']['output'];
  /** The items that it tells of (数据项). */
  readonly items: ReadonlyArray<DataItem>;
  /** Whether it is told of several rows at once, as no sensitive item is (是否在列表中). */
  readonly listed: Scalars['Boolean']['output'];
  /** Where it stands in the answer first, without indices (位置). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** What becomes of one operation (试算结果). */
export type PreviewedOperation = {
  /** Its fields that tell of items, by themselves or by their arguments, in their order (字段). */
  readonly fields: ReadonlyArray<PreviewedField>;
  /** Its name; where it has none, its place in what was sent (操作名称). */
  readonly name: Scalars['String']['output'];
};


/** What becomes of one operation (试算结果). */
export type PreviewedOperationFieldsArgs = {
  opened?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What stands in a field's place (答复方式). */
export type PreviewedOutcome = {
  /** The value, part of it, or nothing (答复). */
  readonly answer: FieldAnswer;
  /** Why it is refused, as an operation would be told; null where it is not (拒绝代码). */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The same in words, with what to do (说明). */
  readonly message?: Maybe<Scalars['String']['output']>;
};

/** A proof of destruction (销毁证明). */
export type ProveDestructionInput = {
  /** The agreements whose values are destroyed, 100 at most (协议). */
  readonly agreements: ReadonlyArray<Scalars['ID']['input']>;
  /** On which day (销毁日期). */
  readonly destroyedOn: Scalars['Date']['input'];
  /** The number of the record that was kept of it (文书编号). */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** The items that are destroyed: all of each agreement's, also where none is named (数据项). */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The client's idempotency key, for all of them (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** How they were destroyed (销毁方式). */
  readonly method: Scalars['String']['input'];
  /** What is declared (声明). */
  readonly statement: Scalars['String']['input'];
};

/** What became of the proof of each agreement, or why nothing was begun (销毁证明结果). */
export type ProveDestructionResult = DestructionOutcomes | Refusal;

/** What an item may be used for (用途). */
export type Purpose = {
  /** The id, as it stands in the header Concentric-Purpose (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
};

/** What can be asked (查询). */
export type Query = {
  /** An agreement that the caller's department applied for or decides, or of which it was told as a data authority, or for whose source the caller stands in (共享协议); null where it is none of these, or not there. */
  readonly agreement?: Maybe<Agreement>;
  /** Agreements that the caller's department applied for or decides, or of which it was told as a data authority, or for whose source the caller stands in, those that wait longest first (共享协议列表). */
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
  /** An emergency access (应急调取) that the caller's department opened, answers for or reviews, or an auditor's region has; null where it is none of these, or not there. */
  readonly emergencyAccess?: Maybe<EmergencyAccess>;
  /** Emergency accesses that the caller's department opened, answers for or reviews, and for an auditor all of the region; those that have to be reviewed first come first (应急调取列表). */
  readonly emergencyAccesses?: Maybe<EmergencyAccessConnection>;
  /** The operations that are known by name (已知操作). */
  readonly knownOperations: ReadonlyArray<KnownOperation>;
  /** What an application would open, before it is filed (申请预览): nothing is filed, and no value is told. For clients that may apply. */
  readonly previewApplication: PreviewApplicationResult;
  /** Who decides in whose place: of the caller's departments, and where the caller's officer is named, the latest first (代理列表). */
  readonly substitutions?: Maybe<SubstitutionConnection>;
};


/** What can be asked (查询). */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<AgreementSide>;
  attention?: InputMaybe<AgreementAttention>;
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


/** What can be asked (查询). */
export type QueryEmergencyAccessArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryEmergencyAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyAccessFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked (查询). */
export type QueryPreviewApplicationArgs = {
  input: PreviewApplicationInput;
  operations?: InputMaybe<ReadonlyArray<OperationToPreviewInput>>;
};


/** What can be asked (查询). */
export type QuerySubstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  running?: InputMaybe<Scalars['Boolean']['input']>;
};

/** That items are delivered (登记提供). */
export type RecordDeliveryInput = {
  /** The agreement (协议). */
  readonly agreement: Scalars['ID']['input'];
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** How they are delivered (说明). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The agreement as delivered, or why not (登记提供结果). */
export type RecordDeliveryResult = Agreement | Refusal;

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

/** An extension of the reply (延期). */
export type ReplyExtension = {
  /** What the authority said to it (审批说明). */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** The data authority that answers (审批部门). */
  readonly authority: Department;
  /** Why it was asked for (申请理由). */
  readonly reason: Scalars['String']['output'];
  /** How it stands (状态). */
  readonly state: ReplyExtensionState;
  /** By how many working days (工作日数). */
  readonly workingDays: Scalars['Int']['output'];
};

/** How an extension stands (延期状态). */
export type ReplyExtensionState =
  /** The data authority has not answered: the clock runs on (待审批). */
  | 'ASKED'
  /** The reply may be later (同意). */
  | 'GRANTED'
  /** It may not (不同意). */
  | 'REFUSED';

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

/** A restoration (恢复). */
export type RestoreEmergencyAccessInput = {
  /** The access that was not justified (应急调取). */
  readonly access: Scalars['ID']['input'];
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** The access after which the right was restored, or why not (恢复结果). */
export type RestoreEmergencyAccessResult = EmergencyAccess | Refusal;

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

/** How often an item was collected and used (共享使用统计). */
export type Reuse = {
  /** The department; null unless they are told apart by it (部门). */
  readonly department?: Maybe<Department>;
  /** The month, YYYY-MM; null unless they are told apart by it (月份). */
  readonly month?: Maybe<Scalars['String']['output']>;
  /** Values that other departments than the source were answered (减少询问次数). */
  readonly questionsSaved: Scalars['Int']['output'];
  /** The region; null unless they are told apart by it (区划). */
  readonly region?: Maybe<Region>;
  /** Values that were collected (采集次数). */
  readonly timesCollected: Scalars['Int']['output'];
  /** Requests that were answered (使用次数). */
  readonly timesUsed: Scalars['Int']['output'];
};

/** A page of numbers (共享使用统计分页). */
export type ReuseConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<ReuseEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Reuse>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** By what numbers of reuse are told apart (统计维度). */
export type ReuseDimension =
  /** The department in whose name it was used (部门). */
  | 'DEPARTMENT'
  /** The calendar month in China (月份). */
  | 'MONTH'
  /** The region in which the rows lie (区划). */
  | 'REGION';

/** One of a page of numbers (共享使用统计条目). */
export type ReuseEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Reuse;
};

/** What the data authority may say of an entry (审核意见). */
export type ReviewDecision =
  /** Departments may apply for it (发布). */
  | 'PUBLISH'
  /** It has to be mended, for the reason given (退回修改). */
  | 'SEND_BACK';

/** A review (复核). */
export type ReviewEmergencyAccessInput = {
  /** The access (应急调取). */
  readonly access: Scalars['ID']['input'];
  /** What was found (结论). */
  readonly finding: EmergencyFinding;
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why; needed with NOT_JUSTIFIED (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The access as reviewed, or why not (复核结果). */
export type ReviewEmergencyAccessResult = EmergencyAccess | Refusal;

/** A review of entries (审核). */
export type ReviewItemsInput = {
  /** What is decided about all of them (意见). */
  readonly decision: ReviewDecision;
  /** Which, 200 at most (数据项). */
  readonly items: ReadonlyArray<EntryToReviewInput>;
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why; needed with SEND_BACK (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The entries as reviewed, or why not (审核结果). */
export type ReviewItemsResult = ItemReview | Refusal;

/** What was said of an entry, in one of its revisions (审核记录). */
export type ReviewedEntry = {
  /** Whether it still says so (是否现行). */
  readonly current: Scalars['Boolean']['output'];
  /** The review (审核). */
  readonly review: ItemReview;
  /** What it said then (修订标识). */
  readonly revision: Scalars['ID']['output'];
};

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

/** The substitution as it stands, or why not (代理结果). */
export type SubstituteResult = Refusal | Substitution;

/** That an officer decides in the place of another one (代理). */
export type Substitution = {
  /** For which department (部门). */
  readonly department: Department;
  /** The first day (起). */
  readonly from: Scalars['Date']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who is away (被代理人). */
  readonly principal: Actor;
  /** Where it stands today (状态). */
  readonly state: SubstitutionState;
  /** Who decides in their place (代理人). */
  readonly substitute: Actor;
  /** The last day, inclusive (止). */
  readonly until: Scalars['Date']['output'];
};

/** A page of substitutions (代理分页). */
export type SubstitutionConnection = {
  /** The same, with cursors (带游标的内容). */
  readonly edges: ReadonlyArray<SubstitutionEdge>;
  /** What is on this page (本页内容). */
  readonly nodes: ReadonlyArray<Substitution>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of substitutions (代理条目). */
export type SubstitutionEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (内容). */
  readonly node: Substitution;
};

/** Where a substitution stands (代理状态). */
export type SubstitutionState =
  /** Its last day has passed (到期). */
  | 'ENDED'
  /** Named; it holds from its first day to its last one (已指定). */
  | 'NAMED'
  /** Taken back (已撤回). */
  | 'WITHDRAWN';

/** A substitution that is taken back (撤回代理). */
export type WithdrawSubstituteInput = {
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The substitution (代理). */
  readonly substitution: Scalars['ID']['input'];
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
  Department: Department;
  EmergencyEpisode: EmergencyEpisode;
  Purpose: Purpose;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  EmergencyEpisode:
    ( { __typename: 'EmergencyEpisode' }
    & GraphQLRecursivePick<FederationTypes['EmergencyEpisode'], {"id":true}> );
  Purpose:
    ( { __typename: 'Purpose' }
    & GraphQLRecursivePick<FederationTypes['Purpose'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AnswerDestructionResult:
    | ( DestructionRow )
    | ( RefusalRow )
  ;
  AnswerExtensionResult:
    | ( AgreementRow )
    | ( RefusalRow )
  ;
  ApplyForItemsResult:
    | ( ApplicationRow )
    | ( RefusalRow )
  ;
  AskExtensionResult:
    | ( AgreementRow )
    | ( RefusalRow )
  ;
  DecideAgreementResult:
    | ( AgreementRow )
    | ( RefusalRow )
  ;
  DecideAgreementsResult:
    | ( AgreementOutcomesRow )
    | ( RefusalRow )
  ;
  EndEmergencyAccessResult:
    | ( AccessRow )
    | ( RefusalRow )
  ;
  OpenEmergencyAccessResult:
    | ( OpeningRow )
    | ( RefusalRow )
  ;
  PreviewApplicationResult:
    | ( Preview )
    | ( RefusalRow )
  ;
  ProveDestructionResult:
    | ( DestructionOutcomesRow )
    | ( RefusalRow )
  ;
  RecordDeliveryResult:
    | ( AgreementRow )
    | ( RefusalRow )
  ;
  RestoreEmergencyAccessResult:
    | ( AccessRow )
    | ( RefusalRow )
  ;
  ResubmitAgreementResult:
    | ( AgreementRow )
    | ( RefusalRow )
  ;
  ReviewEmergencyAccessResult:
    | ( AccessRow )
    | ( RefusalRow )
  ;
  ReviewItemsResult:
    | ( ReviewRow )
    | ( RefusalRow )
  ;
  RevokeAgreementResult:
    | ( AgreementRow )
    | ( RefusalRow )
  ;
  SubstituteResult:
    | ( RefusalRow )
    | ( SubstitutionRow )
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
  AgreementAttention: AgreementAttention;
  AgreementClock: ResolverTypeWrapper<ClockRow>;
  AgreementClockKind: AgreementClockKind;
  AgreementConnection: ResolverTypeWrapper<AgreementPage>;
  AgreementDecision: AgreementDecision;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementMode: AgreementMode;
  AgreementNotice: ResolverTypeWrapper<NoticeRow>;
  AgreementNoticeKind: AgreementNoticeKind;
  AgreementOutcome: ResolverTypeWrapper<AgreementOutcomeRow>;
  AgreementOutcomes: ResolverTypeWrapper<AgreementOutcomesRow>;
  AgreementSide: AgreementSide;
  AgreementState: AgreementState;
  AgreementStep: ResolverTypeWrapper<StepRow>;
  AnswerDestructionInput: AnswerDestructionInput;
  AnswerDestructionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerDestructionResult']>;
  AnswerExtensionInput: AnswerExtensionInput;
  AnswerExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerExtensionResult']>;
  Application: ResolverTypeWrapper<ApplicationRow>;
  ApplicationPreview: ResolverTypeWrapper<Preview>;
  ApplyForItemsInput: ApplyForItemsInput;
  ApplyForItemsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForItemsResult']>;
  AskExtensionInput: AskExtensionInput;
  AskExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskExtensionResult']>;
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
  Comparison: Comparison;
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
  DecideAgreementsInput: DecideAgreementsInput;
  DecideAgreementsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAgreementsResult']>;
  DecideAsSubstituteInput: DecideAsSubstituteInput;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DepartmentConnection: ResolverTypeWrapper<Page>;
  DepartmentDimension: DepartmentDimension;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>;
  DepartmentFilter: DepartmentFilter;
  DepartmentFunction: DepartmentFunction;
  DepartmentMeasure: DepartmentMeasure;
  DepartmentOrder: DepartmentOrder;
  Destruction: ResolverTypeWrapper<DestructionRow>;
  DestructionAnswer: DestructionAnswer;
  DestructionOutcome: ResolverTypeWrapper<DestructionOutcomeRow>;
  DestructionOutcomes: ResolverTypeWrapper<DestructionOutcomesRow>;
  DestructionProof: ResolverTypeWrapper<ProofRow>;
  DestructionState: DestructionState;
  DestructionStep: ResolverTypeWrapper<StepRow>;
  EmergencyAccess: ResolverTypeWrapper<AccessRow>;
  EmergencyAccessConnection: ResolverTypeWrapper<AccessPage>;
  EmergencyAccessEdge: ResolverTypeWrapper<Omit<EmergencyAccessEdge, 'node'> & { node: ResolversTypes['EmergencyAccess'] }>;
  EmergencyAccessFilter: EmergencyAccessFilter;
  EmergencyAccessState: EmergencyAccessState;
  EmergencyAccessStep: ResolverTypeWrapper<StepRow>;
  EmergencyEpisode: ResolverTypeWrapper<EmergencyEpisode>;
  EmergencyFinding: EmergencyFinding;
  EmergencyOpening: ResolverTypeWrapper<OpeningRow>;
  EndEmergencyAccessInput: EndEmergencyAccessInput;
  EndEmergencyAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndEmergencyAccessResult']>;
  EntryToReviewInput: EntryToReviewInput;
  ExtensionAnswer: ExtensionAnswer;
  FieldAnswer: FieldAnswer;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureBound: FigureBound;
  FigureCell: ResolverTypeWrapper<Omit<FigureCell, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  FigureDimension: ResolverTypeWrapper<FigureDimension>;
  FigureNature: FigureNature;
  FigureStatus: FigureStatus;
  FigureTable: ResolverTypeWrapper<Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversTypes['FigureCell']> }>;
  FigureUnit: FigureUnit;
  ItemReview: ResolverTypeWrapper<ReviewRow>;
  KnownOperation: ResolverTypeWrapper<KnownOperation>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameSubstituteInput: NameSubstituteInput;
  NumberRange: NumberRange;
  OpenEmergencyAccessInput: OpenEmergencyAccessInput;
  OpenEmergencyAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenEmergencyAccessResult']>;
  Openness: Openness;
  OperationToPreviewInput: OperationToPreviewInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PreviewApplicationInput: PreviewApplicationInput;
  PreviewApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewApplicationResult']>;
  PreviewedAgreement: ResolverTypeWrapper<Omit<PreviewedAgreement, 'items' | 'source'> & { items: ReadonlyArray<ResolversTypes['DataItem']>, source: ResolversTypes['Department'] }>;
  PreviewedAnswer: ResolverTypeWrapper<PreviewedAnswer>;
  PreviewedClient: ResolverTypeWrapper<PreviewedClient>;
  PreviewedField: ResolverTypeWrapper<Omit<PreviewedField, 'items'> & { items: ReadonlyArray<ResolversTypes['DataItem']> }>;
  PreviewedOperation: ResolverTypeWrapper<TriedOperation>;
  PreviewedOutcome: ResolverTypeWrapper<PreviewedOutcome>;
  ProveDestructionInput: ProveDestructionInput;
  ProveDestructionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProveDestructionResult']>;
  Purpose: ResolverTypeWrapper<PurposeRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDeliveryResult']>;
  Refusal: ResolverTypeWrapper<RefusalRow>;
  Region: ResolverTypeWrapper<Place>;
  ReplyExtension: ResolverTypeWrapper<ExtensionRow>;
  ReplyExtensionState: ReplyExtensionState;
  ReportedFigure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReportedFigure']>;
  RestoreEmergencyAccessInput: RestoreEmergencyAccessInput;
  RestoreEmergencyAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreEmergencyAccessResult']>;
  ResubmitAgreementInput: ResubmitAgreementInput;
  ResubmitAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResubmitAgreementResult']>;
  Reuse: ResolverTypeWrapper<ReuseRow>;
  ReuseConnection: ResolverTypeWrapper<ReusePage>;
  ReuseDimension: ReuseDimension;
  ReuseEdge: ResolverTypeWrapper<Omit<ReuseEdge, 'node'> & { node: ResolversTypes['Reuse'] }>;
  ReviewDecision: ReviewDecision;
  ReviewEmergencyAccessInput: ReviewEmergencyAccessInput;
  ReviewEmergencyAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewEmergencyAccessResult']>;
  ReviewItemsInput: ReviewItemsInput;
  ReviewItemsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewItemsResult']>;
  ReviewedEntry: ResolverTypeWrapper<ReviewEntryRow>;
  RevokeAgreementInput: RevokeAgreementInput;
  RevokeAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeAgreementResult']>;
  Role: Role;
  Room: Room;
  Sensitivity: Sensitivity;
  Sharing: Sharing;
  SharingCondition: SharingCondition;
  Snapshot: ResolverTypeWrapper<Snapshot>;
  SnapshotCell: ResolverTypeWrapper<SnapshotCell>;
  SubstituteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubstituteResult']>;
  Substitution: ResolverTypeWrapper<SubstitutionRow>;
  SubstitutionConnection: ResolverTypeWrapper<SubstitutionPage>;
  SubstitutionEdge: ResolverTypeWrapper<Omit<SubstitutionEdge, 'node'> & { node: ResolversTypes['Substitution'] }>;
  SubstitutionState: SubstitutionState;
  WithdrawSubstituteInput: WithdrawSubstituteInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Actor;
  Agreement: AgreementRow;
  Boolean: Scalars['Boolean']['output'];
  AgreementClock: ClockRow;
  AgreementConnection: AgreementPage;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementNotice: NoticeRow;
  AgreementOutcome: AgreementOutcomeRow;
  AgreementOutcomes: AgreementOutcomesRow;
  AgreementStep: StepRow;
  AnswerDestructionInput: AnswerDestructionInput;
  AnswerDestructionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerDestructionResult'];
  AnswerExtensionInput: AnswerExtensionInput;
  AnswerExtensionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerExtensionResult'];
  Application: ApplicationRow;
  ApplicationPreview: Preview;
  ApplyForItemsInput: ApplyForItemsInput;
  ApplyForItemsResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForItemsResult'];
  AskExtensionInput: AskExtensionInput;
  AskExtensionResult: ResolversUnionTypes<ResolversParentTypes>['AskExtensionResult'];
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
  DecideAgreementsInput: DecideAgreementsInput;
  DecideAgreementsResult: ResolversUnionTypes<ResolversParentTypes>['DecideAgreementsResult'];
  DecideAsSubstituteInput: DecideAsSubstituteInput;
  Department: DepartmentRow;
  DepartmentConnection: Page;
  DepartmentEdge: Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] };
  DepartmentFilter: DepartmentFilter;
  Destruction: DestructionRow;
  DestructionOutcome: DestructionOutcomeRow;
  DestructionOutcomes: DestructionOutcomesRow;
  DestructionProof: ProofRow;
  DestructionStep: StepRow;
  EmergencyAccess: AccessRow;
  EmergencyAccessConnection: AccessPage;
  EmergencyAccessEdge: Omit<EmergencyAccessEdge, 'node'> & { node: ResolversParentTypes['EmergencyAccess'] };
  EmergencyAccessFilter: EmergencyAccessFilter;
  EmergencyAccessStep: StepRow;
  EmergencyEpisode: EmergencyEpisode | FederationReferenceTypes['EmergencyEpisode'];
  EmergencyOpening: OpeningRow;
  EndEmergencyAccessInput: EndEmergencyAccessInput;
  EndEmergencyAccessResult: ResolversUnionTypes<ResolversParentTypes>['EndEmergencyAccessResult'];
  EntryToReviewInput: EntryToReviewInput;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  FigureCell: Omit<FigureCell, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  FigureDimension: FigureDimension;
  FigureTable: Omit<FigureTable, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['FigureCell']> };
  ItemReview: ReviewRow;
  KnownOperation: KnownOperation;
  Mutation: Record<PropertyKey, never>;
  NameSubstituteInput: NameSubstituteInput;
  NumberRange: NumberRange;
  OpenEmergencyAccessInput: OpenEmergencyAccessInput;
  OpenEmergencyAccessResult: ResolversUnionTypes<ResolversParentTypes>['OpenEmergencyAccessResult'];
  OperationToPreviewInput: OperationToPreviewInput;
  PageInfo: PageInfo;
  PreviewApplicationInput: PreviewApplicationInput;
  PreviewApplicationResult: ResolversUnionTypes<ResolversParentTypes>['PreviewApplicationResult'];
  PreviewedAgreement: Omit<PreviewedAgreement, 'items' | 'source'> & { items: ReadonlyArray<ResolversParentTypes['DataItem']>, source: ResolversParentTypes['Department'] };
  PreviewedAnswer: PreviewedAnswer;
  PreviewedClient: PreviewedClient;
  PreviewedField: Omit<PreviewedField, 'items'> & { items: ReadonlyArray<ResolversParentTypes['DataItem']> };
  PreviewedOperation: TriedOperation;
  PreviewedOutcome: PreviewedOutcome;
  ProveDestructionInput: ProveDestructionInput;
  ProveDestructionResult: ResolversUnionTypes<ResolversParentTypes>['ProveDestructionResult'];
  Purpose: PurposeRow;
  Query: Record<PropertyKey, never>;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['RecordDeliveryResult'];
  Refusal: RefusalRow;
  Region: Place;
  ReplyExtension: ExtensionRow;
  ReportedFigure: ResolversInterfaceTypes<ResolversParentTypes>['ReportedFigure'];
  RestoreEmergencyAccessInput: RestoreEmergencyAccessInput;
  RestoreEmergencyAccessResult: ResolversUnionTypes<ResolversParentTypes>['RestoreEmergencyAccessResult'];
  ResubmitAgreementInput: ResubmitAgreementInput;
  ResubmitAgreementResult: ResolversUnionTypes<ResolversParentTypes>['ResubmitAgreementResult'];
  Reuse: ReuseRow;
  ReuseConnection: ReusePage;
  ReuseEdge: Omit<ReuseEdge, 'node'> & { node: ResolversParentTypes['Reuse'] };
  ReviewEmergencyAccessInput: ReviewEmergencyAccessInput;
  ReviewEmergencyAccessResult: ResolversUnionTypes<ResolversParentTypes>['ReviewEmergencyAccessResult'];
  ReviewItemsInput: ReviewItemsInput;
  ReviewItemsResult: ResolversUnionTypes<ResolversParentTypes>['ReviewItemsResult'];
  ReviewedEntry: ReviewEntryRow;
  RevokeAgreementInput: RevokeAgreementInput;
  RevokeAgreementResult: ResolversUnionTypes<ResolversParentTypes>['RevokeAgreementResult'];
  Snapshot: Snapshot;
  SnapshotCell: SnapshotCell;
  SubstituteResult: ResolversUnionTypes<ResolversParentTypes>['SubstituteResult'];
  Substitution: SubstitutionRow;
  SubstitutionConnection: SubstitutionPage;
  SubstitutionEdge: Omit<SubstitutionEdge, 'node'> & { node: ResolversParentTypes['Substitution'] };
  WithdrawSubstituteInput: WithdrawSubstituteInput;
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

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['AgreementClock']>, ParentType, ContextType>;
  deliverBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  destruction?: Resolver<Maybe<ResolversTypes['Destruction']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['ReplyExtension']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impactAssessment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DataItem']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AgreementMode'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['AgreementNotice']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  platformNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['ApplicationPreview'], ParentType, ContextType, Partial<AgreementPreviewArgs>>;
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

export type AgreementClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementClock'] = ResolversParentTypes['AgreementClock']> = {
  binds?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['AgreementClockKind'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type AgreementNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementNotice'] = ResolversParentTypes['AgreementNotice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['AgreementClockKind'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementNoticeKind'], ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
};

export type AgreementOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementOutcome'] = ResolversParentTypes['AgreementOutcome']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['DecideAgreementResult'], ParentType, ContextType>;
};

export type AgreementOutcomesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementOutcomes'] = ResolversParentTypes['AgreementOutcomes']> = {
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['AgreementOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementStep'] = ResolversParentTypes['AgreementStep']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['AgreementState']>, ParentType, ContextType>;
  inPlaceOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerDestructionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerDestructionResult'] = ResolversParentTypes['AnswerDestructionResult']> = {
  __resolveType: TypeResolveFn<'Destruction' | 'Refusal', ParentType, ContextType>;
};

export type AnswerExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerExtensionResult'] = ResolversParentTypes['AnswerExtensionResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Refusal', ParentType, ContextType>;
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

export type ApplicationPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationPreview'] = ResolversParentTypes['ApplicationPreview']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['PreviewedAgreement']>, ParentType, ContextType>;
  clients?: Resolver<ReadonlyArray<ResolversTypes['PreviewedClient']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AgreementMode'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['PreviewedOperation']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyForItemsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForItemsResult'] = ResolversParentTypes['ApplyForItemsResult']> = {
  __resolveType: TypeResolveFn<'Application' | 'Refusal', ParentType, ContextType>;
};

export type AskExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskExtensionResult'] = ResolversParentTypes['AskExtensionResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Refusal', ParentType, ContextType>;
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
  hasLiveData?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CatalogueChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liveDataAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  maxAge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  movedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  officeToAsk?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<DataItemOfficeToAskArgs, 'region'>>;
  openness?: Resolver<ResolversTypes['Openness'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  questionsSaved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reuse?: Resolver<Maybe<ResolversTypes['ReuseConnection']>, ParentType, ContextType, Partial<DataItemReuseArgs>>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['ReviewedEntry']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DepartmentFunction'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timesCollected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timesUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedBy?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
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

export type DecideAgreementsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAgreementsResult'] = ResolversParentTypes['DecideAgreementsResult']> = {
  __resolveType: TypeResolveFn<'AgreementOutcomes' | 'Refusal', ParentType, ContextType>;
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

export type DestructionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Destruction'] = ResolversParentTypes['Destruction']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  keepUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proofs?: Resolver<ReadonlyArray<ResolversTypes['DestructionProof']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DestructionState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['DestructionStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DestructionOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestructionOutcome'] = ResolversParentTypes['DestructionOutcome']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['AnswerDestructionResult'], ParentType, ContextType>;
};

export type DestructionOutcomesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestructionOutcomes'] = ResolversParentTypes['DestructionOutcomes']> = {
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['DestructionOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DestructionProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestructionProof'] = ResolversParentTypes['DestructionProof']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  destroyedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DataItem']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DestructionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestructionStep'] = ResolversParentTypes['DestructionStep']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DestructionState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DestructionState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccess'] = ResolversParentTypes['EmergencyAccess']> = {
  authority?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emergency?: Resolver<Maybe<ResolversTypes['EmergencyEpisode']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  escalatedTo?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impactAssessment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DataItem']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  reviewBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewByCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmergencyAccessState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccessStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessConnection'] = ResolversParentTypes['EmergencyAccessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyAccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessEdge'] = ResolversParentTypes['EmergencyAccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyAccess'], ParentType, ContextType>;
};

export type EmergencyAccessStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessStep'] = ResolversParentTypes['EmergencyAccessStep']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EmergencyAccessState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['EmergencyAccessState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyEpisodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyEpisode'] = ResolversParentTypes['EmergencyEpisode'], FederationReferenceType extends FederationReferenceTypes['EmergencyEpisode'] = FederationReferenceTypes['EmergencyEpisode']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyEpisode']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EmergencyOpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyOpening'] = ResolversParentTypes['EmergencyOpening']> = {
  accesses?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccess']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndEmergencyAccessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndEmergencyAccessResult'] = ResolversParentTypes['EndEmergencyAccessResult']> = {
  __resolveType: TypeResolveFn<'EmergencyAccess' | 'Refusal', ParentType, ContextType>;
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

export type ItemReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemReview'] = ResolversParentTypes['ItemReview']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReviewDecision'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DataItem']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KnownOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnownOperation'] = ResolversParentTypes['KnownOperation']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerDestruction?: Resolver<ResolversTypes['AnswerDestructionResult'], ParentType, ContextType, RequireFields<MutationAnswerDestructionArgs, 'input'>>;
  answerExtension?: Resolver<ResolversTypes['AnswerExtensionResult'], ParentType, ContextType, RequireFields<MutationAnswerExtensionArgs, 'input'>>;
  applyForItems?: Resolver<ResolversTypes['ApplyForItemsResult'], ParentType, ContextType, RequireFields<MutationApplyForItemsArgs, 'input'>>;
  askExtension?: Resolver<ResolversTypes['AskExtensionResult'], ParentType, ContextType, RequireFields<MutationAskExtensionArgs, 'input'>>;
  decideAgreement?: Resolver<ResolversTypes['DecideAgreementResult'], ParentType, ContextType, RequireFields<MutationDecideAgreementArgs, 'input'>>;
  decideAgreements?: Resolver<ResolversTypes['DecideAgreementsResult'], ParentType, ContextType, RequireFields<MutationDecideAgreementsArgs, 'input'>>;
  decideAsSubstitute?: Resolver<ResolversTypes['DecideAgreementResult'], ParentType, ContextType, RequireFields<MutationDecideAsSubstituteArgs, 'input'>>;
  endEmergencyAccess?: Resolver<ResolversTypes['EndEmergencyAccessResult'], ParentType, ContextType, RequireFields<MutationEndEmergencyAccessArgs, 'input'>>;
  nameSubstitute?: Resolver<ResolversTypes['SubstituteResult'], ParentType, ContextType, RequireFields<MutationNameSubstituteArgs, 'input'>>;
  openEmergencyAccess?: Resolver<ResolversTypes['OpenEmergencyAccessResult'], ParentType, ContextType, RequireFields<MutationOpenEmergencyAccessArgs, 'input'>>;
  proveDestruction?: Resolver<ResolversTypes['ProveDestructionResult'], ParentType, ContextType, RequireFields<MutationProveDestructionArgs, 'input'>>;
  recordDelivery?: Resolver<ResolversTypes['RecordDeliveryResult'], ParentType, ContextType, RequireFields<MutationRecordDeliveryArgs, 'input'>>;
  restoreEmergencyAccess?: Resolver<ResolversTypes['RestoreEmergencyAccessResult'], ParentType, ContextType, RequireFields<MutationRestoreEmergencyAccessArgs, 'input'>>;
  resubmitAgreement?: Resolver<ResolversTypes['ResubmitAgreementResult'], ParentType, ContextType, RequireFields<MutationResubmitAgreementArgs, 'input'>>;
  reviewEmergencyAccess?: Resolver<ResolversTypes['ReviewEmergencyAccessResult'], ParentType, ContextType, RequireFields<MutationReviewEmergencyAccessArgs, 'input'>>;
  reviewItems?: Resolver<ResolversTypes['ReviewItemsResult'], ParentType, ContextType, RequireFields<MutationReviewItemsArgs, 'input'>>;
  revokeAgreement?: Resolver<ResolversTypes['RevokeAgreementResult'], ParentType, ContextType, RequireFields<MutationRevokeAgreementArgs, 'input'>>;
  withdrawSubstitute?: Resolver<ResolversTypes['SubstituteResult'], ParentType, ContextType, RequireFields<MutationWithdrawSubstituteArgs, 'input'>>;
};

export type OpenEmergencyAccessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenEmergencyAccessResult'] = ResolversParentTypes['OpenEmergencyAccessResult']> = {
  __resolveType: TypeResolveFn<'EmergencyOpening' | 'Refusal', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreviewApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewApplicationResult'] = ResolversParentTypes['PreviewApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationPreview' | 'Refusal', ParentType, ContextType>;
};

export type PreviewedAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedAgreement'] = ResolversParentTypes['PreviewedAgreement']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['DataItem']>, ParentType, ContextType>;
  replyBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  replyByCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
};

export type PreviewedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedAnswer'] = ResolversParentTypes['PreviewedAnswer']> = {
  client?: Resolver<ResolversTypes['PreviewedClient'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  then?: Resolver<ResolversTypes['PreviewedOutcome'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['PreviewedOutcome'], ParentType, ContextType>;
};

export type PreviewedClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedClient'] = ResolversParentTypes['PreviewedClient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaksFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PreviewedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedField'] = ResolversParentTypes['PreviewedField']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['PreviewedAnswer']>, ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DataItem']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreviewedOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedOperation'] = ResolversParentTypes['PreviewedOperation']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['PreviewedField']>, ParentType, ContextType, Partial<PreviewedOperationFieldsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreviewedOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedOutcome'] = ResolversParentTypes['PreviewedOutcome']> = {
  answer?: Resolver<ResolversTypes['FieldAnswer'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProveDestructionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProveDestructionResult'] = ResolversParentTypes['ProveDestructionResult']> = {
  __resolveType: TypeResolveFn<'DestructionOutcomes' | 'Refusal', ParentType, ContextType>;
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
  emergencyAccess?: Resolver<Maybe<ResolversTypes['EmergencyAccess']>, ParentType, ContextType, RequireFields<QueryEmergencyAccessArgs, 'id'>>;
  emergencyAccesses?: Resolver<Maybe<ResolversTypes['EmergencyAccessConnection']>, ParentType, ContextType, Partial<QueryEmergencyAccessesArgs>>;
  knownOperations?: Resolver<ReadonlyArray<ResolversTypes['KnownOperation']>, ParentType, ContextType>;
  previewApplication?: Resolver<ResolversTypes['PreviewApplicationResult'], ParentType, ContextType, RequireFields<QueryPreviewApplicationArgs, 'input'>>;
  substitutions?: Resolver<Maybe<ResolversTypes['SubstitutionConnection']>, ParentType, ContextType, Partial<QuerySubstitutionsArgs>>;
};

export type RecordDeliveryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeliveryResult'] = ResolversParentTypes['RecordDeliveryResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Refusal', ParentType, ContextType>;
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

export type ReplyExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyExtension'] = ResolversParentTypes['ReplyExtension']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReplyExtensionState'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type RestoreEmergencyAccessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreEmergencyAccessResult'] = ResolversParentTypes['RestoreEmergencyAccessResult']> = {
  __resolveType: TypeResolveFn<'EmergencyAccess' | 'Refusal', ParentType, ContextType>;
};

export type ResubmitAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitAgreementResult'] = ResolversParentTypes['ResubmitAgreementResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Refusal', ParentType, ContextType>;
};

export type ReuseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reuse'] = ResolversParentTypes['Reuse']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questionsSaved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  timesCollected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timesUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReuseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReuseConnection'] = ResolversParentTypes['ReuseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReuseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reuse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReuseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReuseEdge'] = ResolversParentTypes['ReuseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reuse'], ParentType, ContextType>;
};

export type ReviewEmergencyAccessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEmergencyAccessResult'] = ResolversParentTypes['ReviewEmergencyAccessResult']> = {
  __resolveType: TypeResolveFn<'EmergencyAccess' | 'Refusal', ParentType, ContextType>;
};

export type ReviewItemsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItemsResult'] = ResolversParentTypes['ReviewItemsResult']> = {
  __resolveType: TypeResolveFn<'ItemReview' | 'Refusal', ParentType, ContextType>;
};

export type ReviewedEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewedEntry'] = ResolversParentTypes['ReviewedEntry']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ItemReview'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RevokeAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAgreementResult'] = ResolversParentTypes['RevokeAgreementResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Refusal', ParentType, ContextType>;
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

export type SubstituteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstituteResult'] = ResolversParentTypes['SubstituteResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Substitution', ParentType, ContextType>;
};

export type SubstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Substitution'] = ResolversParentTypes['Substitution']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubstitutionState'], ParentType, ContextType>;
  substitute?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstitutionConnection'] = ResolversParentTypes['SubstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Substitution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstitutionEdge'] = ResolversParentTypes['SubstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Substitution'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementClock?: AgreementClockResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementNotice?: AgreementNoticeResolvers<ContextType>;
  AgreementOutcome?: AgreementOutcomeResolvers<ContextType>;
  AgreementOutcomes?: AgreementOutcomesResolvers<ContextType>;
  AgreementStep?: AgreementStepResolvers<ContextType>;
  AnswerDestructionResult?: AnswerDestructionResultResolvers<ContextType>;
  AnswerExtensionResult?: AnswerExtensionResultResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationPreview?: ApplicationPreviewResolvers<ContextType>;
  ApplyForItemsResult?: ApplyForItemsResultResolvers<ContextType>;
  AskExtensionResult?: AskExtensionResultResolvers<ContextType>;
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
  DecideAgreementsResult?: DecideAgreementsResultResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  Destruction?: DestructionResolvers<ContextType>;
  DestructionOutcome?: DestructionOutcomeResolvers<ContextType>;
  DestructionOutcomes?: DestructionOutcomesResolvers<ContextType>;
  DestructionProof?: DestructionProofResolvers<ContextType>;
  DestructionStep?: DestructionStepResolvers<ContextType>;
  EmergencyAccess?: EmergencyAccessResolvers<ContextType>;
  EmergencyAccessConnection?: EmergencyAccessConnectionResolvers<ContextType>;
  EmergencyAccessEdge?: EmergencyAccessEdgeResolvers<ContextType>;
  EmergencyAccessStep?: EmergencyAccessStepResolvers<ContextType>;
  EmergencyEpisode?: EmergencyEpisodeResolvers<ContextType>;
  EmergencyOpening?: EmergencyOpeningResolvers<ContextType>;
  EndEmergencyAccessResult?: EndEmergencyAccessResultResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureCell?: FigureCellResolvers<ContextType>;
  FigureDimension?: FigureDimensionResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  ItemReview?: ItemReviewResolvers<ContextType>;
  KnownOperation?: KnownOperationResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenEmergencyAccessResult?: OpenEmergencyAccessResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PreviewApplicationResult?: PreviewApplicationResultResolvers<ContextType>;
  PreviewedAgreement?: PreviewedAgreementResolvers<ContextType>;
  PreviewedAnswer?: PreviewedAnswerResolvers<ContextType>;
  PreviewedClient?: PreviewedClientResolvers<ContextType>;
  PreviewedField?: PreviewedFieldResolvers<ContextType>;
  PreviewedOperation?: PreviewedOperationResolvers<ContextType>;
  PreviewedOutcome?: PreviewedOutcomeResolvers<ContextType>;
  ProveDestructionResult?: ProveDestructionResultResolvers<ContextType>;
  Purpose?: PurposeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordDeliveryResult?: RecordDeliveryResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ReplyExtension?: ReplyExtensionResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  RestoreEmergencyAccessResult?: RestoreEmergencyAccessResultResolvers<ContextType>;
  ResubmitAgreementResult?: ResubmitAgreementResultResolvers<ContextType>;
  Reuse?: ReuseResolvers<ContextType>;
  ReuseConnection?: ReuseConnectionResolvers<ContextType>;
  ReuseEdge?: ReuseEdgeResolvers<ContextType>;
  ReviewEmergencyAccessResult?: ReviewEmergencyAccessResultResolvers<ContextType>;
  ReviewItemsResult?: ReviewItemsResultResolvers<ContextType>;
  ReviewedEntry?: ReviewedEntryResolvers<ContextType>;
  RevokeAgreementResult?: RevokeAgreementResultResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotCell?: SnapshotCellResolvers<ContextType>;
  SubstituteResult?: SubstituteResultResolvers<ContextType>;
  Substitution?: SubstitutionResolvers<ContextType>;
  SubstitutionConnection?: SubstitutionConnectionResolvers<ContextType>;
  SubstitutionEdge?: SubstitutionEdgeResolvers<ContextType>;
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
