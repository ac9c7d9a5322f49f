import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganisationRow, UnitRow, OrganisationPage, CentreRow, CompoundKey, Context } from '../store.ts';
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
  _FieldSet: { input: any; output: any; }
};

/** A community or village (社区/村): the place that every department hangs its facts on. One row with its region. */
export type Community = {
  /** The twelve-digit code (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** The joint community committee, null where there is none (社区大党委). */
  readonly jointCommittee?: Maybe<PartyOrganisation>;
  /** The centres and stations that serve it, by kind and name (党群服务中心/驿站). */
  readonly serviceCentres: ReadonlyArray<ServiceCentre>;
};

/** A residential compound (小区), as the housing register has it. */
export type Compound = {
  /** The compound's branch, permanent or provisional, null where there is none (小区党支部). */
  readonly branch?: Maybe<PartyOrganisation>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
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

/** A grid (网格): the smallest piece of ground that somebody answers for. */
export type Grid = {
  /** The grid code (网格编码): the community's code and two or four digits. */
  readonly code: Scalars['ID']['output'];
  /** The grid's party group, null where there is none (网格党小组). */
  readonly partyGroup?: Maybe<PartyOrganisation>;
};

/** A unit that is a member of a joint committee (成员单位). */
export type MemberUnit = {
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
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

/** A party organisation (党组织), a node of the network. */
export type PartyOrganisation = {
  /** The organisations just below, by name (下级组织). */
  readonly children: PartyOrganisationConnection;
  /** The compound that it is anchored on, where it is anchored on one (所在小区). */
  readonly compound?: Maybe<Compound>;
  /** The grid that it is anchored on, where it is anchored on one (所在网格). */
  readonly grid?: Maybe<Grid>;
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its kind (类别). */
  readonly kind: PartyOrganisationKind;
  /** How many members it has (党员人数), for departments; members are counted, never listed. */
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  /** Units that work together in a joint committee, by name (成员单位). */
  readonly memberUnits: ReadonlyArray<MemberUnit>;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The organisation above, null at the top (上级组织). */
  readonly parent?: Maybe<PartyOrganisation>;
  /** The region that it is anchored on (所在区划). */
  readonly region: Region;
};


/** A party organisation (党组织), a node of the network. */
export type PartyOrganisationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of party organisations (党组织分页). */
export type PartyOrganisationConnection = {
  /** The organisations with their cursors (带游标的党组织). */
  readonly edges: ReadonlyArray<PartyOrganisationEdge>;
  /** The organisations of this page (本页党组织). */
  readonly nodes: ReadonlyArray<PartyOrganisation>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only where it is asked for (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A party organisation in a page (党组织条目). */
export type PartyOrganisationEdge = {
  /** Opaque position (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The organisation (党组织). */
  readonly node: PartyOrganisation;
};

/** What kind of organisation it is, and so what it is anchored on (组织类别). */
export type PartyOrganisationKind =
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
  /** Branch in a lane (街巷党支部). */
  | 'LANE_BRANCH'
  /** Neighbour branch (近邻党支部). */
  | 'NEIGHBOUR_BRANCH'
  /** Branch in an owners' committee (业委会党支部). */
  | 'OWNERS_COMMITTEE_BRANCH'
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

/** What can be asked (查询). */
export type Query = {
  /** A party organisation by its id (党组织); null where it is not known. */
  readonly partyOrganisation?: Maybe<PartyOrganisation>;
  /** A service centre or station by its id (党群服务中心/驿站); null where it is not known. */
  readonly serviceCentre?: Maybe<ServiceCentre>;
};


/** What can be asked (查询). */
export type QueryPartyOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryServiceCentreArgs = {
  id: Scalars['ID']['input'];
};

/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type Region = {
  /** The code (区划代码): 6 digits down to the county, 9 for a subdistrict, 12 for a community. */
  readonly code: Scalars['ID']['output'];
  /** Party organisations of a kind in its scope, dissolved ones left out (党组织数). */
  readonly partyOrganisationCount: Scalars['Int']['output'];
  /** Service centres and stations of these kinds in its scope (服务阵地数); of every kind where none is named. */
  readonly serviceCentreCount: Scalars['Int']['output'];
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionPartyOrganisationCountArgs = {
  kind: PartyOrganisationKind;
};


/** An administrative region (行政区划). Codes are never reused: a merged or renumbered region ends and names its successors. */
export type RegionServiceCentreCountArgs = {
  highStandard?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ServiceCentreKind>>;
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

/** A service centre or station (党群服务中心/驿站). */
export type ServiceCentre = {
  /** Where it is (地址). */
  readonly address: Scalars['String']['output'];
  /** Whether it has been raised to the high standard (是否高标准). */
  readonly highStandard: Scalars['Boolean']['output'];
  /** Opaque key (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its kind (类别). */
  readonly kind: ServiceCentreKind;
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** When it is open, in words (开放时间). */
  readonly openingHours: Scalars['String']['output'];
  /** The region that it serves (服务区划). */
  readonly region: Region;
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
  Compound: Compound;
  Grid: Grid;
  MemberUnit: MemberUnit;
  PartyOrganisation: PartyOrganisation;
  Region: Region;
  ServiceCentre: ServiceCentre;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"code":true}> );
  Compound:
    ( { __typename: 'Compound' }
    & GraphQLRecursivePick<FederationTypes['Compound'], {"id":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"code":true}> );
  MemberUnit:
    ( { __typename: 'MemberUnit' }
    & GraphQLRecursivePick<FederationTypes['MemberUnit'], {"id":true}> );
  PartyOrganisation:
    ( { __typename: 'PartyOrganisation' }
    & GraphQLRecursivePick<FederationTypes['PartyOrganisation'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  ServiceCentre:
    ( { __typename: 'ServiceCentre' }
    & GraphQLRecursivePick<FederationTypes['ServiceCentre'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Community: ResolverTypeWrapper<Place>;
  Compound: ResolverTypeWrapper<CompoundKey>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DepartmentFunction: DepartmentFunction;
  Grid: ResolverTypeWrapper<Place>;
  MemberUnit: ResolverTypeWrapper<UnitRow>;
  Openness: Openness;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PartyOrganisation: ResolverTypeWrapper<OrganisationRow>;
  PartyOrganisationConnection: ResolverTypeWrapper<OrganisationPage>;
  PartyOrganisationEdge: ResolverTypeWrapper<Omit<PartyOrganisationEdge, 'node'> & { node: ResolversTypes['PartyOrganisation'] }>;
  PartyOrganisationKind: PartyOrganisationKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<Place>;
  Role: Role;
  Sensitivity: Sensitivity;
  ServiceCentre: ResolverTypeWrapper<CentreRow>;
  ServiceCentreKind: ServiceCentreKind;
  Sharing: Sharing;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Community: Place;
  Compound: CompoundKey;
  Date: Scalars['Date']['output'];
  Grid: Place;
  MemberUnit: UnitRow;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PartyOrganisation: OrganisationRow;
  PartyOrganisationConnection: OrganisationPage;
  PartyOrganisationEdge: Omit<PartyOrganisationEdge, 'node'> & { node: ResolversParentTypes['PartyOrganisation'] };
  Query: Record<PropertyKey, never>;
  Region: Place;
  ServiceCentre: CentreRow;
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
  jointCommittee?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  serviceCentres?: Resolver<ReadonlyArray<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound'], FederationReferenceType extends FederationReferenceTypes['Compound'] = FederationReferenceTypes['Compound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Compound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyGroup?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
};

export type MemberUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberUnit'] = ResolversParentTypes['MemberUnit'], FederationReferenceType extends FederationReferenceTypes['MemberUnit'] = FederationReferenceTypes['MemberUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MemberUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganisation'] = ResolversParentTypes['PartyOrganisation'], FederationReferenceType extends FederationReferenceTypes['PartyOrganisation'] = FederationReferenceTypes['PartyOrganisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyOrganisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['PartyOrganisationConnection'], ParentType, ContextType, Partial<PartyOrganisationChildrenArgs>>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyOrganisationKind'], ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memberUnits?: Resolver<ReadonlyArray<ResolversTypes['MemberUnit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type PartyOrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganisationConnection'] = ResolversParentTypes['PartyOrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyOrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyOrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganisationEdge'] = ResolversParentTypes['PartyOrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  partyOrganisation?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType, RequireFields<QueryPartyOrganisationArgs, 'id'>>;
  serviceCentre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType, RequireFields<QueryServiceCentreArgs, 'id'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyOrganisationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<RegionPartyOrganisationCountArgs, 'kind'>>;
  serviceCentreCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<RegionServiceCentreCountArgs>>;
};

export type ServiceCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCentre'] = ResolversParentTypes['ServiceCentre'], FederationReferenceType extends FederationReferenceTypes['ServiceCentre'] = FederationReferenceTypes['ServiceCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highStandard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceCentreKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Community?: CommunityResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Grid?: GridResolvers<ContextType>;
  MemberUnit?: MemberUnitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyOrganisation?: PartyOrganisationResolvers<ContextType>;
  PartyOrganisationConnection?: PartyOrganisationConnectionResolvers<ContextType>;
  PartyOrganisationEdge?: PartyOrganisationEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ServiceCentre?: ServiceCentreResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  aggregate?: AggregateDirectiveResolver<any, any, ContextType>;
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  derived?: DerivedDirectiveResolver<any, any, ContextType>;
  item?: ItemDirectiveResolver<any, any, ContextType>;
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
  structure?: StructureDirectiveResolver<any, any, ContextType>;
};
