/** Words for orchestration, delivery and governance. */
import type { Vocabulary } from "./vocabulary.ts";

export const ORCHESTRATION_GOVERNANCE: Vocabulary = {
  "pipeline-orchestrator": `
    airflow, apache airflow, airflow dag, airflow scheduler, airflow dags, mwaa, cloud composer, composer, kubeflow,
    kubeflow pipelines, kubeflow pipeline, dagster, prefect, metaflow, argo workflows, argo workflow, luigi, flyte,
    zenml, kedro, temporal, mage, step functions, aws step functions, sagemaker pipelines, sagemaker pipeline,
    vertex ai pipelines, vertex ai pipeline, vertex pipelines, azure ml pipelines, azure ml pipeline, tfx, tfx
    pipeline, orchestrator, orchestration, workflow orchestrator, workflow orchestration, workflow engine, pipeline
    orchestration, pipeline orchestrator, ml pipeline orchestration, orchestration layer, dag, dag orchestrator,
    dagu, workflow, workflows, workflow scheduler, pipeline runner, databricks workflows, databricks jobs, oozie,
    logic apps, n8n, pipeline controller, prefect flow, job orchestrator, job runner, coordinator, data pipeline
    orchestration, dvc pipeline, kestra, pipeline manager, ml workflow, ~orchestrator, ~orchestration, ~workflow,
    ~dag, ~pipelines, astronomer, couler, elyra, kfp, nextflow, snakemake, ploomber, stepfunctions, windmill,
    zapier, activepieces, airflow etl, argo pipelines, azureml pipelines, control flow, data orchestration, durable
    functions, etl orchestration, etl orchestrator, job controller, job manager, ml pipelines, orchestration
    service, orchestrator service, pipeline executor, pipeline scheduler, pipeline scheduling, process orchestrator,
    spring batch, state machine, task runner, training orchestration, workflow management, make com, airflow
    retraining dag, databricks asset bundles, training workflow orchestrator, azure data factory orchestration, end
    to end ml pipeline
  `,
  scheduler: `
    scheduler, schedule, cron, cron job, cronjob, cron jobs, cron trigger, timer, cloud scheduler, eventbridge
    scheduler, eventbridge rule, scheduled job, scheduled trigger, daily schedule, daily job, nightly job,
    apscheduler, celery beat, eventbridge schedule, time trigger, job scheduler, hourly job, weekly job, schedule
    trigger, ^schedule, ~scheduler, ~schedule, ~cron, crontab, quartz, celery scheduler, daily trigger, eventbridge
    trigger, hourly trigger, nightly trigger, periodic job, periodic trigger, weekly trigger, github actions cron,
    github actions schedule
  `,
  "retrain-trigger": `
    retraining trigger, retrain trigger, trigger retraining, trigger retrain, drift trigger, retraining decision,
    retrain decision, should retrain, retrain needed, retrain, need retraining, retraining needed, retraining
    required, retraining scheduler, automated retraining trigger, performance trigger, retrain if drift, retraining
    signal, retrain condition, retraining policy, monitor and retrain, retrain signal, ~trigger, retrain alert,
    retrain check, retrain event, retrain flag, retrain request, retrain threshold, retraining alert, retraining
    check, retraining controller, retraining event, retraining manager, retraining orchestrator, retraining request,
    retraining rule, retraining triggered, start retraining, initiate retraining, trigger training, trigger rules,
    training trigger, training triggers, drift based retraining, drift based retrain, retraining signal drift,
    trigger model retraining
  `,
  "ci-cd": `
    cicd, cicd pipeline, continuous integration, ci pipeline, github actions, github action, gitlab ci, gitlab,
    github, github repo, github repository, git, git repo, git repository, gitlab repo, bitbucket, code repository,
    source code, source control, version control, codebase, jenkins, circleci, travis, azure devops, azure
    pipelines, cloud build, codebuild, aws codebuild, codepipeline, aws codepipeline, codecommit, build pipeline,
    build server, tekton, drone ci, teamcity, ci, unit tests, pytest, build and test, pull request, container
    registry, docker registry, ecr, amazon ecr, dockerhub, docker hub, artifact registry, gcr, acr, github container
    registry, ghcr, docker image, docker images, container image, docker build, build image, build docker image,
    image registry, image build, nexus, jfrog, artifactory, harbor, harbor registry, code, repo, azure container
    registry, buildkite, ~ci, ~cicd, ~repo, ~tests, ~docker image, ~container registry, bamboo, cml, dependabot,
    dockerfile, dockerize, gitea, kaniko, lint, linter, linting, monorepo, packaging, pypi, quay, sast, snyk,
    sonarqube, tests, trivy, actions workflow, actions runner, automated tests, automated testing, build artifact,
    build artifacts, build container, ci workflow, code push, code review, code scan, code scanning, container
    repository, container scan, docker repository, ecr registry, feature branch, git push, git versioning, github
    push, github webhook, github workflow, github workflows, helm registry, image push, image repository, image
    scan, image scanning, integration testing, main branch, merge request, pr checks, pr merge, pr opened, push
    image, regression tests, run tests, security scan, security scanning, software repository, source repository,
    test automation, test pipeline, test runner, test stage, test step, test suite, trivy scan, ci cd workflow, ci
    cd automation, cloud source repositories, code quality checks, merge to main, push to registry, unit and
    integration tests, integration test, integration tests
  `,
  "metadata-store": `
    metadata store, metadata, ml metadata, mlmd, metadata service, datahub, amundsen, openmetadata, data catalog,
    data catalogue, glue data catalog, glue catalog, unity catalog, lineage, data lineage, openlineage, marquez,
    atlas, apache atlas, metastore, purview, data discovery, lineage store, dataplex, collibra, lineage tracking,
    ontology, data dictionary, zookeeper, ~metadata, ~lineage, ~catalog, alation, atlan, gravitino, provenance,
    secoda, data governance, dataset catalog, governance catalog, hive catalog, iceberg catalog, lineage graph,
    metadata catalog, metadata management, metadata postgres, metadata registry, provenance store, provenance
    tracker, metadata service api, vertex ai metadata
  `,
  "audit-log": `
    audit log, audit logs, audit trail, audit, audit store, compliance log, audit logging, audit database, audit
    table, audit db, audit logger, compliance, audit history, audit ledger, ~audit, ~audit log, ~audit trail, audit
    bucket, audit file, audit records, audit report, change log, compliance archive, compliance records, compliance
    store, governance log, immutable log, immutable logs, immutable ledger, security logs, worm storage, audit log
    store
  `,
  "access-control": `
    access control, iam, iam roles, iam role, rbac, authentication, authorization, auth, auth service, auth server,
    oauth, oauth2, jwt, cognito, amazon cognito, auth0, keycloak, okta, opa, identity provider, identity, sso, azure
    ad, entra id, active directory, login, user authentication, firebase auth, acl, api keys, api key, permissions,
    security, security layer, token validation, session management, authn, identity service, clerk, ~auth,
    ~authentication, ~authorization, ~iam, ~security, ~access, authz, casbin, cedar, cerbos, idp, kerberos, ldap,
    mtls, oidc, openfga, ranger, saml, signup, spicedb, vpc, vpn, access management, access policies, access policy,
    auth api, auth db, auth gateway, authentication api, authentication gateway, authorization policy, iam policies,
    iam policy, identity management, identity store, jwt validation, microsoft entra, opa gatekeeper, opa policies,
    private endpoint, rbac filter, rbac policies, rbac policy, security gateway, security policies, security policy,
    service accounts, tenant isolation, token service, user access, user management, zero trust, api key management,
    open policy agent, permission filter acl, user auth service, auth and rate limiting
  `,
  "consent-manager": `
    consent, consent management, gdpr, privacy, data deletion, opt out, right to be forgotten, privacy service, data
    retention, privacy controls, consent db, consent gate, consent store, data erasure, deletion requests, deletion
    service, gdpr compliance, preference center, privacy compliance, privacy gateway, retention policy, data subject
    requests
  `,
  "secrets-vault": `
    secrets manager, aws secrets manager, vault, hashicorp vault, secret manager, secrets, kms, key vault, azure key
    vault, key management, secret store, env secrets, parameter store, sealed secrets, ~secrets, ~vault, ~kms,
    1password, credentials, doppler, hashicorp, hsm, infisical, keystore, keyvault, ssm, credential store,
    credentials store, encryption service, env file, secret management, secrets management
  `,
};
