import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RecordType } from './graphql';

/** A field of an input, as a form shows it. */
export type Field = {
  name: string;
  about: MessageDescriptor;
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
      "about": msg({ message: "Id or slug of the scenario." }),
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "records",
      "about": msg({ message: "Whose changes: ids or slugs of records that it changes. All by default." }),
      "type": "record",
      "to": [],
      "many": true
    }
  ],
  "CitationInput": [
    {
      "name": "page",
      "about": msg({ message: "The page or section." }),
      "type": "text"
    },
    {
      "name": "quotation",
      "about": msg({ message: "The words of the source." }),
      "type": "text"
    },
    {
      "name": "retrieved",
      "about": msg({ message: "When it was looked at." }),
      "type": "date"
    },
    {
      "name": "source",
      "about": msg({ message: "The source." }),
      "type": "record",
      "to": [
        "Source"
      ]
    }
  ],
  "FieldOriginInput": [
    {
      "name": "field",
      "about": msg({ message: "The name of the field." }),
      "type": "text"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin"
    }
  ],
  "SourceInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "consolidated",
      "about": msg({ message: "The date up to which amendments to a legal text are included." }),
      "type": "date"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "originalURL",
      "about": msg({ message: "Where its publisher keeps it, if url is a copy elsewhere." }),
      "type": "url"
    },
    {
      "name": "published",
      "about": msg({ message: "When it was published." }),
      "type": "date"
    },
    {
      "name": "publisher",
      "about": msg({ message: "Who published it." }),
      "type": "text"
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "title",
      "about": msg({ message: "Its title." }),
      "type": "text",
      "required": true
    },
    {
      "name": "type",
      "about": msg({ message: "What type of document it is: 'law', 'report', 'website' …." }),
      "type": "text"
    },
    {
      "name": "url",
      "about": msg({ message: "Where it was read." }),
      "type": "url"
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "CiteInput": [
    {
      "name": "citation",
      "about": msg({ message: "The source and the place in it. Leave the source out if it is new." }),
      "type": "group",
      "of": "CitationInput"
    },
    {
      "name": "expectedRevision",
      "about": msg({ message: "The revision at which you saw it: if it has been changed since, that is a conflict." }),
      "type": "number"
    },
    {
      "name": "id",
      "about": msg({ message: "Id or slug of the record." }),
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "source",
      "about": msg({ message: "A source that is not yet on record." }),
      "type": "group",
      "of": "SourceInput"
    }
  ],
  "ConfirmInput": [
    {
      "name": "citation",
      "about": msg({ message: "The source, which is added to those that it has." }),
      "type": "group",
      "of": "CitationInput"
    },
    {
      "name": "expectedRevision",
      "about": msg({ message: "The revision at which you saw it: if it has been changed since, that is a conflict." }),
      "type": "number"
    },
    {
      "name": "id",
      "about": msg({ message: "Id or slug of the record." }),
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "on",
      "about": msg({ message: "When the source said so." }),
      "type": "date",
      "sent": true,
      "required": true
    }
  ],
  "CopyScenarioInput": [
    {
      "name": "from",
      "about": msg({ message: "Id or slug of the scenario." }),
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "jurisdiction",
      "about": msg({ message: "The jurisdiction that it is for; that of the other, or its cluster, by default." }),
      "type": "text"
    },
    {
      "name": "slug",
      "about": msg({ message: "The slug of the new one; made up if it is left out." }),
      "type": "text"
    },
    {
      "name": "title",
      "about": msg({ message: "Its title; that of the other by default." }),
      "type": "text"
    }
  ],
  "AbsenceInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "evidence",
      "about": msg({ message: "What the source says, in our own words; never a quotation." }),
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": msg({ message: "The jurisdiction that it is about." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "role",
      "about": msg({ message: "The role that nobody has." }),
      "type": "choice",
      "of": "Role"
    },
    {
      "name": "scope",
      "about": msg({ message: "Narrows the claim in words." }),
      "type": "text"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "task",
      "about": msg({ message: "The planning task." }),
      "type": "record",
      "to": [
        "PlanningTask"
      ],
      "required": true
    },
    {
      "name": "type",
      "about": msg({ message: "What type it is." }),
      "type": "choice",
      "of": "AbsenceType",
      "required": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "AcceptedGapInput": [
    {
      "name": "about",
      "about": msg({ message: "What a gap without a task is about: a conflict, or a body that too much depends on." }),
      "type": "record",
      "to": []
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "evidence",
      "about": msg({ message: "What the source says, in our own words; never a quotation." }),
      "type": "text"
    },
    {
      "name": "facts",
      "about": msg({ message: "Identifies the facts that it was accepted on." }),
      "type": "text",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": msg({ message: "The jurisdiction that it is about." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reason",
      "about": msg({ message: "Why it is intended." }),
      "type": "text",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "rules",
      "about": msg({ message: "The rules whose findings are accepted." }),
      "type": "text",
      "many": true,
      "required": true
    },
    {
      "name": "scope",
      "about": msg({ message: "Narrows the claim in words." }),
      "type": "text"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "task",
      "about": msg({ message: "The planning task." }),
      "type": "record",
      "to": [
        "PlanningTask"
      ]
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "ActionInput": [
    {
      "name": "after",
      "about": msg({ message: "Its after." }),
      "type": "record",
      "to": [
        "Action"
      ],
      "many": true
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "costNote",
      "about": msg({ message: "What it costs, and who pays, in our own words." }),
      "type": "text"
    },
    {
      "name": "end",
      "about": msg({ message: "When it is to be done." }),
      "type": "date"
    },
    {
      "name": "evidence",
      "about": msg({ message: "What shows that it is done, in our own words." }),
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "needs",
      "about": msg({ message: "Its needs." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ],
      "many": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "objective",
      "about": msg({ message: "The objective that it serves." }),
      "type": "record",
      "to": [
        "Objective"
      ]
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "owner",
      "about": msg({ message: "The stakeholder in charge of it." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "ownerNote",
      "about": msg({ message: "Who is in charge of it, in our own words, if they are not on record as a stakeholder." }),
      "type": "text"
    },
    {
      "name": "records",
      "about": msg({ message: "The ids of the records whose changes it makes. Some may not be on record yet." }),
      "type": "text",
      "many": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "scenario",
      "about": msg({ message: "The scenario that it leads to." }),
      "type": "record",
      "to": [
        "Scenario"
      ],
      "required": true
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "start",
      "about": msg({ message: "When it begins." }),
      "type": "date"
    },
    {
      "name": "state",
      "about": msg({ message: "How far it is said to have got. roadMap says how much of it is true." }),
      "type": "choice",
      "of": "ActionState",
      "required": true
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "summary",
      "about": msg({ message: "What is to be done, in our own words." }),
      "type": "text"
    },
    {
      "name": "title",
      "about": msg({ message: "What it is called." }),
      "type": "text",
      "required": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "AdoptionInput": [
    {
      "name": "by",
      "about": msg({ message: "The jurisdiction that uses it." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "evidence",
      "about": msg({ message: "What the source says, in our own words; never a quotation." }),
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "scope",
      "about": msg({ message: "Narrows the claim in words." }),
      "type": "text"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    },
    {
      "name": "what",
      "about": msg({ message: "The methodology or practice." }),
      "type": "record",
      "to": [],
      "required": true
    }
  ],
  "AssessmentInput": [
    {
      "name": "about",
      "about": msg({ message: "What it is about." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "assessor",
      "about": msg({ message: "Who made it, if that is not a stakeholder: a working group, a role in a team." }),
      "type": "text"
    },
    {
      "name": "by",
      "about": msg({ message: "Who." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "competency",
      "about": msg({ message: "The competency, if the criterion is about one." }),
      "type": "record",
      "to": [
        "Competency"
      ]
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "criterion",
      "about": msg({ message: "What the stakeholder was assessed on." }),
      "type": "choice",
      "of": "AssessmentCriterion"
    },
    {
      "name": "day",
      "about": msg({ message: "When it was made." }),
      "type": "date"
    },
    {
      "name": "evidence",
      "about": msg({ message: "What the source says, in our own words; never a quotation." }),
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "finding",
      "about": msg({ message: "What was found, in our own words." }),
      "type": "text"
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "instrument",
      "about": msg({ message: "What it was assessed with." }),
      "type": "text",
      "required": true
    },
    {
      "name": "methodology",
      "about": msg({ message: "The methodology of the instrument, where it is one of ours." }),
      "type": "record",
      "to": [
        "Methodology"
      ]
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "plannerRole",
      "about": msg({ message: "The role in a planning team that the competency is for." }),
      "type": "record",
      "to": [
        "PlannerRole"
      ]
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "scale",
      "about": msg({ message: "The highest score that there is." }),
      "type": "number"
    },
    {
      "name": "scope",
      "about": msg({ message: "Narrows the claim in words." }),
      "type": "text"
    },
    {
      "name": "score",
      "about": msg({ message: "The score, from 0 to scale." }),
      "type": "number"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "stakeholder",
      "about": msg({ message: "The stakeholder that was assessed." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "task",
      "about": msg({ message: "The planning task that it is for." }),
      "type": "record",
      "to": [
        "PlanningTask"
      ]
    },
    {
      "name": "type",
      "about": msg({ message: "What type it is." }),
      "type": "choice",
      "of": "AssessmentType",
      "required": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "BestPracticeInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "countries",
      "about": msg({ message: "Its countries." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "many": true
    },
    {
      "name": "element",
      "about": msg({ message: "Which of the five elements of a planning system in the EU handbook it belongs to." }),
      "type": "choice",
      "of": "PlanningElement"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called, in English unless it only has a name of its own." }),
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "project",
      "about": msg({ message: "The project it belongs to." }),
      "type": "record",
      "to": [
        "Project"
      ]
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "summary",
      "about": msg({ message: "A summary, in our own words." }),
      "type": "text"
    },
    {
      "name": "theme",
      "about": msg({ message: "What it is about." }),
      "type": "choice",
      "of": "PracticeTheme"
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "ClusterInput": [
    {
      "name": "candidateMembers",
      "about": msg({ message: "Its candidate members." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "many": true
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "lead",
      "about": msg({ message: "The stakeholder that leads it." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "members",
      "about": msg({ message: "Its members." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "many": true
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called, in English unless it only has a name of its own." }),
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "project",
      "about": msg({ message: "The project it belongs to." }),
      "type": "record",
      "to": [
        "Project"
      ]
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    },
    {
      "name": "workPackage",
      "about": msg({ message: "The work package." }),
      "type": "record",
      "to": [
        "WorkPackage"
      ]
    }
  ],
  "NameInput": [
    {
      "name": "lang",
      "about": msg({ message: "The language (BCP 47); und if it has none." }),
      "type": "language"
    },
    {
      "name": "origin",
      "about": msg({ message: "How the name came into the graph." }),
      "type": "choice",
      "of": "Origin"
    },
    {
      "name": "text",
      "about": msg({ message: "Its text, in our own words." }),
      "type": "text"
    },
    {
      "name": "until",
      "about": msg({ message: "When it ceased to be used." }),
      "type": "date"
    }
  ],
  "CompetencyInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "examples",
      "about": msg({ message: "Examples of what it involves." }),
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called: in the given language, if it has a name in it, or else in English." }),
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "translations",
      "about": msg({ message: "Names in other languages; the preferred name in each comes first." }),
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "ConflictInput": [
    {
      "name": "between",
      "about": msg({ message: "Its between." }),
      "type": "record",
      "to": [],
      "many": true
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "evidence",
      "about": msg({ message: "What the source says, in our own words; never a quotation." }),
      "type": "text"
    },
    {
      "name": "explanation",
      "about": msg({ message: "Why they contradict each other, in our own words." }),
      "type": "text",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "scope",
      "about": msg({ message: "Narrows the claim in words." }),
      "type": "text"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "topic",
      "about": msg({ message: "What it is about." }),
      "type": "text",
      "required": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "DataSourceInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "content",
      "about": msg({ message: "What it contains, in our own words." }),
      "type": "text"
    },
    {
      "name": "covers",
      "about": msg({ message: "The parts of the workforce picture that it covers." }),
      "type": "choice",
      "of": "DataCoverage",
      "many": true
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "frequency",
      "about": msg({ message: "How often it is made or published." }),
      "type": "text"
    },
    {
      "name": "jurisdiction",
      "about": msg({ message: "The jurisdiction that it is about." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "limitations",
      "about": msg({ message: "What it cannot tell, as a source says." }),
      "type": "text"
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called, in English unless it only has a name of its own." }),
      "type": "text",
      "required": true
    },
    {
      "name": "nativeName",
      "about": msg({ message: "Its own name or acronym." }),
      "type": "text"
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "owner",
      "about": msg({ message: "The stakeholder that owns or keeps it." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "type",
      "about": msg({ message: "What type it is." }),
      "type": "choice",
      "of": "DataSourceType"
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "DatasetInput": [
    {
      "name": "citation",
      "about": msg({ message: "How to cite what was read from it: with the revision, and the path of a permalink to the data as they were then." }),
      "type": "text",
      "required": true
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "date",
      "about": msg({ message: "Its date." }),
      "type": "date",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "licence",
      "about": msg({ message: "An SPDX identifier." }),
      "type": "text",
      "required": true
    },
    {
      "name": "licenceURL",
      "about": msg({ message: "Where the licence can be read." }),
      "type": "url"
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "publisher",
      "about": msg({ message: "Who published it." }),
      "type": "text"
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "title",
      "about": msg({ message: "Its title." }),
      "type": "text",
      "required": true
    },
    {
      "name": "url",
      "about": msg({ message: "Where it can be read." }),
      "type": "url"
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    },
    {
      "name": "version",
      "about": msg({ message: "Its version." }),
      "type": "text",
      "required": true
    }
  ],
  "EventInput": [
    {
      "name": "announced",
      "about": msg({ message: "Sources announce it, but none on record says that it took place." }),
      "type": "flag"
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "end",
      "about": msg({ message: "When it ends." }),
      "type": "date"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "host",
      "about": msg({ message: "The stakeholder that hosts it." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called, in English unless it only has a name of its own." }),
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "place",
      "about": msg({ message: "Where it takes place." }),
      "type": "text"
    },
    {
      "name": "project",
      "about": msg({ message: "The project it belongs to." }),
      "type": "record",
      "to": [
        "Project"
      ]
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "start",
      "about": msg({ message: "When it starts." }),
      "type": "date"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "ForecastingModelInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "dataSources",
      "about": msg({ message: "Its data sources." }),
      "type": "record",
      "to": [
        "DataSource"
      ],
      "many": true
    },
    {
      "name": "evidence",
      "about": msg({ message: "What the source says about it, in our own words." }),
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": msg({ message: "The jurisdiction that it is about." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "methods",
      "about": msg({ message: "Its methods." }),
      "type": "record",
      "to": [
        "Methodology"
      ],
      "many": true
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called, in English unless it only has a name of its own." }),
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "owner",
      "about": msg({ message: "The stakeholder that owns or keeps it." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "InstitutionInput": [
    {
      "name": "acronyms",
      "about": msg({ message: "Acronyms in any language." }),
      "type": "text",
      "many": true
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "collective",
      "about": msg({ message: "The record stands for a set of actors, such as 'medical universities'." }),
      "type": "flag"
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "heroesRole",
      "about": msg({ message: "The role that sources give it in the joint action." }),
      "type": "text"
    },
    {
      "name": "level",
      "about": msg({ message: "The level of government or territory." }),
      "type": "choice",
      "of": "Level",
      "required": true
    },
    {
      "name": "names",
      "about": msg({ message: "The official and other names; in each language the preferred one comes first." }),
      "type": "group",
      "of": "NameInput",
      "many": true,
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "parent",
      "about": msg({ message: "The stakeholder that it is a part of." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "permanence",
      "about": msg({ message: "Whether it is permanent." }),
      "type": "choice",
      "of": "Permanence"
    },
    {
      "name": "portfolio",
      "about": msg({ message: "Its portfolio." }),
      "type": "record",
      "to": [
        "Term"
      ],
      "many": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "seat",
      "about": msg({ message: "The jurisdiction where the body itself is." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "sector",
      "about": msg({ message: "Its sector, from the managed list SECTOR." }),
      "type": "record",
      "to": [
        "Term"
      ],
      "required": true
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "type",
      "about": msg({ message: "What type it is." }),
      "type": "record",
      "to": [
        "Term"
      ],
      "required": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    },
    {
      "name": "website",
      "about": msg({ message: "Its website." }),
      "type": "url"
    }
  ],
  "JurisdictionInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "code",
      "about": msg({ message: "ISO 3166-1 alpha-2 ('HU'), an ISO 3166-2 style part ('GB-ENG'), 'EU' or 'INT'." }),
      "type": "text",
      "required": true
    },
    {
      "name": "competentAuthority",
      "about": msg({ message: "Its competent authority in HEROES." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "euMember",
      "about": msg({ message: "Whether it is a member state of the EU." }),
      "type": "flag"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "heroesNote",
      "about": msg({ message: "A remark on its role in HEROES." }),
      "type": "text"
    },
    {
      "name": "heroesParticipant",
      "about": msg({ message: "Whether it takes part in HEROES." }),
      "type": "flag"
    },
    {
      "name": "languages",
      "about": msg({ message: "BCP 47 tags of the languages that documents are in." }),
      "type": "text",
      "many": true
    },
    {
      "name": "modelOrTool",
      "about": msg({ message: "What is used to forecast or monitor there, in our own words." }),
      "type": "text"
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called, in English unless it only has a name of its own." }),
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "planningSummary",
      "about": msg({ message: "How planning works there, in our own words." }),
      "type": "text"
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "type",
      "about": msg({ message: "What type it is." }),
      "type": "choice",
      "of": "JurisdictionType",
      "required": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "MembershipInput": [
    {
      "name": "body",
      "about": msg({ message: "The body that it belongs to." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ],
      "required": true
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "evidence",
      "about": msg({ message: "What the source says, in our own words; never a quotation." }),
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "member",
      "about": msg({ message: "The stakeholder that belongs to it." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ],
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "role",
      "about": msg({ message: "The role that it has." }),
      "type": "choice",
      "of": "MembershipRole",
      "required": true
    },
    {
      "name": "scope",
      "about": msg({ message: "Narrows the claim in words." }),
      "type": "text"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "MethodologyInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "description",
      "about": msg({ message: "What it is about, in our own words." }),
      "type": "text"
    },
    {
      "name": "family",
      "about": msg({ message: "The broad group." }),
      "type": "choice",
      "of": "MethodologyFamily",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called: in the given language, if it has a name in it, or else in English." }),
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "translations",
      "about": msg({ message: "Names in other languages; the preferred name in each comes first." }),
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "type",
      "about": msg({ message: "What type it is." }),
      "type": "choice",
      "of": "MethodologyType",
      "required": true
    },
    {
      "name": "usedByAsStated",
      "about": msg({ message: "Users in the words of the source, not resolved." }),
      "type": "text",
      "many": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "MilestoneInput": [
    {
      "name": "action",
      "about": msg({ message: "The action that it is a step towards." }),
      "type": "record",
      "to": [
        "Action"
      ],
      "required": true
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "due",
      "about": msg({ message: "When it is to be reached." }),
      "type": "date"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reached",
      "about": msg({ message: "When it was reached." }),
      "type": "date"
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "title",
      "about": msg({ message: "What it is called." }),
      "type": "text",
      "required": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "ObjectiveInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "number",
      "about": msg({ message: "Its number." }),
      "type": "number"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "project",
      "about": msg({ message: "The project it belongs to." }),
      "type": "record",
      "to": [
        "Project"
      ],
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "sameAs",
      "about": msg({ message: "The objective that this one restates, as another source has it." }),
      "type": "record",
      "to": [
        "Objective"
      ]
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "text",
      "about": msg({ message: "Its text, in our own words." }),
      "type": "text",
      "required": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "ParticipationInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "event",
      "about": msg({ message: "The event." }),
      "type": "record",
      "to": [
        "Event"
      ]
    },
    {
      "name": "evidence",
      "about": msg({ message: "What the source says, in our own words; never a quotation." }),
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": msg({ message: "The jurisdiction that it is about." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ]
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "project",
      "about": msg({ message: "The project it belongs to." }),
      "type": "record",
      "to": [
        "Project"
      ]
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "role",
      "about": msg({ message: "The role that it has." }),
      "type": "choice",
      "of": "ParticipationRole",
      "required": true
    },
    {
      "name": "scope",
      "about": msg({ message: "Narrows the claim in words." }),
      "type": "text"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "stakeholder",
      "about": msg({ message: "The stakeholder." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ],
      "required": true
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "unit",
      "about": msg({ message: "The unit of the stakeholder that takes part." }),
      "type": "text"
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    },
    {
      "name": "workPackage",
      "about": msg({ message: "The work package." }),
      "type": "record",
      "to": [
        "WorkPackage"
      ]
    }
  ],
  "PlannerRoleInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called: in the given language, if it has a name in it, or else in English." }),
      "type": "text",
      "required": true
    },
    {
      "name": "needs",
      "about": msg({ message: "Its needs." }),
      "type": "record",
      "to": [
        "Competency"
      ],
      "many": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "translations",
      "about": msg({ message: "Names in other languages; the preferred name in each comes first." }),
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "PlanningBodyInput": [
    {
      "name": "acronyms",
      "about": msg({ message: "Acronyms in any language." }),
      "type": "text",
      "many": true
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "collective",
      "about": msg({ message: "The record stands for a set of actors, such as 'medical universities'." }),
      "type": "flag"
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "heroesRole",
      "about": msg({ message: "The role that sources give it in the joint action." }),
      "type": "text"
    },
    {
      "name": "level",
      "about": msg({ message: "The level of government or territory." }),
      "type": "choice",
      "of": "Level",
      "required": true
    },
    {
      "name": "names",
      "about": msg({ message: "The official and other names; in each language the preferred one comes first." }),
      "type": "group",
      "of": "NameInput",
      "many": true,
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "parent",
      "about": msg({ message: "The stakeholder that it is a part of." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "permanence",
      "about": msg({ message: "Whether it is permanent." }),
      "type": "choice",
      "of": "Permanence"
    },
    {
      "name": "portfolio",
      "about": msg({ message: "Its portfolio." }),
      "type": "record",
      "to": [
        "Term"
      ],
      "many": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "seat",
      "about": msg({ message: "The jurisdiction where the body itself is." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "sector",
      "about": msg({ message: "Its sector, from the managed list SECTOR." }),
      "type": "record",
      "to": [
        "Term"
      ],
      "required": true
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "type",
      "about": msg({ message: "What type it is." }),
      "type": "record",
      "to": [
        "Term"
      ],
      "required": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    },
    {
      "name": "website",
      "about": msg({ message: "Its website." }),
      "type": "url"
    }
  ],
  "InformsInput": [
    {
      "name": "feedback",
      "about": msg({ message: "The edge leads back to an earlier step; without such edges the flow has no cycle." }),
      "type": "flag"
    },
    {
      "name": "task",
      "about": msg({ message: "The planning task." }),
      "type": "record",
      "to": [
        "PlanningTask"
      ]
    },
    {
      "name": "why",
      "about": msg({ message: "Why it is an input." }),
      "type": "text"
    }
  ],
  "PlanningTaskInput": [
    {
      "name": "broader",
      "about": msg({ message: "The broader one in the tree." }),
      "type": "record",
      "to": [
        "PlanningTask"
      ]
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "description",
      "about": msg({ message: "What it is about, in our own words." }),
      "type": "text"
    },
    {
      "name": "element",
      "about": msg({ message: "Which of the five elements of a planning system in the EU handbook it belongs to." }),
      "type": "choice",
      "of": "PlanningElement"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "gerund",
      "about": msg({ message: "The task as it reads after a verb in an English sentence: monitoring stock and flows." }),
      "type": "text"
    },
    {
      "name": "informs",
      "about": msg({ message: "The tasks that take this one's output as an input." }),
      "type": "group",
      "of": "InformsInput",
      "many": true
    },
    {
      "name": "milestones",
      "about": msg({ message: "Its milestones." }),
      "type": "record",
      "to": [
        "Term"
      ],
      "many": true
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called: in the given language, if it has a name in it, or else in English." }),
      "type": "text",
      "required": true
    },
    {
      "name": "needs",
      "about": msg({ message: "What must be on record for a country that does the task before it counts as described there. Our synthesis, unless a field origin says otherwise." }),
      "type": "choice",
      "of": "TaskNeed",
      "many": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "shortName",
      "about": msg({ message: "A name short enough for drawings. Of several names in a language it is the shortest." }),
      "type": "text"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "stage",
      "about": msg({ message: "It is one of the stages, not a task to be done." }),
      "type": "flag"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "translations",
      "about": msg({ message: "Names in other languages; the preferred name in each comes first." }),
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "ProfessionInput": [
    {
      "name": "broader",
      "about": msg({ message: "The broader one in the tree." }),
      "type": "record",
      "to": [
        "Profession"
      ]
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "euSectoral",
      "about": msg({ message: "Automatic recognition under Directive 2005/36/EC." }),
      "type": "flag"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "isco08",
      "about": msg({ message: "Codes of the International Standard Classification of Occupations; several if no single one fits." }),
      "type": "text",
      "many": true
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called: in the given language, if it has a name in it, or else in English." }),
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "trainingStage",
      "about": msg({ message: "A stage of training that combines with a profession." }),
      "type": "flag"
    },
    {
      "name": "translations",
      "about": msg({ message: "Names in other languages; the preferred name in each comes first." }),
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "ProjectInput": [
    {
      "name": "acronym",
      "about": msg({ message: "Its acronym." }),
      "type": "text",
      "required": true
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "coordinator",
      "about": msg({ message: "The stakeholder that coordinates it." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "costEUR",
      "about": msg({ message: "Total cost in euro." }),
      "type": "number"
    },
    {
      "name": "end",
      "about": msg({ message: "When it ends, as first agreed." }),
      "type": "date"
    },
    {
      "name": "euSharePercent",
      "about": msg({ message: "Share of the cost that the EU bears, in percent." }),
      "type": "number"
    },
    {
      "name": "extendedTo",
      "about": msg({ message: "When it ends by a later agreement." }),
      "type": "date"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "funder",
      "about": msg({ message: "Who pays for it, as the source says." }),
      "type": "text"
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called, in English unless it only has a name of its own." }),
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "start",
      "about": msg({ message: "When it starts." }),
      "type": "date"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "RegionInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": msg({ message: "The jurisdiction that it is part of." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called, in English unless it only has a name of its own." }),
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "RelationInput": [
    {
      "name": "act",
      "about": msg({ message: "What exactly is done in it." }),
      "type": "choice",
      "of": "Act"
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "evidence",
      "about": msg({ message: "What the source says, in our own words; never a quotation." }),
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "from",
      "about": msg({ message: "The first of the two." }),
      "type": "record",
      "to": [],
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "scope",
      "about": msg({ message: "Narrows the claim in words." }),
      "type": "text"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "task",
      "about": msg({ message: "The planning task that the relation is about." }),
      "type": "record",
      "to": [
        "PlanningTask"
      ]
    },
    {
      "name": "to",
      "about": msg({ message: "The second of the two." }),
      "type": "record",
      "to": [],
      "required": true
    },
    {
      "name": "type",
      "about": msg({ message: "What type it is." }),
      "type": "choice",
      "of": "RelationType",
      "required": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "LegalBasisInput": [
    {
      "name": "source",
      "about": msg({ message: "The source." }),
      "type": "record",
      "to": [
        "Source"
      ]
    },
    {
      "name": "title",
      "about": msg({ message: "Its title." }),
      "type": "text"
    },
    {
      "name": "type",
      "about": msg({ message: "What type it is." }),
      "type": "choice",
      "of": "InstrumentType"
    }
  ],
  "ResponsibilityInput": [
    {
      "name": "act",
      "about": msg({ message: "What exactly is done, where the role alone leaves it open." }),
      "type": "choice",
      "of": "Act"
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "complete",
      "about": msg({ message: "According to the source, this completes the record of who has this role in the task there." }),
      "type": "flag"
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "dataSources",
      "about": msg({ message: "Its data sources." }),
      "type": "record",
      "to": [
        "DataSource"
      ],
      "many": true
    },
    {
      "name": "evidence",
      "about": msg({ message: "What the source says, in our own words; never a quotation." }),
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "jointWith",
      "about": msg({ message: "Its joint with." }),
      "type": "record",
      "to": [
        "Responsibility"
      ],
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": msg({ message: "The jurisdiction that it is about." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ],
      "required": true
    },
    {
      "name": "legalBasis",
      "about": msg({ message: "The instrument that the evidence names." }),
      "type": "group",
      "of": "LegalBasisInput"
    },
    {
      "name": "level",
      "about": msg({ message: "The level of government or territory." }),
      "type": "choice",
      "of": "Level",
      "required": true
    },
    {
      "name": "methods",
      "about": msg({ message: "Its methods." }),
      "type": "record",
      "to": [
        "Methodology"
      ],
      "many": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "precedes",
      "about": msg({ message: "Its precedes." }),
      "type": "record",
      "to": [
        "Responsibility"
      ],
      "many": true
    },
    {
      "name": "professions",
      "about": msg({ message: "Its professions." }),
      "type": "record",
      "to": [
        "Profession"
      ],
      "many": true
    },
    {
      "name": "region",
      "about": msg({ message: "Where it holds, if not everywhere in the jurisdiction." }),
      "type": "record",
      "to": [
        "Region"
      ]
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "role",
      "about": msg({ message: "The role that it has." }),
      "type": "choice",
      "of": "Role",
      "required": true
    },
    {
      "name": "scope",
      "about": msg({ message: "Narrows the claim in words." }),
      "type": "text"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "stakeholder",
      "about": msg({ message: "The stakeholder." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ],
      "required": true
    },
    {
      "name": "stale",
      "about": msg({ message: "It may have changed since the source said so." }),
      "type": "flag"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "task",
      "about": msg({ message: "The planning task." }),
      "type": "record",
      "to": [
        "PlanningTask"
      ],
      "required": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "ScenarioInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "cluster",
      "about": msg({ message: "The cluster that it is for." }),
      "type": "record",
      "to": [
        "Cluster"
      ]
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "jurisdiction",
      "about": msg({ message: "The jurisdiction that it is for." }),
      "type": "record",
      "to": [
        "Jurisdiction"
      ]
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "objective",
      "about": msg({ message: "The objective that it serves." }),
      "type": "record",
      "to": [
        "Objective"
      ]
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "state",
      "about": msg({ message: "How far it has got. What a scenario says can only be changed while it is a draft; adopting takes what has become true out of it in any state." }),
      "type": "choice",
      "of": "ScenarioState",
      "required": true
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "summary",
      "about": msg({ message: "What it is about, in our own words." }),
      "type": "text"
    },
    {
      "name": "title",
      "about": msg({ message: "What it is called." }),
      "type": "text",
      "required": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "StatementInput": [
    {
      "name": "about",
      "about": msg({ message: "What it is about." }),
      "type": "record",
      "to": [],
      "required": true
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "counts",
      "about": msg({ message: "What the number counts." }),
      "type": "text"
    },
    {
      "name": "evidence",
      "about": msg({ message: "What the source says, in our own words; never a quotation." }),
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "number",
      "about": msg({ message: "The value as a number." }),
      "type": "number"
    },
    {
      "name": "objective",
      "about": msg({ message: "What a country is described for: as it is (situation), or as it should be (aim)." }),
      "type": "record",
      "to": [
        "Objective"
      ]
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "property",
      "about": msg({ message: "Which property, in camelCase." }),
      "type": "text",
      "required": true
    },
    {
      "name": "record",
      "about": msg({ message: "The record that is the value, if it is one." }),
      "type": "record",
      "to": []
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "scope",
      "about": msg({ message: "Narrows the claim in words." }),
      "type": "text"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "unit",
      "about": msg({ message: "The unit of the number." }),
      "type": "text"
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    },
    {
      "name": "value",
      "about": msg({ message: "The value as text, whatever it is; number and record repeat it if it is one of these." }),
      "type": "text",
      "required": true
    }
  ],
  "TermInput": [
    {
      "name": "broader",
      "about": msg({ message: "The broader one in the tree." }),
      "type": "record",
      "to": [
        "Term"
      ]
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "definition",
      "about": msg({ message: "What it means." }),
      "type": "text"
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "name",
      "about": msg({ message: "What it is called: in the given language, if it has a name in it, or else in English." }),
      "type": "text",
      "required": true
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "scheme",
      "about": msg({ message: "The list that it is an entry of, which cannot be changed." }),
      "type": "choice",
      "of": "Scheme",
      "required": true
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "translations",
      "about": msg({ message: "Names in other languages; the preferred name in each comes first." }),
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "WorkPackageInput": [
    {
      "name": "aim",
      "about": msg({ message: "What it is for." }),
      "type": "text"
    },
    {
      "name": "citations",
      "about": msg({ message: "The sources, in the order of their weight. Only UNVERIFIED content may have none." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "code",
      "about": msg({ message: "Its code." }),
      "type": "text",
      "required": true
    },
    {
      "name": "confidence",
      "about": msg({ message: "How sure we are." }),
      "type": "choice",
      "of": "Confidence",
      "required": true
    },
    {
      "name": "fieldOrigins",
      "about": msg({ message: "Fields whose origin is not that of the record." }),
      "type": "group",
      "of": "FieldOriginInput",
      "many": true
    },
    {
      "name": "formerSlugs",
      "about": msg({ message: "Earlier slugs, which still lead to the record." }),
      "type": "text",
      "many": true
    },
    {
      "name": "leader",
      "about": msg({ message: "The stakeholder that leads it." }),
      "type": "record",
      "to": [
        "Institution",
        "PlanningBody"
      ]
    },
    {
      "name": "note",
      "about": msg({ message: "A remark for the reader, in our own words." }),
      "type": "text"
    },
    {
      "name": "observed",
      "about": msg({ message: "When the source said so." }),
      "type": "date"
    },
    {
      "name": "origin",
      "about": msg({ message: "How it came into the graph." }),
      "type": "choice",
      "of": "Origin",
      "required": true
    },
    {
      "name": "project",
      "about": msg({ message: "The project it belongs to." }),
      "type": "record",
      "to": [
        "Project"
      ],
      "required": true
    },
    {
      "name": "reviewBy",
      "about": msg({ message: "When somebody should check it again." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "Readable and unique; made for a new record without one. A record's former slug still leads to it." }),
      "type": "text"
    },
    {
      "name": "status",
      "about": msg({ message: "Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded." }),
      "type": "choice",
      "of": "Status"
    },
    {
      "name": "title",
      "about": msg({ message: "Its title." }),
      "type": "text",
      "required": true
    },
    {
      "name": "validFrom",
      "about": msg({ message: "When it began to hold." }),
      "type": "date"
    },
    {
      "name": "validTo",
      "about": msg({ message: "When it ceased to hold." }),
      "type": "date"
    }
  ],
  "EndInput": [
    {
      "name": "expectedRevision",
      "about": msg({ message: "The revision at which you saw it: if it has been changed since, that is a conflict." }),
      "type": "number"
    },
    {
      "name": "id",
      "about": msg({ message: "Id or slug of the responsibility." }),
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "on",
      "about": msg({ message: "The last day, month or year." }),
      "type": "date",
      "sent": true,
      "required": true
    }
  ],
  "MergeInput": [
    {
      "name": "expectedRevision",
      "about": msg({ message: "The revision at which you saw the one that stays: if it has been changed since, that is a conflict." }),
      "type": "number"
    },
    {
      "name": "from",
      "about": msg({ message: "Id or slug of the one that is merged into the other." }),
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "into",
      "about": msg({ message: "Id or slug of the one that stays." }),
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    }
  ],
  "ProposeActionsInput": [
    {
      "name": "scenario",
      "about": msg({ message: "Id or slug of the scenario." }),
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    }
  ],
  "ResolvedClashInput": [
    {
      "name": "as",
      "about": msg({ message: "What becomes of it." }),
      "type": "choice",
      "of": "Resolution",
      "sent": true,
      "required": true
    },
    {
      "name": "record",
      "about": msg({ message: "Id or slug of the record that the scenario changes." }),
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    }
  ],
  "RebaseInput": [
    {
      "name": "expectedRevision",
      "about": msg({ message: "The revision at which you saw it: if it has been changed since, that is a conflict." }),
      "type": "number"
    },
    {
      "name": "id",
      "about": msg({ message: "Id or slug of the scenario." }),
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "resolve",
      "about": msg({ message: "What becomes of each clash." }),
      "type": "group",
      "of": "ResolvedClashInput",
      "many": true
    }
  ],
  "RenameInput": [
    {
      "name": "expectedRevision",
      "about": msg({ message: "The revision at which you saw it: if it has been changed since, that is a conflict." }),
      "type": "number"
    },
    {
      "name": "id",
      "about": msg({ message: "Id or slug of the stakeholder." }),
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "names",
      "about": msg({ message: "The new names; in each language the preferred one comes first." }),
      "type": "group",
      "of": "NameInput",
      "many": true,
      "sent": true,
      "required": true
    },
    {
      "name": "on",
      "about": msg({ message: "When the former names ceased to be used." }),
      "type": "date"
    },
    {
      "name": "slug",
      "about": msg({ message: "A new slug, if it should have one. The former slug still leads to it." }),
      "type": "text"
    }
  ],
  "SplitPartInput": [
    {
      "name": "id",
      "about": msg({ message: "Id or slug of one on record; leave out if it is new." }),
      "type": "record",
      "to": []
    },
    {
      "name": "names",
      "about": msg({ message: "For a new one: its names; in each language the preferred one comes first." }),
      "type": "group",
      "of": "NameInput",
      "many": true
    },
    {
      "name": "slug",
      "about": msg({ message: "For a new one: its slug. If left out, one is made." }),
      "type": "text"
    },
    {
      "name": "takes",
      "about": msg({ message: "Which of the records that refer to the former one this one takes over (ids or slugs): claims, which several may take, and other records. Every current claim must be taken by somebody." }),
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
      "about": msg({ message: "The sources. Without one, new records are UNVERIFIED." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "expectedRevision",
      "about": msg({ message: "The revision at which you saw it: if it has been changed since, that is a conflict." }),
      "type": "number"
    },
    {
      "name": "id",
      "about": msg({ message: "Id or slug of the one that ended." }),
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "into",
      "about": msg({ message: "What it became: two or more." }),
      "type": "group",
      "of": "SplitPartInput",
      "many": true,
      "sent": true,
      "required": true
    },
    {
      "name": "on",
      "about": msg({ message: "The day, month or year of the change." }),
      "type": "date",
      "sent": true,
      "required": true
    }
  ],
  "TransferInput": [
    {
      "name": "citations",
      "about": msg({ message: "The sources. Without one, new records are UNVERIFIED." }),
      "type": "group",
      "of": "CitationInput",
      "many": true
    },
    {
      "name": "evidence",
      "about": msg({ message: "What the source says, in our own words; never a quotation." }),
      "type": "text"
    },
    {
      "name": "expectedRevision",
      "about": msg({ message: "The revision at which you saw it: if it has been changed since, that is a conflict." }),
      "type": "number"
    },
    {
      "name": "id",
      "about": msg({ message: "Id or slug of the responsibility." }),
      "type": "record",
      "to": [],
      "sent": true,
      "required": true
    },
    {
      "name": "on",
      "about": msg({ message: "The day, month or year of the change." }),
      "type": "date",
      "sent": true,
      "required": true
    },
    {
      "name": "to",
      "about": msg({ message: "Id or slug of the stakeholder that has it from then on." }),
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

export const choices: Record<string, { value: string; about: MessageDescriptor }[]> = {
  "Confidence": [
    {
      "value": "HIGH",
      "about": msg({ message: "We are sure of it." })
    },
    {
      "value": "LOW",
      "about": msg({ message: "It is in doubt." })
    },
    {
      "value": "MEDIUM",
      "about": msg({ message: "It is likely." })
    }
  ],
  "Origin": [
    {
      "value": "INFERRED",
      "about": msg({ message: "Follows from what a source says." })
    },
    {
      "value": "RETRIEVED",
      "about": msg({ message: "A source says so." })
    },
    {
      "value": "SYNTHESIS",
      "about": msg({ message: "Our own label or grouping." })
    },
    {
      "value": "UNVERIFIED",
      "about": msg({ message: "General knowledge that no source has confirmed." })
    }
  ],
  "Status": [
    {
      "value": "CURRENT",
      "about": msg({ message: "It holds, as far as the source says." })
    },
    {
      "value": "HISTORIC",
      "about": msg({ message: "It no longer holds." })
    }
  ],
  "Role": [
    {
      "value": "ACCOUNTABLE",
      "about": msg({ message: "Is answerable for the outcome, and has the last word on it." })
    },
    {
      "value": "CONSULTED",
      "about": msg({ message: "Is asked before the decision: advises, comments, gives its views." })
    },
    {
      "value": "FUNDS",
      "about": msg({ message: "Pays for it." })
    },
    {
      "value": "INFORMED",
      "about": msg({ message: "Is informed of the outcome, without a say in it; this includes whoever uses results that others publish." })
    },
    {
      "value": "PROVIDES_DATA",
      "about": msg({ message: "Supplies data that the task uses." })
    },
    {
      "value": "RESPONSIBLE",
      "about": msg({ message: "Does the work. Several may share it." })
    },
    {
      "value": "SUPPORTS",
      "about": msg({ message: "Helps those who do the work, with staff, tools or know-how." })
    }
  ],
  "AbsenceType": [
    {
      "value": "NOBODY",
      "about": msg({ message: "Nobody does it or is in charge of it." })
    },
    {
      "value": "NOT_DONE",
      "about": msg({ message: "It is not done, or not regularly." })
    },
    {
      "value": "NO_DATA",
      "about": msg({ message: "The data for it do not exist or cannot be obtained." })
    }
  ],
  "ActionState": [
    {
      "value": "DONE",
      "about": msg({ message: "It is said to be done." })
    },
    {
      "value": "DROPPED",
      "about": msg({ message: "It is no longer to be done." })
    },
    {
      "value": "PLANNED",
      "about": msg({ message: "It is to be done." })
    },
    {
      "value": "UNDER_WAY",
      "about": msg({ message: "It has begun." })
    }
  ],
  "AssessmentCriterion": [
    {
      "value": "CAPACITY",
      "about": msg({ message: "How much it is able to do: EU toolkit." })
    },
    {
      "value": "COMPETENCY_HELD",
      "about": msg({ message: "It has the competency." })
    },
    {
      "value": "COMPETENCY_LACKED",
      "about": msg({ message: "It lacks the competency." })
    },
    {
      "value": "COMPETENCY_WANTED",
      "about": msg({ message: "It wants the competency, whether or not it has it." })
    },
    {
      "value": "ENGAGEMENT_NOW",
      "about": msg({ message: "How engaged it is: unaware at 0, resistant, neutral, supportive, leading at the highest." })
    },
    {
      "value": "ENGAGEMENT_WANTED",
      "about": msg({ message: "How engaged it should be, on the same scale." })
    },
    {
      "value": "EXPERTISE",
      "about": msg({ message: "How expert it is: EU toolkit." })
    },
    {
      "value": "INFLUENCE_HELD",
      "about": msg({ message: "How much it could influence decisions." })
    },
    {
      "value": "INFLUENCE_USED",
      "about": msg({ message: "How much it does influence them." })
    },
    {
      "value": "INTEREST",
      "about": msg({ message: "How much planning matters to it." })
    },
    {
      "value": "KNOWLEDGE",
      "about": msg({ message: "How much it knows of it." })
    },
    {
      "value": "LEGITIMACY",
      "about": msg({ message: "How legitimate its role is." })
    },
    {
      "value": "MOTIVATION",
      "about": msg({ message: "How motivated it is: EU toolkit." })
    },
    {
      "value": "POSITION",
      "about": msg({ message: "What it thinks of it: 0 is against, half the scale neither, the highest for." })
    },
    {
      "value": "POWER",
      "about": msg({ message: "How much power it has: EU toolkit." })
    },
    {
      "value": "URGENCY",
      "about": msg({ message: "How pressing its claim is." })
    },
    {
      "value": "WILLINGNESS",
      "about": msg({ message: "How willing it is: EU toolkit." })
    }
  ],
  "AssessmentType": [
    {
      "value": "APPLIED",
      "about": msg({ message: "Only that it was done is known." })
    },
    {
      "value": "FINDING",
      "about": msg({ message: "What was found is known." })
    }
  ],
  "PlanningElement": [
    {
      "value": "ALL",
      "about": msg({ message: "All five: it is about planning as a whole." })
    },
    {
      "value": "DATA",
      "about": msg({ message: "What is known about the workforce." })
    },
    {
      "value": "FORECASTING_MODEL",
      "about": msg({ message: "How supply and demand are projected." })
    },
    {
      "value": "GOALS",
      "about": msg({ message: "What the plan is for." })
    },
    {
      "value": "LINK_TO_POLICY",
      "about": msg({ message: "How results become decisions." })
    },
    {
      "value": "ORGANISATION",
      "about": msg({ message: "Who plans, and how they work together." })
    }
  ],
  "PracticeTheme": [
    {
      "value": "BUDGET",
      "about": msg({ message: "Paying for planning, or for what is planned." })
    },
    {
      "value": "COUNTRY_MAPPING",
      "about": msg({ message: "Mapping how countries plan." })
    },
    {
      "value": "DATA",
      "about": msg({ message: "Collecting and using data." })
    },
    {
      "value": "EXCHANGE",
      "about": msg({ message: "Learning from each other." })
    },
    {
      "value": "FORECASTING",
      "about": msg({ message: "Forecasting supply or demand." })
    },
    {
      "value": "GOALS",
      "about": msg({ message: "Setting goals." })
    },
    {
      "value": "GOVERNANCE",
      "about": msg({ message: "How planning is organised and governed." })
    },
    {
      "value": "IMBALANCE",
      "about": msg({ message: "Shortages, surpluses and their distribution." })
    },
    {
      "value": "MONITORING",
      "about": msg({ message: "Monitoring the workforce or the plan." })
    },
    {
      "value": "PILOT",
      "about": msg({ message: "A trial on a small scale." })
    },
    {
      "value": "POLICY_DIALOGUE",
      "about": msg({ message: "Dialogue about policy." })
    },
    {
      "value": "QUOTAS",
      "about": msg({ message: "Quotas for training places." })
    },
    {
      "value": "SELF_ASSESSMENT",
      "about": msg({ message: "Assessing one's own planning." })
    },
    {
      "value": "STAKEHOLDER_MAPPING",
      "about": msg({ message: "Mapping who has a role in planning." })
    }
  ],
  "DataCoverage": [
    {
      "value": "ACTIVITY",
      "about": msg({ message: "How much those in the workforce work, and in what capacity." })
    },
    {
      "value": "DEMAND",
      "about": msg({ message: "How much work the population needs." })
    },
    {
      "value": "EDUCATION",
      "about": msg({ message: "Who is being trained." })
    },
    {
      "value": "INFLOW",
      "about": msg({ message: "Who enters the workforce." })
    },
    {
      "value": "MIGRATION",
      "about": msg({ message: "Who comes from, or goes to, other countries." })
    },
    {
      "value": "OUTFLOW",
      "about": msg({ message: "Who leaves the workforce." })
    },
    {
      "value": "STOCK",
      "about": msg({ message: "How many people work in the profession." })
    }
  ],
  "DataSourceType": [
    {
      "value": "ADMINISTRATIVE",
      "about": msg({ message: "Data collected in the course of administration." })
    },
    {
      "value": "CLAIMS",
      "about": msg({ message: "Claims for payment, as health insurers keep them." })
    },
    {
      "value": "JOINT_QUESTIONNAIRE",
      "about": msg({ message: "The joint questionnaire of Eurostat, OECD and WHO." })
    },
    {
      "value": "OTHER",
      "about": msg({ message: "Any other type." })
    },
    {
      "value": "REGISTRY",
      "about": msg({ message: "A register, kept up to date person by person or establishment by establishment." })
    },
    {
      "value": "STATISTICS",
      "about": msg({ message: "Official statistics." })
    }
  ],
  "Level": [
    {
      "value": "EU",
      "about": msg({ message: "The European Union." })
    },
    {
      "value": "INTERNATIONAL",
      "about": msg({ message: "Beyond the European Union, such as the WHO or the OECD." })
    },
    {
      "value": "LOCAL",
      "about": msg({ message: "A municipality, or a single establishment." })
    },
    {
      "value": "NATIONAL",
      "about": msg({ message: "A whole country; a federation as a whole." })
    },
    {
      "value": "REGIONAL",
      "about": msg({ message: "A region, a federal state or another part of a country." })
    }
  ],
  "Permanence": [
    {
      "value": "AD_HOC",
      "about": msg({ message: "It was set up for one purpose and ends with it." })
    },
    {
      "value": "PERMANENT",
      "about": msg({ message: "It is permanent." })
    }
  ],
  "JurisdictionType": [
    {
      "value": "COUNTRY",
      "about": msg({ message: "A country." })
    },
    {
      "value": "EU",
      "about": msg({ message: "The European Union." })
    },
    {
      "value": "INTERNATIONAL",
      "about": msg({ message: "The world, or anything beyond a country or the EU." })
    },
    {
      "value": "PART",
      "about": msg({ message: "A part of a country, such as England." })
    }
  ],
  "MembershipRole": [
    {
      "value": "AT_THE_TABLE",
      "about": msg({ message: "It is consulted by the body; whether it is a member is not stated." })
    },
    {
      "value": "DECIDES_IN_IT",
      "about": msg({ message: "It takes its decisions in the body, with others." })
    },
    {
      "value": "HOST",
      "about": msg({ message: "It hosts the body or its office." })
    },
    {
      "value": "MEMBER",
      "about": msg({ message: "It is a member." })
    },
    {
      "value": "PARTICIPANT",
      "about": msg({ message: "It takes part in the work of the body." })
    },
    {
      "value": "PARTY",
      "about": msg({ message: "The body coordinates between it and others." })
    },
    {
      "value": "REPRESENTED",
      "about": msg({ message: "Its representatives sit in the body." })
    }
  ],
  "MethodologyFamily": [
    {
      "value": "FORECASTING",
      "about": msg({ message: "Ways to project supply and demand." })
    },
    {
      "value": "FRAMEWORK",
      "about": msg({ message: "Frameworks for planning as a whole." })
    },
    {
      "value": "QUALITATIVE",
      "about": msg({ message: "Qualitative methods." })
    },
    {
      "value": "STAKEHOLDER",
      "about": msg({ message: "Ways to involve stakeholders." })
    }
  ],
  "MethodologyType": [
    {
      "value": "DATA",
      "about": msg({ message: "Collecting and using data." })
    },
    {
      "value": "DEMAND",
      "about": msg({ message: "Estimating demand." })
    },
    {
      "value": "EVALUATION",
      "about": msg({ message: "Evaluating planning." })
    },
    {
      "value": "FORECASTING",
      "about": msg({ message: "Projecting supply and demand." })
    },
    {
      "value": "FORESIGHT",
      "about": msg({ message: "Exploring possible futures." })
    },
    {
      "value": "OTHER",
      "about": msg({ message: "Anything else." })
    },
    {
      "value": "SKILL_MIX",
      "about": msg({ message: "Finding the right mix of skills and professions." })
    },
    {
      "value": "STAKEHOLDER",
      "about": msg({ message: "Involving stakeholders." })
    },
    {
      "value": "SUPPLY",
      "about": msg({ message: "Estimating supply." })
    }
  ],
  "ParticipationRole": [
    {
      "value": "AFFILIATED_ENTITY",
      "about": msg({ message: "Joined through a competent authority, as an affiliated entity." })
    },
    {
      "value": "ASSOCIATED_PARTNER",
      "about": msg({ message: "An associated partner, which is not a beneficiary." })
    },
    {
      "value": "CLUSTER_PARTICIPANT",
      "about": msg({ message: "Takes part in a cluster of countries." })
    },
    {
      "value": "CONSORTIUM_LEADER",
      "about": msg({ message: "Leads the consortium." })
    },
    {
      "value": "CONSORTIUM_MEMBER",
      "about": msg({ message: "A member of the consortium." })
    },
    {
      "value": "COORDINATOR",
      "about": msg({ message: "Coordinates the project." })
    },
    {
      "value": "GRANTING_AUTHORITY",
      "about": msg({ message: "Awarded the grant." })
    },
    {
      "value": "ORGANISER",
      "about": msg({ message: "Organised it." })
    },
    {
      "value": "PARTICIPANT",
      "about": msg({ message: "Took part." })
    },
    {
      "value": "POLICY_DG",
      "about": msg({ message: "The directorate-general of the European Commission in charge of the policy." })
    },
    {
      "value": "PROJECT_PARTNER",
      "about": msg({ message: "A partner in the project." })
    },
    {
      "value": "SPEAKER",
      "about": msg({ message: "Spoke there." })
    },
    {
      "value": "STATUS_NOT_STATED",
      "about": msg({ message: "Takes part; in what capacity is not stated." })
    }
  ],
  "TaskNeed": [
    {
      "value": "ADVICE",
      "about": msg({ message: "Who advises, proposes or is consulted before the decision." })
    },
    {
      "value": "DATA",
      "about": msg({ message: "On which data." })
    },
    {
      "value": "DECISION",
      "about": msg({ message: "Who decides: somebody is ACCOUNTABLE." })
    },
    {
      "value": "LEGAL_BASIS",
      "about": msg({ message: "On what legal basis." })
    },
    {
      "value": "METHOD",
      "about": msg({ message: "By which method." })
    },
    {
      "value": "USE",
      "about": msg({ message: "What the data that are collected are used for: a task that they lead to is on record." })
    },
    {
      "value": "WORK",
      "about": msg({ message: "Who does the work: somebody is RESPONSIBLE or SUPPORTS." })
    }
  ],
  "Act": [
    {
      "value": "APPROVES",
      "about": msg({ message: "Must agree before what others propose takes effect." })
    },
    {
      "value": "DECIDES",
      "about": msg({ message: "Takes the decision itself." })
    },
    {
      "value": "PROPOSES",
      "about": msg({ message: "Puts forward what others approve or decide." })
    }
  ],
  "RelationType": [
    {
      "value": "ADVISES",
      "about": msg({ message: "The first advises the second." })
    },
    {
      "value": "APPOINTS",
      "about": msg({ message: "The first appoints the second or its members." })
    },
    {
      "value": "AUDITS",
      "about": msg({ message: "The first examines what the second did, from outside and with a report." })
    },
    {
      "value": "BUILDS_ON_RESULTS_OF",
      "about": msg({ message: "The first builds on what the second achieved." })
    },
    {
      "value": "COMMISSIONS",
      "about": msg({ message: "The first asks the second for a piece of work." })
    },
    {
      "value": "CONTINUES",
      "about": msg({ message: "The first continues what the second began." })
    },
    {
      "value": "FUNDS",
      "about": msg({ message: "The first pays for the second." })
    },
    {
      "value": "HOSTS",
      "about": msg({ message: "The first hosts the second or its office." })
    },
    {
      "value": "LINKED_WITH",
      "about": msg({ message: "Their data can be joined record by record. It reads both ways." })
    },
    {
      "value": "NOT_LINKED_WITH",
      "about": msg({ message: "A source says that their data cannot be joined. It reads both ways." })
    },
    {
      "value": "PART_OF",
      "about": msg({ message: "The first belongs to the second." })
    },
    {
      "value": "REPORTS_TO",
      "about": msg({ message: "The first reports to the second on what it does." })
    },
    {
      "value": "SUCCEEDS",
      "about": msg({ message: "The first took the place of the second." })
    },
    {
      "value": "SUPERVISES",
      "about": msg({ message: "The first supervises what the second does, or must consent to it." })
    },
    {
      "value": "SUPPLIES_DATA_TO",
      "about": msg({ message: "The first gives data to the second." })
    }
  ],
  "InstrumentType": [
    {
      "value": "CONTRACT",
      "about": msg({ message: "A contract or agreement." })
    },
    {
      "value": "DECREE",
      "about": msg({ message: "A decree of a government, a ministry or a head of state." })
    },
    {
      "value": "DIRECTIVE",
      "about": msg({ message: "A directive of the EU." })
    },
    {
      "value": "LAW",
      "about": msg({ message: "A law passed by a parliament." })
    },
    {
      "value": "OTHER",
      "about": msg({ message: "Any other instrument." })
    },
    {
      "value": "REGULATION",
      "about": msg({ message: "A regulation, of a country or of the EU." })
    },
    {
      "value": "STRATEGY",
      "about": msg({ message: "A strategy or plan." })
    }
  ],
  "ScenarioState": [
    {
      "value": "AGREED",
      "about": msg({ message: "It is agreed on." })
    },
    {
      "value": "DRAFT",
      "about": msg({ message: "It is being worked on." })
    },
    {
      "value": "SUPERSEDED",
      "about": msg({ message: "It was replaced by another." })
    }
  ],
  "Scheme": [
    {
      "value": "ACCOUNTS_MILESTONE",
      "about": msg({ message: "Milestones: what WHO's National Health Workforce Accounts ask whether a country has, in their modules on governance (9) and on information systems (10)." })
    },
    {
      "value": "INSTITUTION_TYPE",
      "about": msg({ message: "Types of institution." })
    },
    {
      "value": "PORTFOLIO",
      "about": msg({ message: "Portfolios: the policy fields that stakeholders are in charge of." })
    },
    {
      "value": "SECTOR",
      "about": msg({ message: "Sectors that stakeholders belong to." })
    }
  ],
  "Resolution": [
    {
      "value": "DROP",
      "about": msg({ message: "The scenario leaves the record alone." })
    },
    {
      "value": "KEEP",
      "about": msg({ message: "What is recorded now stays, and the rest of the change is made." })
    },
    {
      "value": "MINE",
      "about": msg({ message: "It becomes what the scenario says; references to a record that was merged into another lead to that one. Other clashes that are not about fields, or about deleted records, cannot be settled in this way." })
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
