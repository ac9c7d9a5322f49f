import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionRow, GridRow, AppointmentRow, WorkerRow, SecondmentRow, AreaRow, RegionPage, Context } from '../store.ts';
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
  _FieldSet: { input: any; output: any; }
};

/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type Community = {
  /** The twelve-digit code (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Its grids by code (网格); of every level where none is named. */
  readonly grids: ReadonlyArray<Grid>;
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
export type CommunityGridsArgs = {
  level?: InputMaybe<Scalars['Int']['input']>;
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

/** A community's kind (社区类别). */
export type CommunityKind =
  /** An urban community (社区). */
  | 'COMMUNITY'
  /** A village (村). */
  | 'VILLAGE';

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

/** A functional area (功能区): an administration without a region code of its own, such as 枫溪区; it lists its communities. */
export type FunctionalArea = {
  /** Opaque key (编号). */
  readonly code: Scalars['ID']['output'];
  /** The communities and villages that it administers, by code (所辖社区/村). */
  readonly communities: ReadonlyArray<Community>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
};

/** A grid (网格): the smallest piece of ground that somebody answers for. */
export type Grid = {
  /** Everybody who serves in it today (网格力量), the leader first. */
  readonly appointments: ReadonlyArray<GridAppointment>;
  /** The grids just below, by code (下级网格). */
  readonly children: ReadonlyArray<Grid>;
  /** The grid code (网格编码): the community's code and two or four digits. */
  readonly code: Scalars['ID']['output'];
  /** The community it lies in (所属社区). */
  readonly community: Community;
  /** Households on its ground (户数), for departments. */
  readonly householdCount?: Maybe<Scalars['Int']['output']>;
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

/** One person's term in one grid (网格任职). */
export type GridAppointment = {
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

/** Somebody who serves in grids (网格员): known here by the public role alone. */
export type GridWorker = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** The name, published on the grid's notice board (姓名). */
  readonly name: Scalars['String']['output'];
  /** The duty phone, published on the grid's notice board (值班电话). */
  readonly phone: Scalars['String']['output'];
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

/** What can be asked (查询). */
export type Query = {
  /** Communities and villages of a region that exist today, by code (社区/村列表). */
  readonly communities: CommunityConnection;
  /** A community or village by its twelve-digit code (社区/村); null where the code is not known. */
  readonly community?: Maybe<Community>;
  /** A functional area by its code (功能区); null where the code is not known. */
  readonly functionalArea?: Maybe<FunctionalArea>;
  /** A grid by its code (网格); null where the code is not known. */
  readonly grid?: Maybe<Grid>;
  /** An administrative region by its code (行政区划), of any level; null where the code is not known. */
  readonly region?: Maybe<Region>;
};


/** What can be asked (查询). */
export type QueryCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  within: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryCommunityArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryFunctionalAreaArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryGridArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
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
  /** Its level (层级). */
  readonly level: RegionLevel;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The region above, null for a province (上级区划). */
  readonly parent?: Maybe<Region>;
  /** Every region above, the province first (各级上级区划). */
  readonly parents: ReadonlyArray<Region>;
  /** Staff whom departments have seconded here and who serve today, by rank (下沉干部人数). */
  readonly secondedStaffCount: Scalars['Int']['output'];
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
export type RegionSecondedStaffCountArgs = {
  rank?: InputMaybe<SecondedRank>;
};

/** A page of regions (区划分页). */
export type RegionConnection = {
  /** The regions with their cursors (带游标的区划). */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** The regions of this page (本页区划). */
  readonly nodes: ReadonlyArray<Region>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A region in a page (区划条目). */
export type RegionEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The region (区划). */
  readonly node: Region;
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

/** What an officer or a system may do (角色). */
export type Role =
  /** Keeps the catalogue and the glossary (数据管家). */
  | 'DATA_STEWARD'
  /** Keeps the legal register (法律服务管理员). */
  | 'LEGAL_STEWARD';

/** Rank of somebody whom a department has seconded (下沉干部职级). */
export type SecondedRank =
  /** Below section level (一般干部). */
  | 'JUNIOR'
  /** Section level (科级). */
  | 'SECTION';

/** Somebody whom a department has seconded to a subdistrict (下沉干部). */
export type Secondment = {
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
  FunctionalArea: FunctionalArea;
  Grid: Grid;
  GridAppointment: GridAppointment;
  GridWorker: GridWorker;
  Region: Region;
  Secondment: Secondment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"code":true}> );
  FunctionalArea:
    ( { __typename: 'FunctionalArea' }
    & GraphQLRecursivePick<FederationTypes['FunctionalArea'], {"code":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"code":true}> );
  GridAppointment:
    ( { __typename: 'GridAppointment' }
    & GraphQLRecursivePick<FederationTypes['GridAppointment'], {"id":true}> );
  GridWorker:
    ( { __typename: 'GridWorker' }
    & GraphQLRecursivePick<FederationTypes['GridWorker'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Secondment:
    ( { __typename: 'Secondment' }
    & GraphQLRecursivePick<FederationTypes['Secondment'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Community: ResolverTypeWrapper<RegionRow>;
  CommunityConnection: ResolverTypeWrapper<RegionPage>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  CommunityKind: CommunityKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DepartmentFunction: DepartmentFunction;
  FunctionalArea: ResolverTypeWrapper<AreaRow>;
  Grid: ResolverTypeWrapper<GridRow>;
  GridAppointment: ResolverTypeWrapper<AppointmentRow>;
  GridRole: GridRole;
  GridWorker: ResolverTypeWrapper<WorkerRow>;
  Openness: Openness;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionConnection: ResolverTypeWrapper<RegionPage>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionLevel: RegionLevel;
  Role: Role;
  SecondedRank: SecondedRank;
  Secondment: ResolverTypeWrapper<SecondmentRow>;
  Sensitivity: Sensitivity;
  Sharing: Sharing;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Community: RegionRow;
  CommunityConnection: RegionPage;
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  Date: Scalars['Date']['output'];
  FunctionalArea: AreaRow;
  Grid: GridRow;
  GridAppointment: AppointmentRow;
  GridWorker: WorkerRow;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Region: RegionRow;
  RegionConnection: RegionPage;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  Secondment: SecondmentRow;
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
  grids?: Resolver<ReadonlyArray<ResolversTypes['Grid']>, ParentType, ContextType, Partial<CommunityGridsArgs>>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type FunctionalAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunctionalArea'] = ResolversParentTypes['FunctionalArea'], FederationReferenceType extends FederationReferenceTypes['FunctionalArea'] = FederationReferenceTypes['FunctionalArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FunctionalArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointments?: Resolver<ReadonlyArray<ResolversTypes['GridAppointment']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Grid']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  householdCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['GridWorker']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  range?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GridAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridAppointment'] = ResolversParentTypes['GridAppointment'], FederationReferenceType extends FederationReferenceTypes['GridAppointment'] = FederationReferenceTypes['GridAppointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GridAppointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GridRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['GridWorker'], ParentType, ContextType>;
};

export type GridWorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridWorker'] = ResolversParentTypes['GridWorker'], FederationReferenceType extends FederationReferenceTypes['GridWorker'] = FederationReferenceTypes['GridWorker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GridWorker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'within'>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QueryCommunityArgs, 'code'>>;
  functionalArea?: Resolver<Maybe<ResolversTypes['FunctionalArea']>, ParentType, ContextType, RequireFields<QueryFunctionalAreaArgs, 'code'>>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridArgs, 'code'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chiefCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<RegionChildrenArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, Partial<RegionCommunitiesArgs>>;
  gridCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<RegionGridCountArgs>>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  secondedStaffCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<RegionSecondedStaffCountArgs>>;
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

export type SecondmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Secondment'] = ResolversParentTypes['Secondment'], FederationReferenceType extends FederationReferenceTypes['Secondment'] = FederationReferenceTypes['Secondment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Secondment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['SecondedRank']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  FunctionalArea?: FunctionalAreaResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridAppointment?: GridAppointmentResolvers<ContextType>;
  GridWorker?: GridWorkerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  Secondment?: SecondmentResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  aggregate?: AggregateDirectiveResolver<any, any, ContextType>;
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  derived?: DerivedDirectiveResolver<any, any, ContextType>;
  item?: ItemDirectiveResolver<any, any, ContextType>;
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
  structure?: StructureDirectiveResolver<any, any, ContextType>;
};
