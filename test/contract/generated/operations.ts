import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601, for example 2026-03-01 (日期). */
  Date: { input: string; output: string; }
  /** A moment with its offset, ISO 8601, for example 2026-03-01T08:30:00.000Z (时刻). */
  DateTime: { input: string; output: string; }
  join__DirectiveArguments: { input: any; output: any; }
  join__FieldSet: { input: any; output: any; }
  join__FieldValue: { input: any; output: any; }
  link__Import: { input: any; output: any; }
};

/** Whoever acted (行为人). */
export type ActorValue = {
  /** A pseudonym of this bureau's own: the same one for all that the same person does here (化名). */
  readonly id: Scalars['ID']['input'];
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

/** What cells of figures have in common (法律顾问服务上限统计维度). */
export type AdviserLimitDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (法律顾问服务记录统计维度). */
export type AdviserServiceDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day, month by month (分组). */
  | 'MONTH_OF_DAY'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What may call for somebody's eye (关注事项). */
export type AgreementAttention =
  /** It was escalated that a clock has ended (已升级). */
  | 'ESCALATED'
  /** A clock has ended (逾期). */
  | 'OVERDUE'
  /** It was warned of a clock that ends (已预警). */
  | 'WARNED';

/** What a clock runs for (时限种类). */
export type AgreementClockKind =
  /** The delivery of what was granted (提供). */
  | 'DELIVERY'
  /** The applicant's proof that what it got is destroyed (销毁证明). */
  | 'DESTRUCTION'
  /** The source's reply (答复). */
  | 'REPLY';

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

/** How much of a value a department gets (共享方式). */
export type AgreementMode =
  /** The value (完整). */
  | 'FULL'
  /** Part of the value (脱敏). */
  | 'MASKED'
  /** Yes or no to a value that it already has (核验). */
  | 'VERIFY';

/** What was told of a clock (告知种类). */
export type AgreementNoticeKind =
  /** To the data authority, after it has ended (升级). */
  | 'ESCALATION'
  /** To the data authority of the level above, when it had ended long ago (再升级). */
  | 'ESCALATION_ABOVE'
  /** To whomever it binds, before it ends (预警). */
  | 'WARNING';

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

/** What cells of figures have in common (呼援来电统计维度). */
export type CallLineCallDimension =
  /** By day called, month by month (分组). */
  | 'MONTH_OF_CALLED_ON'
  /** By outcome (分组). */
  | 'OUTCOME'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (呼援服务大类统计维度). */
export type CallLineCategoryDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (呼援服务项目统计维度). */
export type CallLineServiceDimension =
  /** By free (分组). */
  | 'FREE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (专项行动网格任务统计维度). */
export type CampaignGridDimension =
  /** By day assigned, month by month (分组). */
  | 'MONTH_OF_ASSIGNED_ON'
  /** By day completed, month by month (分组). */
  | 'MONTH_OF_COMPLETED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What is wrong with a centre (小危旧类别). */
export type CentreDefect =
  /** Its building is dangerous (危房). */
  | 'DANGEROUS'
  /** Old and worn (陈旧). */
  | 'OLD'
  /** Too small (面积小). */
  | 'SMALL';

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

/** What cells of figures have in common (产业链党建联盟统计维度). */
export type ChainAllianceDimension =
  /** By industry (分组). */
  | 'INDUSTRY'
  /** By day formed, month by month (分组). */
  | 'MONTH_OF_FORMED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (产业链企业统计维度). */
export type ChainEnterpriseDimension =
  /** By has own branch (分组). */
  | 'HAS_OWN_BRANCH'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (淡旺季互助统计维度). */
export type ChainExchangeDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What became of a row (变更类型). */
export type ChangeKind =
  /** It reads differently, or has come into the region; whoever has no such row takes it as new (变更). */
  | 'CHANGED'
  /** It was not there before (新增). */
  | 'CREATED'
  /** It is no longer there, or has left the region (移除). */
  | 'REMOVED';

/** What cells of figures have in common (慈善组织统计维度). */
export type CharityDimension =
  /** By qualified since, month by month (分组). */
  | 'MONTH_OF_QUALIFIED_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (法治体检清单统计维度). */
export type CheckupItemDimension =
  /** By area (分组). */
  | 'AREA'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By required (分组). */
  | 'REQUIRED';

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

/** What cells of figures have in common (共建协议统计维度). */
export type CoBuildingAgreementDimension =
  /** By day signed, month by month (分组). */
  | 'MONTH_OF_SIGNED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By state (分组). */
  | 'STATE';

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

/** For what is commended (表彰类别). */
export type CommendationKind =
  /** Star of learning (学习之星). */
  | 'LEARNING_STAR'
  /** Pioneer at the post (岗位先锋). */
  | 'POST_PIONEER';

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

/** What cells of figures have in common (小区统计维度). */
export type CompoundDimension =
  /** By governance (分组). */
  | 'GOVERNANCE'
  /** By kind (分组). */
  | 'KIND'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (排头兵比学名次统计维度). */
export type ContestPlaceDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (联动中心统计维度). */
export type CoordinationCentreDimension =
  /** By around the clock (分组). */
  | 'AROUND_THE_CLOCK'
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (议事过程统计维度). */
export type CouncilMatterStepDimension =
  /** By day taken, month by month (分组). */
  | 'MONTH_OF_TAKEN_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (议事规程统计维度). */
export type CouncilProcedureDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By votes (分组). */
  | 'VOTES';

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

/** What cells of figures have in common (议事步骤统计维度). */
export type CouncilStepDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (部门统计维度). */
export type DepartmentDimension =
  /** By function (分组). */
  | 'FUNCTION'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What a source may say to a proof (销毁证明审核意见). */
export type DestructionAnswer =
  /** It is enough (认可). */
  | 'ACCEPT'
  /** It is not, with a reason (退回). */
  | 'SEND_BACK';

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

/** What cells of figures have in common (捐赠统计维度). */
export type DonationDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day donated, month by month (分组). */
  | 'MONTH_OF_DONATED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What a review finds (复核结论). */
export type EmergencyFinding =
  /** There was reason for it (理由成立). */
  | 'JUSTIFIED'
  /** There was not, or not for as much (理由不成立). */
  | 'NOT_JUSTIFIED';

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

/** What cells of figures have in common (应急志愿服务队统计维度). */
export type EmergencyTeamDimension =
  /** By duty (分组). */
  | 'DUTY'
  /** By day formed, month by month (分组). */
  | 'MONTH_OF_FORMED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** An end before the hours are over (终止). */
export type EndEmergencyAccessInput = {
  /** The access (应急调取). */
  readonly access: Scalars['ID']['input'];
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** An entry, and what it said when it was reviewed (待审条目). */
export type EntryToReviewInput = {
  /** Its id (编号). */
  readonly id: Scalars['ID']['input'];
  /** Its revision, as it was read (修订标识). */
  readonly revision: Scalars['ID']['input'];
};

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

/** What cells of figures have in common (律所结对统计维度). */
export type FirmPairingDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (功能区统计维度). */
export type FunctionalAreaDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (经费保障统计维度). */
export type FundingGuaranteeDimension =
  /** By day paid, month by month (分组). */
  | 'MONTH_OF_PAID_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (综合治理服务中心统计维度). */
export type GovernanceCentreDimension =
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (政务服务办理点统计维度). */
export type GovernmentServiceOfferDimension =
  /** By channel (分组). */
  | 'CHANNEL'
  /** By day and night (分组). */
  | 'DAY_AND_NIGHT'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (网格统计维度). */
export type GridDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (上报数据统计维度). */
export type GridReportedFigureDimension =
  /** By as of, month by month (分组). */
  | 'MONTH_OF_AS_OF'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By status (分组). */
  | 'STATUS';

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

/** What cells of figures have in common (网格员统计维度). */
export type GridWorkerDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What a hearing came to (听证结果). */
export type HearingResult =
  /** The plan may go on (同意). */
  | 'AGREED'
  /** It may go on with changes (修改后同意). */
  | 'AGREED_WITH_CHANGES'
  /** It has to be heard again (重新听证). */
  | 'TO_BE_HEARD_AGAIN';

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

/** An allowance that a household draws (社会救助). */
export type HouseholdAllowance =
  /** Support for those in extreme hardship (特困供养). */
  | 'EXTREME_HARDSHIP'
  /** Support at the margin of the minimum living allowance (低保边缘). */
  | 'MARGINAL'
  /** The minimum living allowance (低保). */
  | 'MINIMUM_LIVING';

/** A household on the elders' call line (呼援通用户). */
export type HouseholdCallLineValue = {
  /** The day of its last call; null where it has never called (最近呼叫日期). */
  readonly lastCallOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it subscribes (是否开通). */
  readonly subscribed: Scalars['Boolean']['input'];
};

/** What cells of figures have in common (户统计维度). */
export type HouseholdDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (十星户统计统计维度). */
export type HouseholdStarCountDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By star (分组). */
  | 'STAR'
  /** By status (分组). */
  | 'STATUS';

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

/** What cells of figures have in common (挂钩包联统计维度). */
export type LeaderLinkDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (挂钩走访统计维度). */
export type LeaderVisitDimension =
  /** By day visited, month by month (分组). */
  | 'MONTH_OF_VISITED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (微讲堂课题统计维度). */
export type LectureTopicDimension =
  /** By field (分组). */
  | 'FIELD'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (微讲堂场所统计维度). */
export type LectureVenueDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (法律顾问统计维度). */
export type LegalAdviserDimension =
  /** By licence (分组). */
  | 'LICENCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (党员律师示范岗统计维度). */
export type LegalModelPostDimension =
  /** By level (分组). */
  | 'LEVEL'
  /** By day awarded, month by month (分组). */
  | 'MONTH_OF_AWARDED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (法律服务菜单统计维度). */
export type LegalServiceItemDimension =
  /** By matter (分组). */
  | 'MATTER'
  /** By offered (分组). */
  | 'OFFERED'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (培训参加记录统计维度). */
export type LegalTrainingAttendanceDimension =
  /** By day, month by month (分组). */
  | 'MONTH_OF_DAY'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (法治培训统计维度). */
export type LegalTrainingDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day, month by month (分组). */
  | 'MONTH_OF_DAY'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** Which way a matter was passed (流转方向). */
export type MatterDirection =
  /** Down, to a community (下派). */
  | 'DOWN'
  /** Up, to the county or city (上报). */
  | 'UP';

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

/** What cells of figures have in common (调解程序统计维度). */
export type MediationProcedureDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (调解步骤设置统计维度). */
export type MediationProcedureStepDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (调解步骤统计维度). */
export type MediationStepDimension =
  /** By day begun, month by month (分组). */
  | 'MONTH_OF_BEGUN_ON'
  /** By day done, month by month (分组). */
  | 'MONTH_OF_DONE_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (人民调解员统计维度). */
export type MediatorDimension =
  /** By full time (分组). */
  | 'FULL_TIME'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (党员报到统计统计维度). */
export type MemberCheckInDimension =
  /** By as of, month by month (分组). */
  | 'MONTH_OF_AS_OF'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (成员单位统计维度). */
export type MemberUnitDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (商家优惠统计维度). */
export type MerchantDiscountDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (订单流转记录统计维度). */
export type OrderStepDimension =
  /** By action (分组). */
  | 'ACTION'
  /** By at, month by month (分组). */
  | 'MONTH_OF_AT'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (党员表彰统计维度). */
export type PartyCommendationDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day commended, month by month (分组). */
  | 'MONTH_OF_COMMENDED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (党员律师服务团统计维度). */
export type PartyLawyerTeamDimension =
  /** By day formed, month by month (分组). */
  | 'MONTH_OF_FORMED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (上报数据统计维度). */
export type PartyReportedFigureDimension =
  /** By as of, month by month (分组). */
  | 'MONTH_OF_AS_OF'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By status (分组). */
  | 'STATUS';

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

/** What cells of figures have in common (积分账户统计维度). */
export type PointsAccountDimension =
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (兑换物品统计维度). */
export type PointsGoodDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (积分试点统计维度). */
export type PointsPilotDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By setting (分组). */
  | 'SETTING';

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

/** What cells of figures have in common (积分规则统计维度). */
export type PointsRuleDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (积分超市统计维度). */
export type PointsShopDimension =
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (事后评议统计维度). */
export type ProjectReviewDimension =
  /** By day closed, month by month (分组). */
  | 'MONTH_OF_CLOSED_ON'
  /** By day opened, month by month (分组). */
  | 'MONTH_OF_OPENED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (物业服务企业统计维度). */
export type PropertyCompanyDimension =
  /** By day founded, month by month (分组). */
  | 'MONTH_OF_FOUNDED_ON'
  /** By rating (分组). */
  | 'RATING'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (公开岗位统计维度). */
export type PublicRoleDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By role (分组). */
  | 'ROLE';

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

/** What cells of figures have in common (星级评定指标统计维度). */
export type RatingCriterionDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** That items are delivered (登记提供). */
export type RecordDeliveryInput = {
  /** The agreement (协议). */
  readonly agreement: Scalars['ID']['input'];
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** How they are delivered (说明). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What cells of figures have in common (行政区划统计维度). */
export type RegionDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By level (分组). */
  | 'LEVEL'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** How an extension stands (延期状态). */
export type ReplyExtensionState =
  /** The data authority has not answered: the clock runs on (待审批). */
  | 'ASKED'
  /** The reply may be later (同意). */
  | 'GRANTED'
  /** It may not (不同意). */
  | 'REFUSED';

/** A restoration (恢复). */
export type RestoreEmergencyAccessInput = {
  /** The access that was not justified (应急调取). */
  readonly access: Scalars['ID']['input'];
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
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

/** What the centre ruled on a return (退单仲裁结果). */
export type ReturnArbitration =
  /** The department has to handle it (维持交办). */
  | 'REJECTED'
  /** The event goes to another department (同意退单). */
  | 'UPHELD';

/** By what numbers of reuse are told apart (统计维度). */
export type ReuseDimension =
  /** The department in whose name it was used (部门). */
  | 'DEPARTMENT'
  /** The calendar month in China (月份). */
  | 'MONTH'
  /** The region in which the rows lie (区划). */
  | 'REGION';

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

/** A revocation (撤销). */
export type RevokeAgreementInput = {
  /** The agreement (协议). */
  readonly agreement: Scalars['ID']['input'];
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
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

/** Rank of somebody whom a department has seconded (下沉干部职级). */
export type SecondedRank =
  /** Below section level (一般干部). */
  | 'JUNIOR'
  /** Section level (科级). */
  | 'SECTION';

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

/** What cells of figures have in common (排头兵比学统计维度). */
export type SecretaryContestDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day held, month by month (分组). */
  | 'MONTH_OF_HELD_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (书记星级评定统计维度). */
export type SecretaryRatingDimension =
  /** By day rated, month by month (分组). */
  | 'MONTH_OF_RATED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (星级评定得分统计维度). */
export type SecretaryScoreDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (服务项目统计维度). */
export type ServiceItemDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (服务岗位统计维度). */
export type ServicePostDimension =
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (五社联动主体统计维度). */
export type SocietyPartnerDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (队伍评星统计维度). */
export type StarRatingDimension =
  /** By day rated, month by month (分组). */
  | 'MONTH_OF_RATED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (评星标准统计维度). */
export type StarRuleDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (值班安排统计维度). */
export type StationDutyDimension =
  /** By day, month by month (分组). */
  | 'MONTH_OF_DAY'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By role (分组). */
  | 'ROLE';

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

/** Where a substitution stands (代理状态). */
export type SubstitutionState =
  /** Its last day has passed (到期). */
  | 'ENDED'
  /** Named; it holds from its first day to its last one (已指定). */
  | 'NAMED'
  /** Taken back (已撤回). */
  | 'WITHDRAWN';

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

/** What cells of figures have in common (服务团成员统计维度). */
export type TeamLawyerDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By role (分组). */
  | 'ROLE';

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

/** What cells of figures have in common (报到单位统计维度). */
export type UnitCheckInDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day checked in, month by month (分组). */
  | 'MONTH_OF_CHECKED_IN_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (结对共建统计维度). */
export type UnitPairingDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By unit kind (分组). */
  | 'UNIT_KIND';

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

/** What cells of figures have in common (志愿者统计维度). */
export type VolunteerDimension =
  /** By first day, month by month (分组). */
  | 'MONTH_OF_SINCE'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** What cells of figures have in common (上报数据统计维度). */
export type VolunteerReportedFigureDimension =
  /** By as of, month by month (分组). */
  | 'MONTH_OF_AS_OF'
  /** By region, one level below the one asked for (区划). */
  | 'REGION'
  /** By status (分组). */
  | 'STATUS';

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

/** What cells of figures have in common (志愿服务队统计维度). */
export type VolunteerTeamDimension =
  /** By kind (分组). */
  | 'KIND'
  /** By day formed, month by month (分组). */
  | 'MONTH_OF_FORMED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

/** A substitution that is taken back (撤回代理). */
export type WithdrawSubstituteInput = {
  /** The client's idempotency key (幂等键). */
  readonly key: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The substitution (代理). */
  readonly substitution: Scalars['ID']['input'];
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

/** What cells of figures have in common (述职评议统计维度). */
export type YearlyReviewDimension =
  /** By day reported, month by month (分组). */
  | 'MONTH_OF_REPORTED_ON'
  /** By region, one level below the one asked for (区划). */
  | 'REGION';

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

export type Join__ContextArgument = {
  readonly context: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly selection: Scalars['join__FieldValue']['input'];
  readonly type: Scalars['String']['input'];
};

export type Join__Graph =
  | 'GRID'
  | 'LEGAL'
  | 'PARTY'
  | 'RENOVATION'
  | 'SHARING'
  | 'VOLUNTEER';

export type Link__Purpose =
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION'
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY';

export type CommunityCardQueryVariables = Exact<{
  code: Scalars['ID']['input'];
}>;


export type CommunityCardQuery = { readonly community?: { readonly code: string, readonly name: string, readonly parents: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }>, readonly grids: ReadonlyArray<{ readonly code: string, readonly name: string, readonly leader?: { readonly name: string, readonly phone: string } | null, readonly partyGroup?: { readonly name: string } | null }>, readonly jointCommittee?: { readonly name: string, readonly memberUnits: ReadonlyArray<{ readonly name: string }> } | null, readonly serviceCentres: ReadonlyArray<{ readonly name: string, readonly kind: ServiceCentreKind, readonly address: string, readonly openingHours: string }>, readonly legalAdviser?: { readonly since: string, readonly adviser: { readonly name: string, readonly phone: string, readonly firm: { readonly name: string } } } | null, readonly needs?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: NeedState, readonly serviceItem: { readonly name: string, readonly post: { readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } | null, readonly compounds: ReadonlyArray<{ readonly id: string, readonly name: string, readonly households: number, readonly branch?: { readonly name: string } | null, readonly renovation?: { readonly stage: RenovationStage, readonly startedOn?: string | null, readonly utilities: ReadonlyArray<{ readonly kind: UtilityKind, readonly state: UtilityState }> } | null }> } | null };

export type HouseholdVisitsQueryVariables = Exact<{
  grid: Scalars['ID']['input'];
}>;


export type HouseholdVisitsQuery = { readonly grid?: { readonly code: string, readonly households: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly address?: string | null, readonly contactName?: string | null, readonly contactPhone?: string | null, readonly callLine?: { readonly subscribed: boolean, readonly lastCallOn?: string | null } | null, readonly renovationConsent?: { readonly given: boolean, readonly on: string } | null }> } } | null };

export type RegionFiguresQueryVariables = Exact<{
  code: Scalars['ID']['input'];
}>;


export type RegionFiguresQuery = { readonly region?: { readonly code: string, readonly name: string, readonly compoundBranches: number, readonly ownersCommitteeBranches: number, readonly propertyCompanyBranches: number, readonly neighbourBranches: number, readonly communityJointCommittees: number, readonly subdistrictJointCommittees: number, readonly gridPartyGroups: number, readonly districtCentres: number, readonly subdistrictAndCommunityCentres: number, readonly riderStations: number, readonly chiefs: number, readonly legalAdviserCoverage: { readonly communities: number, readonly covered: number, readonly share?: number | null }, readonly renovationTotals: { readonly completed: number, readonly underConstruction: number, readonly households: number } } | null };


export const CommunityCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommunityCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grids"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jointCommittee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceCentres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalAdviser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"adviser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"firm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"serviceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"compounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renovation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"utilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommunityCardQuery, CommunityCardQueryVariables>;
export const HouseholdVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"callLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscribed"}},{"kind":"Field","name":{"kind":"Name","value":"lastCallOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renovationConsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdVisitsQuery, HouseholdVisitsQueryVariables>;
export const RegionFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"compoundBranches"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"COMPOUND_BRANCH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"ownersCommitteeBranches"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"OWNERS_COMMITTEE_BRANCH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"propertyCompanyBranches"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"PROPERTY_COMPANY_BRANCH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"neighbourBranches"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"NEIGHBOUR_BRANCH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"communityJointCommittees"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"COMMUNITY_JOINT_COMMITTEE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"subdistrictJointCommittees"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"SUBDISTRICT_JOINT_COMMITTEE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"gridPartyGroups"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"GRID_PARTY_GROUP"}}]},{"kind":"Field","alias":{"kind":"Name","value":"districtCentres"},"name":{"kind":"Name","value":"serviceCentreCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DISTRICT_CENTRE"}]}}]},{"kind":"Field","alias":{"kind":"Name","value":"subdistrictAndCommunityCentres"},"name":{"kind":"Name","value":"serviceCentreCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBDISTRICT_CENTRE"},{"kind":"EnumValue","value":"COMMUNITY_CENTRE"}]}}]},{"kind":"Field","alias":{"kind":"Name","value":"riderStations"},"name":{"kind":"Name","value":"serviceCentreCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RIDER_STATION"}]}}]},{"kind":"Field","alias":{"kind":"Name","value":"chiefs"},"name":{"kind":"Name","value":"chiefCount"}},{"kind":"Field","name":{"kind":"Name","value":"legalAdviserCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communities"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renovationTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"underConstruction"}},{"kind":"Field","name":{"kind":"Name","value":"households"}}]}}]}}]}}]} as unknown as DocumentNode<RegionFiguresQuery, RegionFiguresQueryVariables>;