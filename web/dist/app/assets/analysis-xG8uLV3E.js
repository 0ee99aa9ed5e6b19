import{Q as e,c as t,mt as n}from"./country-BLrZsEQO.js";var r=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new r(`
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
    `,{fragmentName:`Evidence`}),new r(`
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
}`,{fragmentName:`AskPart`}),new r(`
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
    `,{fragmentName:`Overlap`}),new r(`
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
}`,{fragmentName:`SimilarTo`}),new r(`
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
}`,{fragmentName:`Fact`});var i=new r(`
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
    `),a=new r(`
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
    `),o=new r(`
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
}`),s=new r(`
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
    `),c=new r(`
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
}`),l=new r(`
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
    `),u=new r(`
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
}`),d=new r(`
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
}`),f=new r(`
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
}`),p=new r(`
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
    `),m=new r(`
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
    `),h=new r(`
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
    `),g=new r(`
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
    `);new r(`
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
}`),new r(`
    query CountryProfessions($codes: [JurisdictionCode!]) {
  professions(first: 100, filter: {responsibilities: {some: {country: $codes}}}) {
    nodes {
      slug
      label
    }
  }
}
    `);var _=(r,i)=>e({queryKey:[`compare`,r,i],placeholderData:n,queryFn:async e=>(await t(u,{codes:r,lang:i},e)).compare}),v=n=>e({queryKey:[`alike`,n],queryFn:async e=>(await t(d,{code:n},e)).similar}),y=(n,r)=>e({queryKey:[`learn`,n,r],queryFn:async e=>(await t(f,{code:n,lang:r},e)).learnFrom}),b=()=>e({queryKey:[`groups`],queryFn:async e=>(await t(p,{},e)).proposedClusters}),x=(n,r)=>e({queryKey:[`stakeholders`,n,r],queryFn:async e=>(await t(h,{code:n,lang:r},e)).stakeholderAnalysis}),S=(r,i,a,o)=>e({queryKey:[`measures`,r,i,a,o],placeholderData:n,queryFn:async e=>(await t(m,{codes:[r],measures:[...new Set([i,`DEGREE`,`CUT_POINT`])],by:i,past:a,lang:o},e)).metrics}),C=(n,r,i)=>e({queryKey:[`without`,n,r,i],queryFn:async e=>(await t(g,{stakeholder:n,country:r,lang:i},e)).without}),w=n=>e({queryKey:[`ask lists`,n],staleTime:1/0,queryFn:e=>t(i,{lang:n},e)}),T=(n,r)=>e({queryKey:[`ask body`,n,r],enabled:n!==void 0,staleTime:1/0,queryFn:async e=>(await t(a,{id:n,lang:r},e)).stakeholder});export{b as a,x as c,o as d,c as f,_ as i,C as l,T as n,y as o,l as p,w as r,S as s,v as t,s as u};