import type { RecordType } from './graphql';

/** A field of an input, as a form shows it. */
export type Field = {
  name: string;
  about: string;
  type: 'text' | 'choice' | 'record' | 'date' | 'url' | 'language' | 'flag' | 'number' | 'group';
  /** The enum of a choice, the input of a group. */
  of?: string;
  /** The kinds that a record may be of; none means any. */
  to?: string[];
  many?: true;
  required?: true;
  /** Without it the request itself is refused. */
  sent?: true;
};

export const inputs: Record<string, Field[]> = {
  "AdoptInput": [
    {
      "name": "id",
      "about": "Id or slug of the scenario.",
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "records",
      "about": "Whose changes: ids or slugs of records that it changes. All by default.",
      "type": "record",
      "to": [],
      "many": true
    }
  ],
  "CitationInput": [
    {
      "name": "page",
      "about": "The page or section.",
      "type": "text"
    },
    {
      "name": "quotation",
      "about": "The words of the source.",
      "type": "text"
    },
    {
      "name": "retrieved",
      "about": "When it was looked at.",
      "type": "date"
    },
    {
      "name": "source",
      "about": "The source.",
      "type": "record",
      "to": [
        "Source"
      ]
    }
  ],
  "FieldOriginInput": [
    {
      "name": "field",
      "about": "The name of the field.",
      "type": "text"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin"
    }
  ],
  "SourceInput": [
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "consolidated",
      "about": "The date up to which amendments to a legal text are included.",
      "type": "date"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "originalURL",
      "about": "Where its publisher keeps it, if url is a copy elsewhere.",
      "type": "url"
    },
    {
      "name": "published",
      "about": "When it was published.",
      "type": "date"
    },
    {
      "name": "publisher",
      "about": "Who published it.",
      "type": "text"
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "title",
      "about": "Its title.",
      "type": "text",
      "required": true
    },
    {
      "name": "type",
      "about": "What type of document it is: 'law', 'report', 'website' ….",
      "type": "text"
    },
    {
      "name": "url",
      "about": "Where it was read.",
      "type": "url"
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "CiteInput": [
    {
      "name": "citation",
      "about": "The source and the place in it. Leave the source out if it is new.",
      "type": "group",
      "of": "CitationInput"
    },
    {
      "name": "expectedRevision",
      "about": "The revision at which you saw it: if it has been changed since, that is a conflict.",
      "type": "number"
    },
    {
      "name": "id",
      "about": "Id or slug of the record.",
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "source",
      "about": "A source that is not yet on record.",
      "type": "group",
      "of": "SourceInput"
    }
  ],
  "ConfirmInput": [
    {
      "name": "citation",
      "about": "The source, which is added to those that it has.",
      "type": "group",
      "of": "CitationInput"
    },
    {
      "name": "expectedRevision",
      "about": "The revision at which you saw it: if it has been changed since, that is a conflict.",
      "type": "number"
    },
    {
      "name": "id",
      "about": "Id or slug of the record.",
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "on",
      "about": "When the source said so.",
      "type": "date",
      "sent": true,
      "required": true
    }
  ],
  "CopyScenarioInput": [
    {
      "name": "from",
      "about": "Id or slug of the scenario.",
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "jurisdiction",
      "about": "The jurisdiction that it is for; that of the other, or its cluster, by default.",
      "type": "text"
    },
    {
      "name": "slug",
      "about": "The slug of the new one; made up if it is left out.",
      "type": "text"
    },
    {
      "name": "title",
      "about": "Its title; that of the other by default.",
      "type": "text"
    }
  ],
  "AbsenceInput": [
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "evidence",
      "about": "What the source says, in our own words; never a quotation.",
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": "The jurisdiction that it is about.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "role",
      "about": "The role that nobody has.",
      "type": "choice",
      "of": "Role"
    },
    {
      "name": "scope",
      "about": "Narrows the claim in words.",
      "type": "text"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "task",
      "about": "The planning task.",
      "type": "record",
      "to": [
        "PlanningTask"
      ],
      "required": true
    },
    {
      "name": "type",
      "about": "What type it is.",
      "type": "choice",
      "of": "AbsenceType",
      "required": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "AcceptedGapInput": [
    {
      "name": "about",
      "about": "What a gap without a task is about: a conflict, or a body that too much depends on.",
      "type": "record",
      "to": []
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "evidence",
      "about": "What the source says, in our own words; never a quotation.",
      "type": "text"
    },
    {
      "name": "facts",
      "about": "Identifies the facts that it was accepted on.",
      "type": "text",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": "The jurisdiction that it is about.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reason",
      "about": "Why it is intended.",
      "type": "text",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "rules",
      "about": "The rules whose findings are accepted.",
      "type": "text",
      "many": true,
      "required": true
    },
    {
      "name": "scope",
      "about": "Narrows the claim in words.",
      "type": "text"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "task",
      "about": "The planning task.",
      "type": "record",
      "to": [
        "PlanningTask"
      ]
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "ActionInput": [
    {
      "name": "after",
      "about": "Its after.",
      "type": "record",
      "to": [
        "Action"
      ],
      "many": true
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "costNote",
      "about": "What it costs, and who pays, in our own words.",
      "type": "text"
    },
    {
      "name": "end",
      "about": "When it is to be done.",
      "type": "date"
    },
    {
      "name": "evidence",
      "about": "What shows that it is done, in our own words.",
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "needs",
      "about": "Its needs.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ],
      "many": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "objective",
      "about": "The objective that it serves.",
      "type": "record",
      "to": [
        "Objective"
      ]
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "owner",
      "about": "The stakeholder in charge of it.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "ownerNote",
      "about": "Who is in charge of it, in our own words, if they are not on record as a stakeholder.",
      "type": "text"
    },
    {
      "name": "records",
      "about": "The ids of the records whose changes it makes. Some may not be on record yet.",
      "type": "text",
      "many": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "scenario",
      "about": "The scenario that it leads to.",
      "type": "record",
      "to": [
        "Scenario"
      ],
      "required": true
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "start",
      "about": "When it begins.",
      "type": "date"
    },
    {
      "name": "state",
      "about": "How far it is said to have got. roadMap says how much of it is true.",
      "type": "choice",
      "of": "ActionState",
      "required": true
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "summary",
      "about": "What is to be done, in our own words.",
      "type": "text"
    },
    {
      "name": "title",
      "about": "What it is called.",
      "type": "text",
      "required": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "AdoptionInput": [
    {
      "name": "by",
      "about": "The jurisdiction that uses it.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "evidence",
      "about": "What the source says, in our own words; never a quotation.",
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "scope",
      "about": "Narrows the claim in words.",
      "type": "text"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    },
    {
      "name": "what",
      "about": "The methodology or practice.",
      "type": "record",
      "to": [],
      "required": true
    }
  ],
  "AssessmentInput": [
    {
      "name": "about",
      "about": "What it is about.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "assessor",
      "about": "Who made it, if that is not a stakeholder: a working group, a role in a team.",
      "type": "text"
    },
    {
      "name": "by",
      "about": "Who.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "competency",
      "about": "The competency, if the criterion is about one.",
      "type": "record",
      "to": [
        "Competency"
      ]
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "criterion",
      "about": "What the stakeholder was assessed on.",
      "type": "choice",
      "of": "AssessmentCriterion"
    },
    {
      "name": "day",
      "about": "When it was made.",
      "type": "date"
    },
    {
      "name": "evidence",
      "about": "What the source says, in our own words; never a quotation.",
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "finding",
      "about": "What was found, in our own words.",
      "type": "text"
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "instrument",
      "about": "What it was assessed with.",
      "type": "text",
      "required": true
    },
    {
      "name": "methodology",
      "about": "The methodology of the instrument, where it is one of ours.",
      "type": "record",
      "to": [
        "Methodology"
      ]
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "plannerRole",
      "about": "The role in a planning team that the competency is for.",
      "type": "record",
      "to": [
        "PlannerRole"
      ]
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "scale",
      "about": "The highest score that there is.",
      "type": "number"
    },
    {
      "name": "scope",
      "about": "Narrows the claim in words.",
      "type": "text"
    },
    {
      "name": "score",
      "about": "The score, from 0 to scale.",
      "type": "number"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "stakeholder",
      "about": "The stakeholder that was assessed.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "task",
      "about": "The planning task that it is for.",
      "type": "record",
      "to": [
        "PlanningTask"
      ]
    },
    {
      "name": "type",
      "about": "What type it is.",
      "type": "choice",
      "of": "AssessmentType",
      "required": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "BestPracticeInput": [
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "countries",
      "about": "Its countries.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "many": true
    },
    {
      "name": "element",
      "about": "Which of the five elements of a planning system in the EU handbook it belongs to.",
      "type": "choice",
      "of": "PlanningElement"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "name",
      "about": "What it is called, in English unless it only has a name of its own.",
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "project",
      "about": "The project it belongs to.",
      "type": "record",
      "to": [
        "Project"
      ]
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "summary",
      "about": "A summary, in our own words.",
      "type": "text"
    },
    {
      "name": "theme",
      "about": "What it is about.",
      "type": "choice",
      "of": "PracticeTheme"
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "ClusterInput": [
    {
      "name": "candidateMembers",
      "about": "Its candidate members.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "many": true
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "lead",
      "about": "The stakeholder that leads it.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "members",
      "about": "Its members.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "many": true
    },
    {
      "name": "name",
      "about": "What it is called, in English unless it only has a name of its own.",
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "project",
      "about": "The project it belongs to.",
      "type": "record",
      "to": [
        "Project"
      ]
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    },
    {
      "name": "workPackage",
      "about": "The work package.",
      "type": "record",
      "to": [
        "WorkPackage"
      ]
    }
  ],
  "NameInput": [
    {
      "name": "lang",
      "about": "The language (BCP 47); und if it has none.",
      "type": "language"
    },
    {
      "name": "origin",
      "about": "How the name came into the graph.",
      "type": "choice",
      "of": "Origin"
    },
    {
      "name": "text",
      "about": "Its text, in our own words.",
      "type": "text"
    },
    {
      "name": "until",
      "about": "When it ceased to be used.",
      "type": "date"
    }
  ],
  "CompetencyInput": [
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "examples",
      "about": "Examples of what it involves.",
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "name",
      "about": "What it is called: in the given language, if it has a name in it, or else in English.",
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "translations",
      "about": "Names in other languages; the preferred name in each comes first.",
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "ConflictInput": [
    {
      "name": "between",
      "about": "Its between.",
      "type": "record",
      "to": [],
      "many": true
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "evidence",
      "about": "What the source says, in our own words; never a quotation.",
      "type": "text"
    },
    {
      "name": "explanation",
      "about": "Why they contradict each other, in our own words.",
      "type": "text",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "scope",
      "about": "Narrows the claim in words.",
      "type": "text"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "topic",
      "about": "What it is about.",
      "type": "text",
      "required": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "DataSourceInput": [
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "content",
      "about": "What it contains, in our own words.",
      "type": "text"
    },
    {
      "name": "covers",
      "about": "The parts of the workforce picture that it covers.",
      "type": "choice",
      "of": "DataCoverage",
      "many": true
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "frequency",
      "about": "How often it is made or published.",
      "type": "text"
    },
    {
      "name": "jurisdiction",
      "about": "The jurisdiction that it is about.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "limitations",
      "about": "What it cannot tell, as a source says.",
      "type": "text"
    },
    {
      "name": "name",
      "about": "What it is called, in English unless it only has a name of its own.",
      "type": "text",
      "required": true
    },
    {
      "name": "nativeName",
      "about": "Its own name or acronym.",
      "type": "text"
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "owner",
      "about": "The stakeholder that owns or keeps it.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "type",
      "about": "What type it is.",
      "type": "choice",
      "of": "DataSourceType"
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "DatasetInput": [
    {
      "name": "citation",
      "about": "How to cite what was read from it: with the revision, and the path of a permalink to the data as they were then.",
      "type": "text",
      "required": true
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "date",
      "about": "Its date.",
      "type": "date",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "licence",
      "about": "An SPDX identifier.",
      "type": "text",
      "required": true
    },
    {
      "name": "licenceURL",
      "about": "Where the licence can be read.",
      "type": "url"
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "publisher",
      "about": "Who published it.",
      "type": "text"
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "title",
      "about": "Its title.",
      "type": "text",
      "required": true
    },
    {
      "name": "url",
      "about": "Where it can be read.",
      "type": "url"
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    },
    {
      "name": "version",
      "about": "Its version.",
      "type": "text",
      "required": true
    }
  ],
  "EventInput": [
    {
      "name": "announced",
      "about": "Sources announce it, but none on record says that it took place.",
      "type": "flag"
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "end",
      "about": "When it ends.",
      "type": "date"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "host",
      "about": "The stakeholder that hosts it.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "name",
      "about": "What it is called, in English unless it only has a name of its own.",
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "place",
      "about": "Where it takes place.",
      "type": "text"
    },
    {
      "name": "project",
      "about": "The project it belongs to.",
      "type": "record",
      "to": [
        "Project"
      ]
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "start",
      "about": "When it starts.",
      "type": "date"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "ForecastingModelInput": [
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "dataSources",
      "about": "Its data sources.",
      "type": "record",
      "to": [
        "DataSource"
      ],
      "many": true
    },
    {
      "name": "evidence",
      "about": "What the source says about it, in our own words.",
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": "The jurisdiction that it is about.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "methods",
      "about": "Its methods.",
      "type": "record",
      "to": [
        "Methodology"
      ],
      "many": true
    },
    {
      "name": "name",
      "about": "What it is called, in English unless it only has a name of its own.",
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "owner",
      "about": "The stakeholder that owns or keeps it.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "InstitutionInput": [
    {
      "name": "acronyms",
      "about": "Acronyms in any language.",
      "type": "text",
      "many": true
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "collective",
      "about": "The record stands for a set of actors, such as 'medical universities'.",
      "type": "flag"
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "heroesRole",
      "about": "The role that sources give it in the joint action.",
      "type": "text"
    },
    {
      "name": "level",
      "about": "The level of government or territory.",
      "type": "choice",
      "of": "Level",
      "required": true
    },
    {
      "name": "names",
      "about": "The official and other names; in each language the preferred one comes first.",
      "type": "group",
      "of": "NameInput",
      "many": true,
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "parent",
      "about": "The stakeholder that it is a part of.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "permanence",
      "about": "Whether it is permanent.",
      "type": "choice",
      "of": "Permanence"
    },
    {
      "name": "portfolio",
      "about": "Its portfolio.",
      "type": "record",
      "to": [
        "Term"
      ],
      "many": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "seat",
      "about": "The jurisdiction where the body itself is.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "sector",
      "about": "Its sector, from the managed list SECTOR.",
      "type": "record",
      "to": [
        "Term"
      ],
      "required": true
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "type",
      "about": "What type it is.",
      "type": "record",
      "to": [
        "Term"
      ],
      "required": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    },
    {
      "name": "website",
      "about": "Its website.",
      "type": "url"
    }
  ],
  "JurisdictionInput": [
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "code",
      "about": "ISO 3166-1 alpha-2 ('HU'), an ISO 3166-2 style part ('GB-ENG'), 'EU' or 'INT'.",
      "type": "text",
      "required": true
    },
    {
      "name": "competentAuthority",
      "about": "Its competent authority in HEROES.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "euMember",
      "about": "Whether it is a member state of the EU.",
      "type": "flag"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "heroesNote",
      "about": "A remark on its role in HEROES.",
      "type": "text"
    },
    {
      "name": "heroesParticipant",
      "about": "Whether it takes part in HEROES.",
      "type": "flag"
    },
    {
      "name": "languages",
      "about": "BCP 47 tags of the languages that documents are in.",
      "type": "text",
      "many": true
    },
    {
      "name": "modelOrTool",
      "about": "What is used to forecast or monitor there, in our own words.",
      "type": "text"
    },
    {
      "name": "name",
      "about": "What it is called, in English unless it only has a name of its own.",
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "planningSummary",
      "about": "How planning works there, in our own words.",
      "type": "text"
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "type",
      "about": "What type it is.",
      "type": "choice",
      "of": "JurisdictionType",
      "required": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "MembershipInput": [
    {
      "name": "body",
      "about": "The body that it belongs to.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ],
      "required": true
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "evidence",
      "about": "What the source says, in our own words; never a quotation.",
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "member",
      "about": "The stakeholder that belongs to it.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ],
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "role",
      "about": "The role that it has.",
      "type": "choice",
      "of": "MembershipRole",
      "required": true
    },
    {
      "name": "scope",
      "about": "Narrows the claim in words.",
      "type": "text"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "MethodologyInput": [
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "description",
      "about": "What it is about, in our own words.",
      "type": "text"
    },
    {
      "name": "family",
      "about": "The broad group.",
      "type": "choice",
      "of": "MethodologyFamily",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "name",
      "about": "What it is called: in the given language, if it has a name in it, or else in English.",
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "translations",
      "about": "Names in other languages; the preferred name in each comes first.",
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "type",
      "about": "What type it is.",
      "type": "choice",
      "of": "MethodologyType",
      "required": true
    },
    {
      "name": "usedByAsStated",
      "about": "Users in the words of the source, not resolved.",
      "type": "text",
      "many": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "MilestoneInput": [
    {
      "name": "action",
      "about": "The action that it is a step towards.",
      "type": "record",
      "to": [
        "Action"
      ],
      "required": true
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "due",
      "about": "When it is to be reached.",
      "type": "date"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reached",
      "about": "When it was reached.",
      "type": "date"
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "title",
      "about": "What it is called.",
      "type": "text",
      "required": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "ObjectiveInput": [
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "number",
      "about": "Its number.",
      "type": "number"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "project",
      "about": "The project it belongs to.",
      "type": "record",
      "to": [
        "Project"
      ],
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "sameAs",
      "about": "The objective that this one restates, as another source has it.",
      "type": "record",
      "to": [
        "Objective"
      ]
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "text",
      "about": "Its text, in our own words.",
      "type": "text",
      "required": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "ParticipationInput": [
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "event",
      "about": "The event.",
      "type": "record",
      "to": [
        "Event"
      ]
    },
    {
      "name": "evidence",
      "about": "What the source says, in our own words; never a quotation.",
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": "The jurisdiction that it is about.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ]
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "project",
      "about": "The project it belongs to.",
      "type": "record",
      "to": [
        "Project"
      ]
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "role",
      "about": "The role that it has.",
      "type": "choice",
      "of": "ParticipationRole",
      "required": true
    },
    {
      "name": "scope",
      "about": "Narrows the claim in words.",
      "type": "text"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "stakeholder",
      "about": "The stakeholder.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ],
      "required": true
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "unit",
      "about": "The unit of the stakeholder that takes part.",
      "type": "text"
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    },
    {
      "name": "workPackage",
      "about": "The work package.",
      "type": "record",
      "to": [
        "WorkPackage"
      ]
    }
  ],
  "PlannerRoleInput": [
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "name",
      "about": "What it is called: in the given language, if it has a name in it, or else in English.",
      "type": "text",
      "required": true
    },
    {
      "name": "needs",
      "about": "Its needs.",
      "type": "record",
      "to": [
        "Competency"
      ],
      "many": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "translations",
      "about": "Names in other languages; the preferred name in each comes first.",
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "PlanningBodyInput": [
    {
      "name": "acronyms",
      "about": "Acronyms in any language.",
      "type": "text",
      "many": true
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "collective",
      "about": "The record stands for a set of actors, such as 'medical universities'.",
      "type": "flag"
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "heroesRole",
      "about": "The role that sources give it in the joint action.",
      "type": "text"
    },
    {
      "name": "level",
      "about": "The level of government or territory.",
      "type": "choice",
      "of": "Level",
      "required": true
    },
    {
      "name": "names",
      "about": "The official and other names; in each language the preferred one comes first.",
      "type": "group",
      "of": "NameInput",
      "many": true,
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "parent",
      "about": "The stakeholder that it is a part of.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "permanence",
      "about": "Whether it is permanent.",
      "type": "choice",
      "of": "Permanence"
    },
    {
      "name": "portfolio",
      "about": "Its portfolio.",
      "type": "record",
      "to": [
        "Term"
      ],
      "many": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "seat",
      "about": "The jurisdiction where the body itself is.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "sector",
      "about": "Its sector, from the managed list SECTOR.",
      "type": "record",
      "to": [
        "Term"
      ],
      "required": true
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "type",
      "about": "What type it is.",
      "type": "record",
      "to": [
        "Term"
      ],
      "required": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    },
    {
      "name": "website",
      "about": "Its website.",
      "type": "url"
    }
  ],
  "InformsInput": [
    {
      "name": "feedback",
      "about": "The edge leads back to an earlier step; without such edges the flow has no cycle.",
      "type": "flag"
    },
    {
      "name": "task",
      "about": "The planning task.",
      "type": "record",
      "to": [
        "PlanningTask"
      ]
    },
    {
      "name": "why",
      "about": "Why it is an input.",
      "type": "text"
    }
  ],
  "PlanningTaskInput": [
    {
      "name": "broader",
      "about": "The broader one in the tree.",
      "type": "record",
      "to": [
        "PlanningTask"
      ]
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "description",
      "about": "What it is about, in our own words.",
      "type": "text"
    },
    {
      "name": "element",
      "about": "Which of the five elements of a planning system in the EU handbook it belongs to.",
      "type": "choice",
      "of": "PlanningElement"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "gerund",
      "about": "The task as it reads after a verb in an English sentence: monitoring stock and flows.",
      "type": "text"
    },
    {
      "name": "informs",
      "about": "The tasks that take this one's output as an input.",
      "type": "group",
      "of": "InformsInput",
      "many": true
    },
    {
      "name": "milestones",
      "about": "Its milestones.",
      "type": "record",
      "to": [
        "Term"
      ],
      "many": true
    },
    {
      "name": "name",
      "about": "What it is called: in the given language, if it has a name in it, or else in English.",
      "type": "text",
      "required": true
    },
    {
      "name": "needs",
      "about": "What must be on record for a country that does the task before it counts as described there. Our synthesis, unless a field origin says otherwise.",
      "type": "choice",
      "of": "TaskNeed",
      "many": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "shortName",
      "about": "A name short enough for drawings. Of several names in a language it is the shortest.",
      "type": "text"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "stage",
      "about": "It is one of the stages, not a task to be done.",
      "type": "flag"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "translations",
      "about": "Names in other languages; the preferred name in each comes first.",
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "ProfessionInput": [
    {
      "name": "broader",
      "about": "The broader one in the tree.",
      "type": "record",
      "to": [
        "Profession"
      ]
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "euSectoral",
      "about": "Automatic recognition under Directive 2005/36/EC.",
      "type": "flag"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "isco08",
      "about": "Codes of the International Standard Classification of Occupations; several if no single one fits.",
      "type": "text",
      "many": true
    },
    {
      "name": "name",
      "about": "What it is called: in the given language, if it has a name in it, or else in English.",
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "trainingStage",
      "about": "A stage of training that combines with a profession.",
      "type": "flag"
    },
    {
      "name": "translations",
      "about": "Names in other languages; the preferred name in each comes first.",
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "ProjectInput": [
    {
      "name": "acronym",
      "about": "Its acronym.",
      "type": "text",
      "required": true
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "coordinator",
      "about": "The stakeholder that coordinates it.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "costEUR",
      "about": "Total cost in euro.",
      "type": "number"
    },
    {
      "name": "end",
      "about": "When it ends, as first agreed.",
      "type": "date"
    },
    {
      "name": "euSharePercent",
      "about": "Share of the cost that the EU bears, in percent.",
      "type": "number"
    },
    {
      "name": "extendedTo",
      "about": "When it ends by a later agreement.",
      "type": "date"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "funder",
      "about": "Who pays for it, as the source says.",
      "type": "text"
    },
    {
      "name": "name",
      "about": "What it is called, in English unless it only has a name of its own.",
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "start",
      "about": "When it starts.",
      "type": "date"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "RegionInput": [
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": "The jurisdiction that it is part of.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "name",
      "about": "What it is called, in English unless it only has a name of its own.",
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "RelationInput": [
    {
      "name": "act",
      "about": "What exactly is done in it.",
      "type": "choice",
      "of": "Act"
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "evidence",
      "about": "What the source says, in our own words; never a quotation.",
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "from",
      "about": "The first of the two.",
      "type": "record",
      "to": [],
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "scope",
      "about": "Narrows the claim in words.",
      "type": "text"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "task",
      "about": "The planning task that the relation is about.",
      "type": "record",
      "to": [
        "PlanningTask"
      ]
    },
    {
      "name": "to",
      "about": "The second of the two.",
      "type": "record",
      "to": [],
      "required": true
    },
    {
      "name": "type",
      "about": "What type it is.",
      "type": "choice",
      "of": "RelationType",
      "required": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "LegalBasisInput": [
    {
      "name": "source",
      "about": "The source.",
      "type": "record",
      "to": [
        "Source"
      ]
    },
    {
      "name": "title",
      "about": "Its title.",
      "type": "text"
    },
    {
      "name": "type",
      "about": "What type it is.",
      "type": "choice",
      "of": "InstrumentType"
    }
  ],
  "ResponsibilityInput": [
    {
      "name": "act",
      "about": "What exactly is done, where the role alone leaves it open.",
      "type": "choice",
      "of": "Act"
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "complete",
      "about": "According to the source, this completes the record of who has this role in the task there.",
      "type": "flag"
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "dataSources",
      "about": "Its data sources.",
      "type": "record",
      "to": [
        "DataSource"
      ],
      "many": true
    },
    {
      "name": "evidence",
      "about": "What the source says, in our own words; never a quotation.",
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "jointWith",
      "about": "Its joint with.",
      "type": "record",
      "to": [
        "Responsibility"
      ],
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": "The jurisdiction that it is about.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "legalBasis",
      "about": "The instrument that the evidence names.",
      "type": "group",
      "of": "LegalBasisInput"
    },
    {
      "name": "level",
      "about": "The level of government or territory.",
      "type": "choice",
      "of": "Level",
      "required": true
    },
    {
      "name": "methods",
      "about": "Its methods.",
      "type": "record",
      "to": [
        "Methodology"
      ],
      "many": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "precedes",
      "about": "Its precedes.",
      "type": "record",
      "to": [
        "Responsibility"
      ],
      "many": true
    },
    {
      "name": "professions",
      "about": "Its professions.",
      "type": "record",
      "to": [
        "Profession"
      ],
      "many": true
    },
    {
      "name": "region",
      "about": "Where it holds, if not everywhere in the jurisdiction.",
      "type": "record",
      "to": [
        "Region"
      ]
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "role",
      "about": "The role that it has.",
      "type": "choice",
      "of": "Role",
      "required": true
    },
    {
      "name": "scope",
      "about": "Narrows the claim in words.",
      "type": "text"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "stakeholder",
      "about": "The stakeholder.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ],
      "required": true
    },
    {
      "name": "stale",
      "about": "It may have changed since the source said so.",
      "type": "flag"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "task",
      "about": "The planning task.",
      "type": "record",
      "to": [
        "PlanningTask"
      ],
      "required": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "ScenarioInput": [
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "cluster",
      "about": "The cluster that it is for.",
      "type": "record",
      "to": [
        "Cluster"
      ]
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": "The jurisdiction that it is for.",
      "type": "record",
      "to": [
        "Jurisdiction"
      ]
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "objective",
      "about": "The objective that it serves.",
      "type": "record",
      "to": [
        "Objective"
      ]
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "state",
      "about": "How far it has got. What a scenario says can only be changed while it is a draft; adopting takes what has become true out of it in any state.",
      "type": "choice",
      "of": "ScenarioState",
      "required": true
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "summary",
      "about": "What it is about, in our own words.",
      "type": "text"
    },
    {
      "name": "title",
      "about": "What it is called.",
      "type": "text",
      "required": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "StatementInput": [
    {
      "name": "about",
      "about": "What it is about.",
      "type": "record",
      "to": [],
      "required": true
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "counts",
      "about": "What the number counts.",
      "type": "text"
    },
    {
      "name": "evidence",
      "about": "What the source says, in our own words; never a quotation.",
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "number",
      "about": "The value as a number.",
      "type": "number"
    },
    {
      "name": "objective",
      "about": "What a country is described for: as it is (situation), or as it should be (aim).",
      "type": "record",
      "to": [
        "Objective"
      ]
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "property",
      "about": "Which property, in camelCase.",
      "type": "text",
      "required": true
    },
    {
      "name": "record",
      "about": "The record that is the value, if it is one.",
      "type": "record",
      "to": []
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "scope",
      "about": "Narrows the claim in words.",
      "type": "text"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "unit",
      "about": "The unit of the number.",
      "type": "text"
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    },
    {
      "name": "value",
      "about": "The value as text, whatever it is; number and record repeat it if it is one of these.",
      "type": "text",
      "required": true
    }
  ],
  "TermInput": [
    {
      "name": "broader",
      "about": "The broader one in the tree.",
      "type": "record",
      "to": [
        "Term"
      ]
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "definition",
      "about": "What it means.",
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "name",
      "about": "What it is called: in the given language, if it has a name in it, or else in English.",
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "scheme",
      "about": "The list that it is an entry of.",
      "type": "choice",
      "of": "Scheme",
      "required": true
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "translations",
      "about": "Names in other languages; the preferred name in each comes first.",
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "WorkPackageInput": [
    {
      "name": "aim",
      "about": "What it is for.",
      "type": "text"
    },
    {
      "name": "citations",
      "about": "The sources, in the order of their weight. Only UNVERIFIED content may have none.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "code",
      "about": "Its code.",
      "type": "text",
      "required": true
    },
    {
      "name": "confidence",
      "about": "How sure we are.",
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": "Fields whose origin is not that of the record.",
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": "Earlier slugs, which still lead to the record.",
      "type": "text",
      "many": true
    },
    {
      "name": "leader",
      "about": "The stakeholder that leads it.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "note",
      "about": "A remark for the reader, in our own words.",
      "type": "text"
    },
    {
      "name": "observed",
      "about": "When the source said so.",
      "type": "date"
    },
    {
      "name": "origin",
      "about": "How it came into the graph.",
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "project",
      "about": "The project it belongs to.",
      "type": "record",
      "to": [
        "Project"
      ],
      "required": true
    },
    {
      "name": "reviewBy",
      "about": "When somebody should check it again.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "Readable and unique; made for a new record without one. A record's former slug still leads to it.",
      "type": "text"
    },
    {
      "name": "status",
      "about": "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded.",
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "title",
      "about": "Its title.",
      "type": "text",
      "required": true
    },
    {
      "name": "validFrom",
      "about": "When it began to hold.",
      "type": "date"
    },
    {
      "name": "validTo",
      "about": "When it ceased to hold.",
      "type": "date"
    }
  ],
  "EndInput": [
    {
      "name": "expectedRevision",
      "about": "The revision at which you saw it: if it has been changed since, that is a conflict.",
      "type": "number"
    },
    {
      "name": "id",
      "about": "Id or slug of the responsibility.",
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "on",
      "about": "The last day, month or year.",
      "type": "date",
      "sent": true,
      "required": true
    }
  ],
  "MergeInput": [
    {
      "name": "expectedRevision",
      "about": "The revision at which you saw the one that stays: if it has been changed since, that is a conflict.",
      "type": "number"
    },
    {
      "name": "from",
      "about": "Id or slug of the one that is merged into the other.",
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "into",
      "about": "Id or slug of the one that stays.",
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    }
  ],
  "ProposeActionsInput": [
    {
      "name": "scenario",
      "about": "Id or slug of the scenario.",
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    }
  ],
  "ResolvedClashInput": [
    {
      "name": "as",
      "about": "What becomes of it.",
      "type": "choice",
      "of": "Resolution",
      "sent": true,
      "required": true
    },
    {
      "name": "record",
      "about": "Id or slug of the record that the scenario changes.",
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    }
  ],
  "RebaseInput": [
    {
      "name": "expectedRevision",
      "about": "The revision at which you saw it: if it has been changed since, that is a conflict.",
      "type": "number"
    },
    {
      "name": "id",
      "about": "Id or slug of the scenario.",
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "resolve",
      "about": "What becomes of each clash.",
      "type": "group",
      "of": "ResolvedClashInput",
      "many": true
    }
  ],
  "RenameInput": [
    {
      "name": "expectedRevision",
      "about": "The revision at which you saw it: if it has been changed since, that is a conflict.",
      "type": "number"
    },
    {
      "name": "id",
      "about": "Id or slug of the stakeholder.",
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "names",
      "about": "The new names; in each language the preferred one comes first.",
      "type": "group",
      "of": "NameInput",
      "many": true,
      "sent": true,
      "required": true
    },
    {
      "name": "on",
      "about": "When the former names ceased to be used.",
      "type": "date"
    },
    {
      "name": "slug",
      "about": "A new slug, if it should have one. The former slug still leads to it.",
      "type": "text"
    }
  ],
  "SplitPartInput": [
    {
      "name": "id",
      "about": "Id or slug of one on record; leave out if it is new.",
      "type": "record",
      "to": []
    },
    {
      "name": "names",
      "about": "For a new one: its names; in each language the preferred one comes first.",
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "slug",
      "about": "For a new one: its slug. If left out, one is made.",
      "type": "text"
    },
    {
      "name": "takes",
      "about": "Which of the records that refer to the former one this one takes over (ids or slugs): claims, which several may take, and other records. Every current claim must be taken by somebody.",
      "type": "record",
      "to": [],
      "many": true,
      "sent": true,
      "required": true
    }
  ],
  "SplitInput": [
    {
      "name": "citations",
      "about": "The sources. Without one, new records are UNVERIFIED.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "expectedRevision",
      "about": "The revision at which you saw it: if it has been changed since, that is a conflict.",
      "type": "number"
    },
    {
      "name": "id",
      "about": "Id or slug of the one that ended.",
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "into",
      "about": "What it became: two or more.",
      "type": "group",
      "of": "SplitPartInput",
      "many": true,
      "sent": true,
      "required": true
    },
    {
      "name": "on",
      "about": "The day, month or year of the change.",
      "type": "date",
      "sent": true,
      "required": true
    }
  ],
  "TransferInput": [
    {
      "name": "citations",
      "about": "The sources. Without one, new records are UNVERIFIED.",
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "evidence",
      "about": "What the source says, in our own words; never a quotation.",
      "type": "text"
    },
    {
      "name": "expectedRevision",
      "about": "The revision at which you saw it: if it has been changed since, that is a conflict.",
      "type": "number"
    },
    {
      "name": "id",
      "about": "Id or slug of the responsibility.",
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "on",
      "about": "The day, month or year of the change.",
      "type": "date",
      "sent": true,
      "required": true
    },
    {
      "name": "to",
      "about": "Id or slug of the stakeholder that has it from then on.",
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ],
      "sent": true,
      "required": true
    }
  ]
};

export const choices: Record<string, { value: string; about: string }[]> = {
  "Confidence": [
    {
      "value": "HIGH",
      "about": "We are sure of it."
    },
    {
      "value": "LOW",
      "about": "It is in doubt."
    },
    {
      "value": "MEDIUM",
      "about": "It is likely."
    }
  ],
  "Origin": [
    {
      "value": "INFERRED",
      "about": "Follows from what a source says."
    },
    {
      "value": "RETRIEVED",
      "about": "A source says so."
    },
    {
      "value": "SYNTHESIS",
      "about": "Our own label or grouping."
    },
    {
      "value": "UNVERIFIED",
      "about": "General knowledge that no source has confirmed."
    }
  ],
  "Status": [
    {
      "value": "CURRENT",
      "about": "It holds, as far as the source says."
    },
    {
      "value": "HISTORIC",
      "about": "It no longer holds."
    }
  ],
  "Role": [
    {
      "value": "ACCOUNTABLE",
      "about": "Is answerable for the outcome, and has the last word on it."
    },
    {
      "value": "CONSULTED",
      "about": "Is asked before the decision: advises, comments, gives its views."
    },
    {
      "value": "FUNDS",
      "about": "Pays for it."
    },
    {
      "value": "INFORMED",
      "about": "Is informed of the outcome, without a say in it; this includes whoever uses results that others publish."
    },
    {
      "value": "PROVIDES_DATA",
      "about": "Supplies data that the task uses."
    },
    {
      "value": "RESPONSIBLE",
      "about": "Does the work. Several may share it."
    },
    {
      "value": "SUPPORTS",
      "about": "Helps those who do the work, with staff, tools or know-how."
    }
  ],
  "AbsenceType": [
    {
      "value": "NOBODY",
      "about": "Nobody does it or is in charge of it."
    },
    {
      "value": "NOT_DONE",
      "about": "It is not done, or not regularly."
    },
    {
      "value": "NO_DATA",
      "about": "The data for it do not exist or cannot be obtained."
    }
  ],
  "ActionState": [
    {
      "value": "DONE",
      "about": "It is said to be done."
    },
    {
      "value": "DROPPED",
      "about": "It is no longer to be done."
    },
    {
      "value": "PLANNED",
      "about": "It is to be done."
    },
    {
      "value": "UNDER_WAY",
      "about": "It has begun."
    }
  ],
  "AssessmentCriterion": [
    {
      "value": "CAPACITY",
      "about": "How much it is able to do: EU toolkit."
    },
    {
      "value": "COMPETENCY_HELD",
      "about": "It has the competency."
    },
    {
      "value": "COMPETENCY_LACKED",
      "about": "It lacks the competency."
    },
    {
      "value": "COMPETENCY_WANTED",
      "about": "It wants the competency, whether or not it has it."
    },
    {
      "value": "ENGAGEMENT_NOW",
      "about": "How engaged it is: unaware at 0, resistant, neutral, supportive, leading at the highest."
    },
    {
      "value": "ENGAGEMENT_WANTED",
      "about": "How engaged it should be, on the same scale."
    },
    {
      "value": "EXPERTISE",
      "about": "How expert it is: EU toolkit."
    },
    {
      "value": "INFLUENCE_HELD",
      "about": "How much it could influence decisions."
    },
    {
      "value": "INFLUENCE_USED",
      "about": "How much it does influence them."
    },
    {
      "value": "INTEREST",
      "about": "How much planning matters to it."
    },
    {
      "value": "KNOWLEDGE",
      "about": "How much it knows of it."
    },
    {
      "value": "LEGITIMACY",
      "about": "How legitimate its role is."
    },
    {
      "value": "MOTIVATION",
      "about": "How motivated it is: EU toolkit."
    },
    {
      "value": "POSITION",
      "about": "What it thinks of it: 0 is against, half the scale neither, the highest for."
    },
    {
      "value": "POWER",
      "about": "How much power it has: EU toolkit."
    },
    {
      "value": "URGENCY",
      "about": "How pressing its claim is."
    },
    {
      "value": "WILLINGNESS",
      "about": "How willing it is: EU toolkit."
    }
  ],
  "AssessmentType": [
    {
      "value": "APPLIED",
      "about": "Only that it was done is known."
    },
    {
      "value": "FINDING",
      "about": "What was found is known."
    }
  ],
  "PlanningElement": [
    {
      "value": "ALL",
      "about": "All five: it is about planning as a whole."
    },
    {
      "value": "DATA",
      "about": "What is known about the workforce."
    },
    {
      "value": "FORECASTING_MODEL",
      "about": "How supply and demand are projected."
    },
    {
      "value": "GOALS",
      "about": "What the plan is for."
    },
    {
      "value": "LINK_TO_POLICY",
      "about": "How results become decisions."
    },
    {
      "value": "ORGANISATION",
      "about": "Who plans, and how they work together."
    }
  ],
  "PracticeTheme": [
    {
      "value": "BUDGET",
      "about": "Paying for planning, or for what is planned."
    },
    {
      "value": "COUNTRY_MAPPING",
      "about": "Mapping how countries plan."
    },
    {
      "value": "DATA",
      "about": "Collecting and using data."
    },
    {
      "value": "EXCHANGE",
      "about": "Learning from each other."
    },
    {
      "value": "FORECASTING",
      "about": "Forecasting supply or demand."
    },
    {
      "value": "GOALS",
      "about": "Setting goals."
    },
    {
      "value": "GOVERNANCE",
      "about": "How planning is organised and governed."
    },
    {
      "value": "IMBALANCE",
      "about": "Shortages, surpluses and their distribution."
    },
    {
      "value": "MONITORING",
      "about": "Monitoring the workforce or the plan."
    },
    {
      "value": "PILOT",
      "about": "A trial on a small scale."
    },
    {
      "value": "POLICY_DIALOGUE",
      "about": "Dialogue about policy."
    },
    {
      "value": "QUOTAS",
      "about": "Quotas for training places."
    },
    {
      "value": "SELF_ASSESSMENT",
      "about": "Assessing one's own planning."
    },
    {
      "value": "STAKEHOLDER_MAPPING",
      "about": "Mapping who has a role in planning."
    }
  ],
  "DataCoverage": [
    {
      "value": "ACTIVITY",
      "about": "How much those in the workforce work, and in what capacity."
    },
    {
      "value": "DEMAND",
      "about": "How much work the population needs."
    },
    {
      "value": "EDUCATION",
      "about": "Who is being trained."
    },
    {
      "value": "INFLOW",
      "about": "Who enters the workforce."
    },
    {
      "value": "MIGRATION",
      "about": "Who comes from, or goes to, other countries."
    },
    {
      "value": "OUTFLOW",
      "about": "Who leaves the workforce."
    },
    {
      "value": "STOCK",
      "about": "How many people work in the profession."
    }
  ],
  "DataSourceType": [
    {
      "value": "ADMINISTRATIVE",
      "about": "Data collected in the course of administration."
    },
    {
      "value": "CLAIMS",
      "about": "Claims for payment, as health insurers keep them."
    },
    {
      "value": "JOINT_QUESTIONNAIRE",
      "about": "The joint questionnaire of Eurostat, OECD and WHO."
    },
    {
      "value": "OTHER",
      "about": "Any other type."
    },
    {
      "value": "REGISTRY",
      "about": "A register, kept up to date person by person or establishment by establishment."
    },
    {
      "value": "STATISTICS",
      "about": "Official statistics."
    }
  ],
  "Level": [
    {
      "value": "EU",
      "about": "The European Union."
    },
    {
      "value": "INTERNATIONAL",
      "about": "Beyond the European Union, such as the WHO or the OECD."
    },
    {
      "value": "LOCAL",
      "about": "A municipality, or a single establishment."
    },
    {
      "value": "NATIONAL",
      "about": "A whole country; a federation as a whole."
    },
    {
      "value": "REGIONAL",
      "about": "A region, a federal state or another part of a country."
    }
  ],
  "Permanence": [
    {
      "value": "AD_HOC",
      "about": "It was set up for one purpose and ends with it."
    },
    {
      "value": "PERMANENT",
      "about": "It is permanent."
    }
  ],
  "JurisdictionType": [
    {
      "value": "COUNTRY",
      "about": "A country."
    },
    {
      "value": "EU",
      "about": "The European Union."
    },
    {
      "value": "INTERNATIONAL",
      "about": "The world, or anything beyond a country or the EU."
    },
    {
      "value": "PART",
      "about": "A part of a country, such as England."
    }
  ],
  "MembershipRole": [
    {
      "value": "AT_THE_TABLE",
      "about": "It is consulted by the body; whether it is a member is not stated."
    },
    {
      "value": "DECIDES_IN_IT",
      "about": "It takes its decisions in the body, with others."
    },
    {
      "value": "HOST",
      "about": "It hosts the body or its office."
    },
    {
      "value": "MEMBER",
      "about": "It is a member."
    },
    {
      "value": "PARTICIPANT",
      "about": "It takes part in the work of the body."
    },
    {
      "value": "PARTY",
      "about": "The body coordinates between it and others."
    },
    {
      "value": "REPRESENTED",
      "about": "Its representatives sit in the body."
    }
  ],
  "MethodologyFamily": [
    {
      "value": "FORECASTING",
      "about": "Ways to project supply and demand."
    },
    {
      "value": "FRAMEWORK",
      "about": "Frameworks for planning as a whole."
    },
    {
      "value": "QUALITATIVE",
      "about": "Qualitative methods."
    },
    {
      "value": "STAKEHOLDER",
      "about": "Ways to involve stakeholders."
    }
  ],
  "MethodologyType": [
    {
      "value": "DATA",
      "about": "Collecting and using data."
    },
    {
      "value": "DEMAND",
      "about": "Estimating demand."
    },
    {
      "value": "EVALUATION",
      "about": "Evaluating planning."
    },
    {
      "value": "FORECASTING",
      "about": "Projecting supply and demand."
    },
    {
      "value": "FORESIGHT",
      "about": "Exploring possible futures."
    },
    {
      "value": "OTHER",
      "about": "Anything else."
    },
    {
      "value": "SKILL_MIX",
      "about": "Finding the right mix of skills and professions."
    },
    {
      "value": "STAKEHOLDER",
      "about": "Involving stakeholders."
    },
    {
      "value": "SUPPLY",
      "about": "Estimating supply."
    }
  ],
  "ParticipationRole": [
    {
      "value": "AFFILIATED_ENTITY",
      "about": "Joined through a competent authority, as an affiliated entity."
    },
    {
      "value": "ASSOCIATED_PARTNER",
      "about": "An associated partner, which is not a beneficiary."
    },
    {
      "value": "CLUSTER_PARTICIPANT",
      "about": "Takes part in a cluster of countries."
    },
    {
      "value": "CONSORTIUM_LEADER",
      "about": "Leads the consortium."
    },
    {
      "value": "CONSORTIUM_MEMBER",
      "about": "A member of the consortium."
    },
    {
      "value": "COORDINATOR",
      "about": "Coordinates the project."
    },
    {
      "value": "GRANTING_AUTHORITY",
      "about": "Awarded the grant."
    },
    {
      "value": "ORGANISER",
      "about": "Organised it."
    },
    {
      "value": "PARTICIPANT",
      "about": "Took part."
    },
    {
      "value": "POLICY_DG",
      "about": "The directorate-general of the European Commission in charge of the policy."
    },
    {
      "value": "PROJECT_PARTNER",
      "about": "A partner in the project."
    },
    {
      "value": "SPEAKER",
      "about": "Spoke there."
    },
    {
      "value": "STATUS_NOT_STATED",
      "about": "Takes part; in what capacity is not stated."
    }
  ],
  "TaskNeed": [
    {
      "value": "ADVICE",
      "about": "Who advises, proposes or is consulted before the decision."
    },
    {
      "value": "DATA",
      "about": "On which data."
    },
    {
      "value": "DECISION",
      "about": "Who decides: somebody is ACCOUNTABLE."
    },
    {
      "value": "LEGAL_BASIS",
      "about": "On what legal basis."
    },
    {
      "value": "METHOD",
      "about": "By which method."
    },
    {
      "value": "USE",
      "about": "What the data that are collected are used for: a task that they lead to is on record."
    },
    {
      "value": "WORK",
      "about": "Who does the work: somebody is RESPONSIBLE or SUPPORTS."
    }
  ],
  "Act": [
    {
      "value": "APPROVES",
      "about": "Must agree before what others propose takes effect."
    },
    {
      "value": "DECIDES",
      "about": "Takes the decision itself."
    },
    {
      "value": "PROPOSES",
      "about": "Puts forward what others approve or decide."
    }
  ],
  "RelationType": [
    {
      "value": "ADVISES",
      "about": "The first advises the second."
    },
    {
      "value": "APPOINTS",
      "about": "The first appoints the second or its members."
    },
    {
      "value": "AUDITS",
      "about": "The first examines what the second did, from outside and with a report."
    },
    {
      "value": "BUILDS_ON_RESULTS_OF",
      "about": "The first builds on what the second achieved."
    },
    {
      "value": "COMMISSIONS",
      "about": "The first asks the second for a piece of work."
    },
    {
      "value": "CONTINUES",
      "about": "The first continues what the second began."
    },
    {
      "value": "FUNDS",
      "about": "The first pays for the second."
    },
    {
      "value": "HOSTS",
      "about": "The first hosts the second or its office."
    },
    {
      "value": "LINKED_WITH",
      "about": "Their data can be joined record by record. It reads both ways."
    },
    {
      "value": "NOT_LINKED_WITH",
      "about": "A source says that their data cannot be joined. It reads both ways."
    },
    {
      "value": "PART_OF",
      "about": "The first belongs to the second."
    },
    {
      "value": "REPORTS_TO",
      "about": "The first reports to the second on what it does."
    },
    {
      "value": "SUCCEEDS",
      "about": "The first took the place of the second."
    },
    {
      "value": "SUPERVISES",
      "about": "The first supervises what the second does, or must consent to it."
    },
    {
      "value": "SUPPLIES_DATA_TO",
      "about": "The first gives data to the second."
    }
  ],
  "InstrumentType": [
    {
      "value": "CONTRACT",
      "about": "A contract or agreement."
    },
    {
      "value": "DECREE",
      "about": "A decree of a government, a ministry or a head of state."
    },
    {
      "value": "DIRECTIVE",
      "about": "A directive of the EU."
    },
    {
      "value": "LAW",
      "about": "A law passed by a parliament."
    },
    {
      "value": "OTHER",
      "about": "Any other instrument."
    },
    {
      "value": "REGULATION",
      "about": "A regulation, of a country or of the EU."
    },
    {
      "value": "STRATEGY",
      "about": "A strategy or plan."
    }
  ],
  "ScenarioState": [
    {
      "value": "AGREED",
      "about": "It is agreed on."
    },
    {
      "value": "DRAFT",
      "about": "It is being worked on."
    },
    {
      "value": "SUPERSEDED",
      "about": "It was replaced by another."
    }
  ],
  "Scheme": [
    {
      "value": "ACCOUNTS_MILESTONE",
      "about": "Milestones: what WHO's National Health Workforce Accounts ask whether a country has, in their modules on governance (9) and on information systems (10)."
    },
    {
      "value": "INSTITUTION_TYPE",
      "about": "Types of institution."
    },
    {
      "value": "PORTFOLIO",
      "about": "Portfolios: the policy fields that stakeholders are in charge of."
    },
    {
      "value": "SECTOR",
      "about": "Sectors that stakeholders belong to."
    }
  ],
  "Resolution": [
    {
      "value": "DROP",
      "about": "The scenario leaves the record alone."
    },
    {
      "value": "KEEP",
      "about": "What is recorded now stays, and the rest of the change is made."
    },
    {
      "value": "MINE",
      "about": "It becomes what the scenario says; references to a record that was merged into another lead to that one. Other clashes that are not about fields, or about deleted records, cannot be settled in this way."
    }
  ]
};

/** Kinds of records: how the search calls them, and what to ask for to fill in a form. */
export const kinds: Record<string, { type: RecordType; selection: string }> = {
  "Absence": {
    "type": "ABSENCE",
    "selection": "evidence formerSlugs jurisdiction { slug kind label } note role scope slug task { slug kind label } type provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "AcceptedGap": {
    "type": "ACCEPTED_GAP",
    "selection": "about { slug kind label } evidence facts formerSlugs jurisdiction { slug kind label } note reason rules scope slug task { slug kind label } provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Action": {
    "type": "ACTION",
    "selection": "after(first: 100) { nodes { slug kind label } } costNote end evidence formerSlugs needs(first: 100) { nodes { slug kind label } } note objective { slug kind label } owner { slug kind label } ownerNote records scenario { slug kind label } slug start state summary title provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Adoption": {
    "type": "ADOPTION",
    "selection": "by { slug kind label } evidence formerSlugs note scope slug what { slug kind label } provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Assessment": {
    "type": "ASSESSMENT",
    "selection": "about { slug kind label } assessor by { slug kind label } competency { slug kind label } criterion day evidence finding formerSlugs instrument methodology { slug kind label } note plannerRole { slug kind label } scale scope score slug stakeholder { slug kind label } task { slug kind label } type provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "BestPractice": {
    "type": "BEST_PRACTICE",
    "selection": "countries(first: 100) { nodes { slug kind label } } element formerSlugs name note project { slug kind label } slug summary theme provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Cluster": {
    "type": "CLUSTER",
    "selection": "candidateMembers(first: 100) { nodes { slug kind label } } formerSlugs lead { slug kind label } members(first: 100) { nodes { slug kind label } } name note project { slug kind label } slug workPackage { slug kind label } provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Competency": {
    "type": "COMPETENCY",
    "selection": "examples formerSlugs name note slug translations { lang origin text until } provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Conflict": {
    "type": "CONFLICT",
    "selection": "between(first: 100) { nodes { slug kind label } } evidence explanation formerSlugs note scope slug topic provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "DataSource": {
    "type": "DATA_SOURCE",
    "selection": "content covers formerSlugs frequency jurisdiction { slug kind label } limitations name nativeName note owner { slug kind label } slug type provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Dataset": {
    "type": "DATASET",
    "selection": "citation date formerSlugs licence licenceURL note publisher slug title url version provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Event": {
    "type": "EVENT",
    "selection": "announced end formerSlugs host { slug kind label } name note place project { slug kind label } slug start provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "ForecastingModel": {
    "type": "FORECASTING_MODEL",
    "selection": "dataSources(first: 100) { nodes { slug kind label } } evidence formerSlugs jurisdiction { slug kind label } methods(first: 100) { nodes { slug kind label } } name note owner { slug kind label } slug provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Institution": {
    "type": "INSTITUTION",
    "selection": "acronyms collective formerSlugs heroesRole level names { lang origin text until } note parent { slug kind label } permanence portfolio(first: 100) { nodes { slug kind label } } seat { slug kind label } sector { slug kind label } slug type { slug kind label } website provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Jurisdiction": {
    "type": "JURISDICTION",
    "selection": "code competentAuthority { slug kind label } euMember formerSlugs heroesNote heroesParticipant languages modelOrTool name note planningSummary slug type provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Membership": {
    "type": "MEMBERSHIP",
    "selection": "body { slug kind label } evidence formerSlugs member { slug kind label } note role scope slug provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Methodology": {
    "type": "METHODOLOGY",
    "selection": "description family formerSlugs name note slug translations { lang origin text until } type usedByAsStated provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Milestone": {
    "type": "MILESTONE",
    "selection": "action { slug kind label } due formerSlugs note reached slug title provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Objective": {
    "type": "OBJECTIVE",
    "selection": "formerSlugs note number project { slug kind label } sameAs { slug kind label } slug text provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Participation": {
    "type": "PARTICIPATION",
    "selection": "event { slug kind label } evidence formerSlugs jurisdiction { slug kind label } note project { slug kind label } role scope slug stakeholder { slug kind label } unit workPackage { slug kind label } provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "PlannerRole": {
    "type": "PLANNER_ROLE",
    "selection": "formerSlugs name needs(first: 100) { nodes { slug kind label } } note slug translations { lang origin text until } provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "PlanningBody": {
    "type": "PLANNING_BODY",
    "selection": "acronyms collective formerSlugs heroesRole level names { lang origin text until } note parent { slug kind label } permanence portfolio(first: 100) { nodes { slug kind label } } seat { slug kind label } sector { slug kind label } slug type { slug kind label } website provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "PlanningTask": {
    "type": "PLANNING_TASK",
    "selection": "broader { slug kind label } description element formerSlugs gerund informs { feedback task { slug kind label } why } milestones(first: 100) { nodes { slug kind label } } name needs note shortName slug stage translations { lang origin text until } provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Profession": {
    "type": "PROFESSION",
    "selection": "broader { slug kind label } euSectoral formerSlugs isco08 name note slug trainingStage translations { lang origin text until } provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Project": {
    "type": "PROJECT",
    "selection": "acronym coordinator { slug kind label } costEUR end euSharePercent extendedTo formerSlugs funder name note slug start provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Region": {
    "type": "REGION",
    "selection": "formerSlugs jurisdiction { slug kind label } name note slug provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Relation": {
    "type": "RELATION",
    "selection": "act evidence formerSlugs from { slug kind label } note scope slug task { slug kind label } to { slug kind label } type provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Responsibility": {
    "type": "RESPONSIBILITY",
    "selection": "act complete dataSources(first: 100) { nodes { slug kind label } } evidence formerSlugs jointWith(first: 100) { nodes { slug kind label } } jurisdiction { slug kind label } legalBasis { source { slug kind label } title type } level methods(first: 100) { nodes { slug kind label } } note precedes(first: 100) { nodes { slug kind label } } professions(first: 100) { nodes { slug kind label } } region { slug kind label } role scope slug stakeholder { slug kind label } stale task { slug kind label } provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Scenario": {
    "type": "SCENARIO",
    "selection": "cluster { slug kind label } formerSlugs jurisdiction { slug kind label } note objective { slug kind label } slug state summary title provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Source": {
    "type": "SOURCE",
    "selection": "consolidated formerSlugs note originalURL published publisher slug title type url provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Statement": {
    "type": "STATEMENT",
    "selection": "about { slug kind label } counts evidence formerSlugs note number objective { slug kind label } property record { slug kind label } scope slug unit value provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "Term": {
    "type": "TERM",
    "selection": "broader { slug kind label } definition formerSlugs name note scheme slug translations { lang origin text until } provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  },
  "WorkPackage": {
    "type": "WORK_PACKAGE",
    "selection": "aim code formerSlugs leader { slug kind label } note project { slug kind label } slug title provenance { citations { page quotation retrieved source { slug kind label } } confidence fieldOrigins { field origin } observed origin reviewBy status validFrom validTo }"
  }
};
