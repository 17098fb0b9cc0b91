/** Words for people, other systems and plain stores. */
import type { Vocabulary } from "./vocabulary.ts";

export const GENERIC_SHAPES: Vocabulary = {
  "generic-store": `
    =storage, =store, =data storage, ~storage, ~store, ~repository, ~data store, ~data storage, ~persistence,
    =repository, =persistence, =data store, data persistence
  `,
  "generic-model": "=model, =models",
  "external-system": `
    external system, external service, external systems, saas, third party service, third party api, external api,
    external platform, legacy system, erp, salesforce, sap, hubspot, jira, confluence, service now, servicenow,
    mainframe, stripe, shopify, zendesk, workday, marketo, braze, integrations, pacs, lims, crm system, core system,
    host system, downstream systems, upstream systems, upstream services, downstream services, payment provider,
    partner systems, ehr system, emr system, scada system, dms system, external apis and services
  `,
  actor: `
    ~team, ~manager, ~member, ~engineer, ~people, user query, user question, user prompt, question, user requests,
    user request, =query, =question, user, users, end user, end users, customer, customers, person, visitor, player,
    viewer, developer, developers, data scientist, data scientists, ml engineer, ml engineers, mlops engineer, data
    engineer, data engineers, business user, business users, stakeholder, stakeholders, admin, administrator,
    patient, student, employee, driver, rider, shopper, ml team, researcher, web user, devops engineer, business
    analyst, product manager, user input, human, client user, utilisateur, usuario, benutzer, administrateur, ~user,
    ~users, ~customer, ~customers, ~analyst, ~developer, ~scientist, ~client user, buyers, sellers, subscribers,
    teachers, teacher, farmers, farmer, tenants, tenant, consumers, authenticated user, data team, product team,
    decision makers
  `,
  "decision-shape": "=decision, ~condition",
};
