import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdviserRow, FirmRow, AppointmentRow, CoverageRow, Context } from '../store.ts';
import type { Place } from '../../../kit/regions/copy.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  _FieldSet: { input: any; output: any; }
};

/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type Community = {
  /** The twelve-digit code (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** The appointment of the adviser who answers for this community today; null where nobody does (法律顾问). */
  readonly legalAdviser?: Maybe<LegalAdviserAppointment>;
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

/** A law firm (律师事务所). */
export type LawFirm = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The county or district where it is licensed (执业地). */
  readonly region: Region;
};

/** A lawyer who advises communities (法律顾问). */
export type LegalAdviser = {
  /** What the justice bureau keeps of complaints against the adviser (投诉记录); never leaves the bureau. */
  readonly complaints?: Maybe<Scalars['String']['output']>;
  /** The firm (所在律师事务所). */
  readonly firm: LawFirm;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Whether the licence to practise is valid (执业状态), for departments. */
  readonly licence?: Maybe<LicenceStatus>;
  /** The name, published in every community that the adviser serves (姓名). */
  readonly name: Scalars['String']['output'];
  /** The phone, published in every community that the adviser serves (联系电话). */
  readonly phone: Scalars['String']['output'];
};

/** One adviser's term in one community (法律顾问聘任). */
export type LegalAdviserAppointment = {
  /** The adviser (法律顾问). */
  readonly adviser: LegalAdviser;
  /** The community (社区/村). */
  readonly community: Community;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The first day (聘任起). */
  readonly since: Scalars['Date']['output'];
  /** The last day, null while open-ended (聘任止). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** How far legal advisers reach (法律顾问覆盖情况). A community whose code was not valid on the day is not counted. */
export type LegalAdviserCoverage = {
  /** Communities and villages in the region (社区/村总数). */
  readonly communities: Scalars['Int']['output'];
  /** Those with an adviser (已覆盖数). */
  readonly covered: Scalars['Int']['output'];
  /** Communities and villages without an adviser, by code (未覆盖的社区/村). */
  readonly gaps: ReadonlyArray<Community>;
  /** Covered by communities, 0 to 1; null where there are no communities (覆盖率). */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

/** Whether a lawyer may practise (执业状态). */
export type LicenceStatus =
  /** Revoked (吊销). */
  | 'REVOKED'
  /** Suspended (停止执业). */
  | 'SUSPENDED'
  /** Valid (有效). */
  | 'VALID';

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

/** What can be asked (查询). */
export type Query = {
  /** A law firm by id (律师事务所); null where it is not known. */
  readonly lawFirm?: Maybe<LawFirm>;
  /** A legal adviser by id (法律顾问); null where it is not known. */
  readonly legalAdviser?: Maybe<LegalAdviser>;
  /** An adviser's appointment by id (法律顾问聘任); null where it is not known. */
  readonly legalAdviserAppointment?: Maybe<LegalAdviserAppointment>;
};


/** What can be asked (查询). */
export type QueryLawFirmArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryLegalAdviserArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryLegalAdviserAppointmentArgs = {
  id: Scalars['ID']['input'];
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

/** What an officer or a system may do (角色). */
export type Role =
  /** Keeps the catalogue and the glossary (数据管家). */
  | 'DATA_STEWARD'
  /** Keeps the legal register (法律服务管理员). */
  | 'LEGAL_STEWARD';

/** How closely an item touches a person (敏感程度). */
export type Sensitivity =
  /** Not about a person (非个人信息). */
  | 'NONE'
  /** About a person (个人信息). */
  | 'PERSONAL'
  /** Sensitive personal information (敏感个人信息). */
  | 'SENSITIVE';

/** Who among the departments may have an item (共享属性). */
export type Sharing =
  /** A department with an agreement for the item and the purpose (有条件共享). */
  | 'CONDITIONAL'
  /** Any department, on a registered application granted at once (无条件共享). */
  | 'UNCONDITIONAL'
  /** Leaves its source for nobody (不予共享). */
  | 'WITHHELD';



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
  LawFirm: LawFirm;
  LegalAdviser: LegalAdviser;
  LegalAdviserAppointment: LegalAdviserAppointment;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"code":true}> );
  LawFirm:
    ( { __typename: 'LawFirm' }
    & GraphQLRecursivePick<FederationTypes['LawFirm'], {"id":true}> );
  LegalAdviser:
    ( { __typename: 'LegalAdviser' }
    & GraphQLRecursivePick<FederationTypes['LegalAdviser'], {"id":true}> );
  LegalAdviserAppointment:
    ( { __typename: 'LegalAdviserAppointment' }
    & GraphQLRecursivePick<FederationTypes['LegalAdviserAppointment'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Community: ResolverTypeWrapper<Place>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DepartmentFunction: DepartmentFunction;
  LawFirm: ResolverTypeWrapper<FirmRow>;
  LegalAdviser: ResolverTypeWrapper<AdviserRow>;
  LegalAdviserAppointment: ResolverTypeWrapper<AppointmentRow>;
  LegalAdviserCoverage: ResolverTypeWrapper<CoverageRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LicenceStatus: LicenceStatus;
  Openness: Openness;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<Place>;
  Role: Role;
  Sensitivity: Sensitivity;
  Sharing: Sharing;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Community: Place;
  Date: Scalars['Date']['output'];
  LawFirm: FirmRow;
  LegalAdviser: AdviserRow;
  LegalAdviserAppointment: AppointmentRow;
  LegalAdviserCoverage: CoverageRow;
  Float: Scalars['Float']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Region: Place;
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

export type ReadsDirectiveArgs = {
  items: ReadonlyArray<Scalars['ID']['input']>;
};

export type ReadsDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type StructureDirectiveArgs = { };

export type StructureDirectiveResolver<Result, Parent, ContextType = Context, Args = StructureDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalAdviser?: Resolver<Maybe<ResolversTypes['LegalAdviserAppointment']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type LawFirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawFirm'] = ResolversParentTypes['LawFirm'], FederationReferenceType extends FederationReferenceTypes['LawFirm'] = FederationReferenceTypes['LawFirm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LawFirm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type LegalAdviserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAdviser'] = ResolversParentTypes['LegalAdviser'], FederationReferenceType extends FederationReferenceTypes['LegalAdviser'] = FederationReferenceTypes['LegalAdviser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalAdviser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  complaints?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['LawFirm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['LicenceStatus']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalAdviserAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAdviserAppointment'] = ResolversParentTypes['LegalAdviserAppointment'], FederationReferenceType extends FederationReferenceTypes['LegalAdviserAppointment'] = FederationReferenceTypes['LegalAdviserAppointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalAdviserAppointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adviser?: Resolver<ResolversTypes['LegalAdviser'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LegalAdviserCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAdviserCoverage'] = ResolversParentTypes['LegalAdviserCoverage']> = {
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  lawFirm?: Resolver<Maybe<ResolversTypes['LawFirm']>, ParentType, ContextType, RequireFields<QueryLawFirmArgs, 'id'>>;
  legalAdviser?: Resolver<Maybe<ResolversTypes['LegalAdviser']>, ParentType, ContextType, RequireFields<QueryLegalAdviserArgs, 'id'>>;
  legalAdviserAppointment?: Resolver<Maybe<ResolversTypes['LegalAdviserAppointment']>, ParentType, ContextType, RequireFields<QueryLegalAdviserAppointmentArgs, 'id'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalAdviserCoverage?: Resolver<ResolversTypes['LegalAdviserCoverage'], ParentType, ContextType, Partial<RegionLegalAdviserCoverageArgs>>;
};

export type Resolvers<ContextType = Context> = {
  Community?: CommunityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  LawFirm?: LawFirmResolvers<ContextType>;
  LegalAdviser?: LegalAdviserResolvers<ContextType>;
  LegalAdviserAppointment?: LegalAdviserAppointmentResolvers<ContextType>;
  LegalAdviserCoverage?: LegalAdviserCoverageResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  aggregate?: AggregateDirectiveResolver<any, any, ContextType>;
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  derived?: DerivedDirectiveResolver<any, any, ContextType>;
  item?: ItemDirectiveResolver<any, any, ContextType>;
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
  structure?: StructureDirectiveResolver<any, any, ContextType>;
};
