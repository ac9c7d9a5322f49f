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
  join__DirectiveArguments: { input: any; output: any; }
  join__FieldSet: { input: any; output: any; }
  join__FieldValue: { input: any; output: any; }
  link__Import: { input: any; output: any; }
};

/** A community's kind (社区类别). */
export type CommunityKind =
  /** An urban community (社区). */
  | 'COMMUNITY'
  /** A village (村). */
  | 'VILLAGE';

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

/** Whether a lawyer may practise (执业状态). */
export type LicenceStatus =
  /** Revoked (吊销). */
  | 'REVOKED'
  /** Suspended (停止执业). */
  | 'SUSPENDED'
  /** Valid (有效). */
  | 'VALID';

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

/** What everybody outside the departments may have of an item (开放属性). */
export type Openness =
  /** Not open (不开放). */
  | 'CLOSED'
  /** Never answered by the graph to the public; the catalogue names the office to ask (依申请公开). */
  | 'ON_REQUEST'
  /** Answered to everybody, without identity (开放). */
  | 'OPEN';

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

/** How closely an item touches a person (敏感程度). */
export type Sensitivity =
  /** Not about a person (非个人信息). */
  | 'NONE'
  /** About a person (个人信息). */
  | 'PERSONAL'
  /** Sensitive personal information (敏感个人信息). */
  | 'SENSITIVE';

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

export type RegionFiguresQueryVariables = Exact<{
  code: Scalars['ID']['input'];
}>;


export type RegionFiguresQuery = { readonly region?: { readonly code: string, readonly name: string, readonly compoundBranches: number, readonly ownersCommitteeBranches: number, readonly propertyCompanyBranches: number, readonly neighbourBranches: number, readonly communityJointCommittees: number, readonly subdistrictJointCommittees: number, readonly gridPartyGroups: number, readonly districtCentres: number, readonly subdistrictAndCommunityCentres: number, readonly riderStations: number, readonly chiefs: number, readonly legalAdviserCoverage: { readonly communities: number, readonly covered: number, readonly share?: number | null }, readonly renovationTotals: { readonly completed: number, readonly underConstruction: number, readonly households: number } } | null };


export const CommunityCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommunityCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grids"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jointCommittee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceCentres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalAdviser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"adviser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"firm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"serviceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"compounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renovation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"utilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommunityCardQuery, CommunityCardQueryVariables>;
export const RegionFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"compoundBranches"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"COMPOUND_BRANCH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"ownersCommitteeBranches"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"OWNERS_COMMITTEE_BRANCH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"propertyCompanyBranches"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"PROPERTY_COMPANY_BRANCH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"neighbourBranches"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"NEIGHBOUR_BRANCH"}}]},{"kind":"Field","alias":{"kind":"Name","value":"communityJointCommittees"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"COMMUNITY_JOINT_COMMITTEE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"subdistrictJointCommittees"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"SUBDISTRICT_JOINT_COMMITTEE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"gridPartyGroups"},"name":{"kind":"Name","value":"partyOrganisationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"GRID_PARTY_GROUP"}}]},{"kind":"Field","alias":{"kind":"Name","value":"districtCentres"},"name":{"kind":"Name","value":"serviceCentreCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DISTRICT_CENTRE"}]}}]},{"kind":"Field","alias":{"kind":"Name","value":"subdistrictAndCommunityCentres"},"name":{"kind":"Name","value":"serviceCentreCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBDISTRICT_CENTRE"},{"kind":"EnumValue","value":"COMMUNITY_CENTRE"}]}}]},{"kind":"Field","alias":{"kind":"Name","value":"riderStations"},"name":{"kind":"Name","value":"serviceCentreCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RIDER_STATION"}]}}]},{"kind":"Field","alias":{"kind":"Name","value":"chiefs"},"name":{"kind":"Name","value":"chiefCount"}},{"kind":"Field","name":{"kind":"Name","value":"legalAdviserCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communities"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renovationTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"underConstruction"}},{"kind":"Field","name":{"kind":"Name","value":"households"}}]}}]}}]}}]} as unknown as DocumentNode<RegionFiguresQuery, RegionFiguresQueryVariables>;