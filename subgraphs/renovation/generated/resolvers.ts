import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CompoundRow, ProjectRow, UtilityRow, Context } from '../store.ts';
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
  /** Its compounds, by name (小区). */
  readonly compounds: ReadonlyArray<Compound>;
};

/** A residential compound (小区), as the housing register has it. */
export type Compound = {
  /** How many buildings it has (楼栋数). */
  readonly buildings: Scalars['Int']['output'];
  /** The community it lies in (所属社区). */
  readonly community: Community;
  /** Who manages it (治理形式). */
  readonly governance: CompoundGovernance;
  /** How many households it has (户数). */
  readonly households: Scalars['Int']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Its renovation, the latest one where there were several; null where there is none (改造项目). */
  readonly renovation?: Maybe<RenovationProject>;
  /** The year in which it was built (建成年份). */
  readonly yearBuilt: Scalars['Int']['output'];
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
  /** A compound by id (小区); null where it is not known. */
  readonly compound?: Maybe<Compound>;
  /** A renovation project by id (改造项目); null where it is not known. */
  readonly renovationProject?: Maybe<RenovationProject>;
};


/** What can be asked (查询). */
export type QueryCompoundArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryRenovationProjectArgs = {
  id: Scalars['ID']['input'];
};

/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type Region = {
  /** The code (区划代码): 6 digits down to the county, 9 for a subdistrict, 12 for a community. */
  readonly code: Scalars['ID']['output'];
  /** Renovations in its scope, counted from projects (改造总量). */
  readonly renovationTotals: RenovationTotals;
};

/** The renovation of one compound (改造项目). */
export type RenovationProject = {
  /** The approved budget in yuan (概算), for departments. */
  readonly budgetYuan?: Maybe<Scalars['Float']['output']>;
  /** The day on which works were accepted, null before (竣工日期). */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** The compound (小区). */
  readonly compound: Compound;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** How far it has come (阶段). */
  readonly stage: RenovationStage;
  /** The day on which works began, null before (开工日期). */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** Works on pipes, cables and yards, by kind (配套管线与设施). */
  readonly utilities: ReadonlyArray<UtilityWork>;
};

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
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is on (类别). */
  readonly kind: UtilityKind;
  /** Where it stands (状态). */
  readonly state: UtilityState;
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
  Community: Community;
  Compound: Compound;
  Region: Region;
  RenovationProject: RenovationProject;
  UtilityWork: UtilityWork;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"code":true}> );
  Compound:
    ( { __typename: 'Compound' }
    & GraphQLRecursivePick<FederationTypes['Compound'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  RenovationProject:
    ( { __typename: 'RenovationProject' }
    & GraphQLRecursivePick<FederationTypes['RenovationProject'], {"id":true}> );
  UtilityWork:
    ( { __typename: 'UtilityWork' }
    & GraphQLRecursivePick<FederationTypes['UtilityWork'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Community: ResolverTypeWrapper<Place>;
  Compound: ResolverTypeWrapper<CompoundRow>;
  CompoundGovernance: CompoundGovernance;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DepartmentFunction: DepartmentFunction;
  Openness: Openness;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<Place>;
  RenovationProject: ResolverTypeWrapper<ProjectRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RenovationStage: RenovationStage;
  RenovationTotals: ResolverTypeWrapper<RenovationTotals>;
  Role: Role;
  Sensitivity: Sensitivity;
  Sharing: Sharing;
  UtilityKind: UtilityKind;
  UtilityState: UtilityState;
  UtilityWork: ResolverTypeWrapper<UtilityRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Community: Place;
  Compound: CompoundRow;
  Date: Scalars['Date']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Region: Place;
  RenovationProject: ProjectRow;
  Float: Scalars['Float']['output'];
  RenovationTotals: RenovationTotals;
  UtilityWork: UtilityRow;
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
  compounds?: Resolver<ReadonlyArray<ResolversTypes['Compound']>, ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound'], FederationReferenceType extends FederationReferenceTypes['Compound'] = FederationReferenceTypes['Compound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Compound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  buildings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  governance?: Resolver<ResolversTypes['CompoundGovernance'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renovation?: Resolver<Maybe<ResolversTypes['RenovationProject']>, ParentType, ContextType>;
  yearBuilt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType, RequireFields<QueryCompoundArgs, 'id'>>;
  renovationProject?: Resolver<Maybe<ResolversTypes['RenovationProject']>, ParentType, ContextType, RequireFields<QueryRenovationProjectArgs, 'id'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  renovationTotals?: Resolver<ResolversTypes['RenovationTotals'], ParentType, ContextType>;
};

export type RenovationProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenovationProject'] = ResolversParentTypes['RenovationProject'], FederationReferenceType extends FederationReferenceTypes['RenovationProject'] = FederationReferenceTypes['RenovationProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RenovationProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budgetYuan?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RenovationStage'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  utilities?: Resolver<ReadonlyArray<ResolversTypes['UtilityWork']>, ParentType, ContextType>;
};

export type RenovationTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenovationTotals'] = ResolversParentTypes['RenovationTotals']> = {
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  underConstruction?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UtilityWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtilityWork'] = ResolversParentTypes['UtilityWork'], FederationReferenceType extends FederationReferenceTypes['UtilityWork'] = FederationReferenceTypes['UtilityWork']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UtilityWork']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UtilityKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UtilityState'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Community?: CommunityResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  Date?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RenovationProject?: RenovationProjectResolvers<ContextType>;
  RenovationTotals?: RenovationTotalsResolvers<ContextType>;
  UtilityWork?: UtilityWorkResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  aggregate?: AggregateDirectiveResolver<any, any, ContextType>;
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  derived?: DerivedDirectiveResolver<any, any, ContextType>;
  item?: ItemDirectiveResolver<any, any, ContextType>;
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
  structure?: StructureDirectiveResolver<any, any, ContextType>;
};
