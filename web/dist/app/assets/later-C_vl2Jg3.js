import{L as e,Q as t,mt as n,t as r}from"./queries-B7ReN9lN.js";var i=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new i(`
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}
    `,{fragmentName:`Evidence`}),new i(`
    fragment Fact on Responsibility {
  slug
  evidence
  scope
  level
  act
  stale
  stakeholder {
    slug
    label(lang: $lang)
    kind
    acronyms
    collective
    sector {
      name
    }
  }
  legalBasis {
    title
  }
  dataSources(first: 5) {
    nodes {
      slug
      label
    }
  }
  professions(first: 5) {
    nodes {
      slug
      label
    }
  }
  methods(first: 3) {
    nodes {
      label
    }
  }
  provenance {
    ...Evidence
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`,{fragmentName:`Fact`}),new i(`
    fragment AskPart on Responsibility {
  slug
  jurisdiction {
    code
    name
    type
  }
  stakeholder {
    slug
    label(lang: $lang)
    collective
    type {
      name
    }
  }
  role
  task {
    slug
    name
    gerund
  }
  level
  act
  evidence
  stale
  legalBasis {
    title
  }
  jointWith(first: 3) {
    nodes {
      stakeholder {
        slug
        label(lang: $lang)
      }
    }
  }
  dataSources(first: 3) {
    nodes {
      slug
      owner {
        slug
        label(lang: $lang)
      }
    }
  }
  provenance {
    ...Evidence
    fieldOrigins {
      field
      origin
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`,{fragmentName:`AskPart`}),new i(`
    fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
  }
}
    `,{fragmentName:`Overlap`}),new i(`
    fragment SimilarTo on SimilarCountry {
  country {
    code
    name
  }
  rank
  overlap {
    ...Overlap
  }
  clusters {
    slug
    label
  }
}
    fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
  }
}`,{fragmentName:`SimilarTo`}),new i(`
    fragment Someone on Person {
  id
  name
  role
  jurisdictions
  created
}
    `,{fragmentName:`Someone`}),new i(`
    query Country($code: JurisdictionCode!, $codes: [JurisdictionCode!], $lang: LanguageTag, $status: [Status!], $profession: [ID!]) {
  country(code: $code) {
    code
    name
    languages
    planningSummary
    modelOrTool
    competentAuthority {
      slug
      label(lang: $lang)
    }
  }
  coverage(country: $codes, status: $status, profession: $profession) {
    completeness {
      tasks
      needed
      onRecord
    }
  }
  whoDoes(country: $codes, status: $status, profession: $profession) {
    totals {
      recorded
      nobodyStated
      noClaim
      onlyLeftOut
      responsibilities
    }
    rows(first: 60) {
      nodes {
        task {
          slug
        }
        coverage
        byRole {
          role
          responsibilities {
            ...Fact
          }
        }
        absences {
          slug
          type
          evidence
          provenance {
            ...Evidence
          }
        }
        leftOut {
          reason
          count
        }
      }
    }
  }
}
    fragment Fact on Responsibility {
  slug
  evidence
  scope
  level
  act
  stale
  stakeholder {
    slug
    label(lang: $lang)
    kind
    acronyms
    collective
    sector {
      name
    }
  }
  legalBasis {
    title
  }
  dataSources(first: 5) {
    nodes {
      slug
      label
    }
  }
  professions(first: 5) {
    nodes {
      slug
      label
    }
  }
  methods(first: 3) {
    nodes {
      label
    }
  }
  provenance {
    ...Evidence
  }
}
fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`),new i(`
    query CountryProfessions($codes: [JurisdictionCode!]) {
  professions(first: 100, filter: {responsibilities: {some: {country: $codes}}}) {
    nodes {
      slug
      label
    }
  }
}
    `);var a=new i(`
    query AskLists($lang: LanguageTag) {
  planningTasks(first: 100) {
    nodes {
      slug
      name
      gerund
      stage
      broader {
        slug
      }
    }
  }
  jurisdictions(first: 100) {
    nodes {
      code
      name
      type
    }
  }
  clusters(first: 50) {
    nodes {
      slug
      label
    }
  }
  professions(first: 100) {
    nodes {
      slug
      label(lang: $lang)
      broader {
        slug
      }
    }
  }
  methodologies(first: 100) {
    nodes {
      slug
      label
    }
  }
  dataSources(first: 100) {
    nodes {
      slug
      label(lang: $lang)
      jurisdiction {
        code
        name
      }
    }
  }
  terms(first: 100) {
    nodes {
      slug
      name
      scheme
    }
  }
}
    `),o=new i(`
    query AskName($id: ID!, $lang: LanguageTag) {
  stakeholder(id: $id) {
    slug
    label(lang: $lang)
    collective
    seat {
      code
      name
    }
  }
}
    `),s=new i(`
    query AskParts($filter: ResponsibilityFilter!, $beside: ResponsibilityFilter, $withBeside: Boolean!, $lang: LanguageTag) {
  responsibilities(filter: $filter, first: 100, orderBy: {field: SLUG}) {
    totalCount
    nodes {
      ...AskPart
    }
  }
  beside: responsibilities(filter: $beside, first: 50) @include(if: $withBeside) {
    totalCount
    nodes {
      slug
      role
      jurisdiction {
        code
      }
      stakeholder {
        slug
        label(lang: $lang)
        collective
      }
    }
  }
}
    fragment AskPart on Responsibility {
  slug
  jurisdiction {
    code
    name
    type
  }
  stakeholder {
    slug
    label(lang: $lang)
    collective
    type {
      name
    }
  }
  role
  task {
    slug
    name
    gerund
  }
  level
  act
  evidence
  stale
  legalBasis {
    title
  }
  jointWith(first: 3) {
    nodes {
      stakeholder {
        slug
        label(lang: $lang)
      }
    }
  }
  dataSources(first: 3) {
    nodes {
      slug
      owner {
        slug
        label(lang: $lang)
      }
    }
  }
  provenance {
    ...Evidence
    fieldOrigins {
      field
      origin
    }
  }
}
fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`),c=new i(`
    query AskNobody($task: [ID!], $role: [Role!], $country: [JurisdictionCode!], $cluster: [ID!]) {
  part: whoDoes(task: $task, role: $role, country: $country, cluster: $cluster) {
    byJurisdiction {
      jurisdiction {
        code
        name
        type
      }
      totals {
        recorded
      }
    }
  }
  anyPart: whoDoes(task: $task, country: $country, cluster: $cluster) {
    byJurisdiction {
      jurisdiction {
        code
      }
      totals {
        recorded
        absences
      }
    }
  }
  past: whoDoes(
    task: $task
    role: $role
    country: $country
    cluster: $cluster
    status: [HISTORIC]
  ) {
    byJurisdiction {
      jurisdiction {
        code
      }
      totals {
        recorded
      }
    }
  }
}
    `),l=new i(`
    query AskRelations($filter: RelationFilter!, $lang: LanguageTag) {
  relations(filter: $filter, first: 100) {
    totalCount
    nodes {
      slug
      type
      evidence
      from {
        slug
        label(lang: $lang)
      }
      provenance {
        ...Evidence
      }
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`),u=new i(`
    query AskWithout($stakeholder: ID!, $country: JurisdictionCode, $lang: LanguageTag) {
  without(stakeholder: $stakeholder, country: $country) {
    losses {
      task {
        slug
        name
      }
      country {
        code
        name
      }
      part
      alone
      nobodyLeft
      claimCount
      others {
        slug
        label(lang: $lang)
      }
    }
  }
}
    `),d=new i(`
    query Compare($codes: [JurisdictionCode!]!, $lang: LanguageTag) {
  compare(countries: $codes) {
    countries {
      code
      name
    }
    overlap {
      ...Overlap
    }
    totals {
      standing
      country {
        code
      }
      tasks
    }
    nextStep
    rows {
      task {
        slug
      }
      standing
      sides {
        country {
          code
        }
        row {
          byRole {
            role
            responsibilities {
              ...Fact
            }
          }
        }
      }
      parts {
        part
        verdict
        aspects {
          aspect
          verdict
          words
        }
      }
    }
  }
}
    fragment Fact on Responsibility {
  slug
  evidence
  scope
  level
  act
  stale
  stakeholder {
    slug
    label(lang: $lang)
    kind
    acronyms
    collective
    sector {
      name
    }
  }
  legalBasis {
    title
  }
  dataSources(first: 5) {
    nodes {
      slug
      label
    }
  }
  professions(first: 5) {
    nodes {
      slug
      label
    }
  }
  methods(first: 3) {
    nodes {
      label
    }
  }
  provenance {
    ...Evidence
  }
}
fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
  }
}
fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`),f=new i(`
    query Alike($code: JurisdictionCode!) {
  similar(country: $code) {
    ranked {
      ...SimilarTo
    }
    notEnoughData {
      ...SimilarTo
    }
  }
}
    fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
  }
}
fragment SimilarTo on SimilarCountry {
  country {
    code
    name
  }
  rank
  overlap {
    ...Overlap
  }
  clusters {
    slug
    label
  }
}`),p=new i(`
    query Learn($code: JurisdictionCode!, $lang: LanguageTag) {
  learnFrom(country: $code) {
    country {
      code
      name
    }
    gaps
    nowhere
    lessons {
      gap {
        task {
          slug
          name
          shortName
        }
      }
      finding {
        rule
        words(lang: $lang)
      }
      knownIn
      from {
        rank
        country {
          code
          name
        }
        claim {
          slug
          role
          evidence
          stakeholder {
            slug
            label(lang: $lang)
          }
          provenance {
            ...Evidence
          }
        }
        body
        methods
        practices {
          slug
          label
        }
        explanation
      }
    }
    twinnings {
      with {
        code
        name
      }
      lessons {
        gap {
          task {
            slug
            name
            shortName
          }
        }
        finding {
          rule
        }
      }
      overlap {
        ...Overlap
      }
      clusters {
        slug
        label
      }
    }
  }
}
    fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
  }
}
fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`),m=new i(`
    query Groups {
  proposedClusters {
    proposed {
      members {
        code
        name
      }
      leastLikeness
      leastParts
    }
    recorded {
      cluster {
        slug
        label
      }
      pairs
      comparable
      meanLikeness
    }
    unplaced {
      code
      name
    }
  }
}
    `),h=new i(`
    query Measures($codes: [JurisdictionCode!], $measures: [Measure!]!, $by: Measure!, $past: Boolean!, $lang: LanguageTag) {
  metrics(
    scope: {country: $codes}
    kinds: [INSTITUTION, PLANNING_BODY, PLANNING_TASK, DATA_SOURCE, FORECASTING_MODEL, METHODOLOGY, RESPONSIBILITY, RELATION, MEMBERSHIP]
    measures: $measures
    past: $past
  ) {
    nodeCount
    linkCount
    weakLinks
    revision
    measures {
      measure
      says
      algorithm
      reference
      parameters {
        name
        value
      }
      direction
      weights
      whole
      wholeSays
      note
    }
    rows(orderBy: $by, first: 100) {
      totalCount
      nodes {
        label(lang: $lang)
        record {
          slug
          kind
        }
        values {
          measure
          value
          withoutWeak
        }
      }
    }
  }
}
    `),g=new i(`
    query People($after: String) {
  people(first: 100, after: $after) {
    nodes {
      ...Someone
      sessions {
        used
      }
      tokens {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Someone on Person {
  id
  name
  role
  jurisdictions
  created
}`),_=new i(`
    query Myself {
  person {
    id
    sessions {
      id
      created
      used
      agent
      current
    }
    tokens {
      id
      name
      role
      jurisdictions
      used
      expires
    }
  }
}
    `),v=new i(`
    query Audit {
  audit(first: 30) {
    nodes {
      number
      time
      author
      did
      account
      what
    }
  }
}
    `),y=new i(`
    mutation AddPerson($name: String!, $role: AccessRole!, $jurisdictions: [JurisdictionCode!]) {
  addPerson(name: $name, role: $role, jurisdictions: $jurisdictions) {
    ...Someone
  }
}
    fragment Someone on Person {
  id
  name
  role
  jurisdictions
  created
}`),b=new i(`
    mutation GrantRights($person: ID!, $role: AccessRole!, $jurisdictions: [JurisdictionCode!]) {
  grantRights(person: $person, role: $role, jurisdictions: $jurisdictions) {
    ...Someone
  }
}
    fragment Someone on Person {
  id
  name
  role
  jurisdictions
  created
}`),x=new i(`
    mutation RemovePerson($person: ID!) {
  removePerson(person: $person)
}
    `),S=new i(`
    mutation MakeSignInLink($person: ID!) {
  makeSignInLink(person: $person) {
    person {
      name
    }
    path
    expires
  }
}
    `),C=new i(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `),w=new i(`
    mutation MakeToken($name: String!, $role: AccessRole!, $jurisdictions: [JurisdictionCode!], $days: Int!) {
  makeToken(name: $name, role: $role, jurisdictions: $jurisdictions, days: $days) {
    token {
      name
    }
    secret
  }
}
    `),T=new i(`
    mutation RevokeToken($id: ID!) {
  revokeToken(id: $id)
}
    `),E=new i(`
    query Stakeholders($code: JurisdictionCode!, $lang: LanguageTag) {
  stakeholderAnalysis(country: $code) {
    stakeholders {
      stakeholder {
        slug
        label(lang: $lang)
      }
      power
      interest
      salience
      salienceWhy
      now
      wanted
      scores {
        criterion
        low
        high
        assessments {
          slug
          score
          scale
          assessor
          by {
            label(lang: $lang)
          }
          finding
        }
      }
    }
    notAssessed {
      slug
      label(lang: $lang)
    }
    notAssessedCount
  }
}
    `),D=new i(`
    query Without($stakeholder: ID!, $country: JurisdictionCode, $lang: LanguageTag) {
  without(stakeholder: $stakeholder, country: $country) {
    alone
    decisions
    ties
    losses {
      task {
        slug
        name
        shortName
      }
      country {
        code
        name
      }
      part
      alone
      nobodyLeft
      others {
        slug
        label(lang: $lang)
      }
      otherCount
      standIns {
        record {
          slug
          label(lang: $lang)
        }
        why
      }
      decisions {
        task {
          slug
          name
          shortName
        }
      }
    }
  }
}
    `),O=(r,i)=>t({queryKey:[`compare`,r,i],placeholderData:n,queryFn:async t=>(await e(d,{codes:r,lang:i},t)).compare}),k=n=>t({queryKey:[`alike`,n],queryFn:async t=>(await e(f,{code:n},t)).similar}),A=(n,r)=>t({queryKey:[`learn`,n,r],queryFn:async t=>(await e(p,{code:n,lang:r},t)).learnFrom}),j=()=>t({queryKey:[`groups`],queryFn:async t=>(await e(m,{},t)).proposedClusters}),M=(n,r)=>t({queryKey:[`stakeholders`,n,r],queryFn:async t=>(await e(E,{code:n,lang:r},t)).stakeholderAnalysis}),N=(r,i,a,o)=>t({queryKey:[`measures`,r,i,a,o],placeholderData:n,queryFn:async t=>(await e(h,{codes:[r],measures:[...new Set([i,`DEGREE`,`CUT_POINT`])],by:i,past:a,lang:o},t)).metrics}),P=(n,r,i)=>t({queryKey:[`without`,n,r,i],queryFn:async t=>(await e(D,{stakeholder:n,country:r,lang:i},t)).without}),F=n=>t({queryKey:[`ask lists`,n],staleTime:1/0,queryFn:t=>e(a,{lang:n},t)}),I=(n,r)=>t({queryKey:[`ask body`,n,r],enabled:n!==void 0,staleTime:1/0,queryFn:async t=>(await e(o,{id:n,lang:r},t)).stakeholder}),L=()=>t({queryKey:[`people`],queryFn:async t=>(await r(n=>e(g,{after:n},t),e=>e.people?.pageInfo)).flatMap(e=>e.people?.nodes??[])}),R=()=>t({queryKey:[`myself`],queryFn:async t=>(await e(_,{},t)).person}),z=()=>t({queryKey:[`audit`],queryFn:async t=>(await e(v,{},t)).audit?.nodes??[]});export{T as C,x as S,u as _,O as a,S as b,N as c,M as d,P as f,l as g,s as h,z as i,R as l,c as m,I as n,j as o,y as p,F as r,A as s,k as t,L as u,C as v,w as x,b as y};