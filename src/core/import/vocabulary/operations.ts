/** Words for monitoring, feedback, orchestration, governance and language models. */
import type { Vocabulary } from "./vocabulary.ts";

export const OPERATIONS: Vocabulary = {
  "prediction-logger": `
    prediction logger, prediction log, prediction logs, prediction logging, predictions log, inference log,
    inference logs, inference logging, inference logger, log predictions, logs predictions, request logging, model
    logs, request logs, inference data logging, payload logging, data capture, prediction events, impression log,
    exposure log, exposure logger, decision log, decision logs, exposure logging, impression logging, served log,
    prediction history, serving logs, archive and log, prediction audit, exposure events, scoring log, logging
    predictions, logs predictions csv, exposures, decision events
  `,
  "feedback-collector": `
    feedback, user feedback, feedback loop, feedback collector, feedback collection, feedback service, feedback
    store, feedback data, feedback api, feedback database, feedback db, customer feedback, click feedback,
    implicit feedback, explicit feedback, impressions, clicks, engagement, engagement events, clicks and
    impressions, feedback events, engagement data, user engagement, feedback capture, feedback ingestion, user
    corrections, corrections, collect feedback, feedback logger, engagement logs, feedback queue, feedback
    logging, user response, outcome feedback, label feedback
  `,
  "drift-monitor": `
    drift monitor, drift monitoring, drift detection, drift detector, data drift, data drift detection, data drift
    monitor, model drift, model drift detection, concept drift, concept drift detection, feature drift, drift,
    drift check, drift analysis, evidently, evidently ai, whylabs, nannyml, alibi detect, psi, ks test, drift
    report, drift status, drift detected, drift significant, drift metrics, drift alert, drift service, monitoring
    evidently, evidently drift, distribution shift, prediction drift, adwin, skew and drift, drift job, drift
    report html, drift status json, drift score, drift dashboard, 드리프트, 드리프트 감시, dérive, data and concept drift,
    drift watch, out of distribution detection, ood detection
  `,
  "quality-monitor": `
    model monitoring, model monitor, model performance monitoring, performance monitoring, performance monitor,
    model performance, ml monitoring, model observability, prediction monitoring, quality monitor, model quality,
    model quality monitoring, accuracy monitoring, accuracy monitor, sagemaker model monitor, vertex ai model
    monitoring, vertex model monitoring, arize, fiddler, online metrics, proxy metrics, live metrics, business
    metrics, model health, kpi monitoring, production monitoring, quality monitoring, performance tracking,
    calibration monitor, model metrics monitoring, performance degradation, performance drop, degradation check,
    monitor model, monitor performance, model monitoring service, monitor py, monitoring model, monitor
    predictions, online monitoring, monitoring and retraining signals, ml observability, monitoring scheduler,
    monitoring job, monitoring pipeline
  `,
  "system-monitor": `
    monitoring, monitor, monitoring service, monitoring system, monitoring stack, monitoring layer, system
    monitoring, system monitor, infrastructure monitoring, observability, observability stack, telemetry
    collector, prometheus, prometheus metrics, metrics, metrics collector, metrics collection, metrics exporter,
    metrics endpoint, datadog, cloudwatch, aws cloudwatch, amazon cloudwatch, cloudwatch logs, cloudwatch metrics,
    cloud monitoring, google cloud monitoring, azure monitor, application insights, app insights, new relic,
    dynatrace, splunk, opentelemetry, open telemetry, otel, otel collector, opentelemetry collector, jaeger,
    zipkin, tempo, loki, grafana loki, grafana tempo, grafana mimir, alloy, grafana alloy, elk, elk stack, elastic
    stack, sentry, stackdriver, cloud logging, logging, logs, log aggregation, centralized logging, centralised
    logging, logger, traces, tracing, distributed tracing, x ray, aws x ray, health check, health checks,
    healthcheck, health, health endpoint, uptime monitoring, apm, node exporter, pushgateway, statsd, nagios,
    zabbix, metrics and logs, logs and metrics, prometheus grafana, monitoring and logging, logging and
    monitoring, monitoring and alerting, system metrics, cloudtrail, log analytics, service monitoring, latency
    monitoring, slo, slo monitor, fluent logs, operational metrics, gpu metrics, metrics server, langfuse metrics,
    performance metrics dashboard, monitoring tools, log monitoring, instrumentation, metrics api, observability
    platform
  `,
  "freshness-monitor": `
    freshness monitor, freshness check, data freshness, staleness, staleness check, feature freshness, lag
    monitor, consumer lag, freshness slo
  `,
  "fairness-monitor": "fairness monitor, fairness monitoring, bias monitor, bias monitoring",
  "cost-monitor": `
    cost monitor, cost monitoring, cost tracking, token usage, token tracking, usage tracking, cost explorer,
    finops, kubecost, budget alerts, cost management, billing alerts, token counter, usage metering, cost
    dashboard, budget
  `,
  alerting: `
    alerting, alert, alerts, alerting service, alert service, alert manager, alertmanager, alarms, alarm,
    cloudwatch alarm, cloudwatch alarms, pagerduty, opsgenie, alert system, warning, slack alerts, slack alert,
    email alert, email alerts, alert rules, send alert, alert engine, alert notifications, alert generation,
    trigger alert, incident, incident management, victorops, anomaly alert, anomaly alerts, alert generator, fraud
    alert, fraud alerts, notify, grafana alerts
  `,
  dashboard: `
    ~report, ~reports, ~analytics, ~insights, dashboard, dashboards, grafana, grafana dashboard, grafana
    dashboards, kibana, looker, looker studio, data studio, tableau, power bi, powerbi, superset, apache superset,
    metabase, quicksight, amazon quicksight, redash, visualization, data visualization, reporting, bi, bi tool, bi
    tools, bi dashboard, business intelligence, operator dashboard, analytics dashboard, react dashboard, admin
    dashboard, monitoring dashboard, visualisation, plotly, admin panel, admin ui, kpi dashboard, executive
    dashboard, results dashboard, web dashboard, control panel, reporting dashboard, reports dashboard, ops
    dashboard
  `,
  "pipeline-orchestrator": `
    airflow, apache airflow, airflow dag, airflow scheduler, airflow dags, mwaa, cloud composer, composer,
    kubeflow, kubeflow pipelines, kubeflow pipeline, dagster, prefect, metaflow, metaflow client, argo workflows,
    argo workflow, luigi, flyte, zenml, kedro, temporal, mage, step functions, aws step functions, sagemaker
    pipelines, sagemaker pipeline, vertex ai pipelines, vertex ai pipeline, vertex pipelines, azure ml pipelines,
    azure ml pipeline, tfx, tfx pipeline, orchestrator, orchestration, workflow orchestrator, workflow
    orchestration, workflow engine, pipeline orchestration, pipeline orchestrator, ml pipeline orchestration,
    orchestration layer, dag, dag orchestrator, dagu, workflow, workflows, workflow scheduler, maestro
    orchestrator, pipeline runner, run pipeline, databricks workflows, databricks jobs, oozie, logic apps, n8n,
    pipeline controller, prefect flow, prefect training pipeline, job orchestrator, job runner, coordinator, data
    pipeline orchestration, dvc pipeline, game loop, main pipeline, kestra, pipeline manager, ml workflow
  `,
  scheduler: `
    scheduler, schedule, cron, cron job, cronjob, cron jobs, cron trigger, timer, cloud scheduler, eventbridge
    scheduler, eventbridge rule, scheduled job, scheduled trigger, daily schedule, daily job, nightly job,
    apscheduler, celery beat, eventbridge schedule, time trigger, job scheduler, hourly job, weekly job, schedule
    trigger, wait
  `,
  "retrain-trigger": `
    retraining trigger, retrain trigger, trigger retraining, trigger retrain, drift trigger, retraining decision,
    retrain decision, should retrain, retrain needed, retrain, need retraining, retraining needed, retraining
    required, retraining scheduler, automated retraining trigger, performance trigger, retrain if drift,
    retraining signal, retrain condition, retraining policy, monitor and retrain, retrain signal
  `,
  "ci-cd": `
    cicd, cicd pipeline, continuous integration, ci pipeline, github actions, github action, gitlab ci, gitlab,
    github, github repo, github repository, git, git repo, git repository, gitlab repo, bitbucket, code
    repository, source code, source control, version control, codebase, jenkins, circleci, travis, azure devops,
    azure pipelines, cloud build, codebuild, aws codebuild, codepipeline, aws codepipeline, codecommit, build
    pipeline, build server, tekton, drone ci, teamcity, ci, unit tests, pytest, build and test, pull request,
    container registry, docker registry, ecr, amazon ecr, dockerhub, docker hub, artifact registry, gcr, acr,
    github container registry, ghcr, docker image, docker images, container image, docker build, build image,
    build docker image, image registry, image build, nexus, jfrog, artifactory, harbor, harbor registry, code,
    repo, azure container registry, buildkite
  `,
  "metadata-store": `
    metadata store, metadata, ml metadata, mlmd, metadata service, datahub, amundsen, openmetadata, data catalog,
    data catalogue, glue data catalog, glue catalog, unity catalog, lineage, data lineage, openlineage, marquez,
    atlas, apache atlas, metastore, purview, data discovery, metaflow metadata, lineage store, dataplex, collibra,
    lineage tracking, ontology, data dictionary, zookeeper
  `,
  "audit-log": `
    audit log, audit logs, audit trail, audit, audit store, compliance log, audit logging, audit database, audit
    table, audit db, audit logger, compliance, audit history, audit ledger
  `,
  "access-control": `
    access control, iam, iam roles, iam role, rbac, authentication, authorization, auth, auth service, auth
    server, oauth, oauth2, jwt, cognito, amazon cognito, auth0, keycloak, okta, opa, identity provider, identity,
    sso, azure ad, entra id, active directory, login, user authentication, firebase auth, acl, api keys, api key,
    permissions, security, security layer, token validation, session management, authn, identity service, clerk
  `,
  "consent-manager": `
    consent, consent management, gdpr, privacy, data deletion, opt out, right to be forgotten, privacy service,
    data retention, privacy controls
  `,
  "secrets-vault": `
    secrets manager, aws secrets manager, vault, hashicorp vault, secret manager, secrets, kms, key vault, azure
    key vault, key management, secret store, env secrets, parameter store, sealed secrets
  `,
  "llm-api": `
    llm api, openai, openai api, openai gpt, gpt, gpt 4, gpt4, gpt 4o, gpt4o, gpt 3, gpt3, chatgpt, azure openai,
    anthropic, anthropic api, claude, claude api, gemini, gemini api, google gemini, bedrock, amazon bedrock, aws
    bedrock, mistral api, cohere, groq, groq api, together ai, replicate, llm provider, llm providers, llm
    service, llm, llms, llm model, large language model, language model, llm generation, llm inference, llm call,
    generation model, text generation, answer generation, generate answer, generate response, response generation,
    generator, generation, llm generator, palm, vertex ai gemini, vertex ai llm, foundation model api, openrouter,
    deepseek, perplexity, watsonx, nova, titan, grok, chat model, chat completion, completion api, generative
    model, genai model, generative ai, llm runtime, deepseek api, chat gpt, gpt 3 5 turbo, gpt 35, llm response,
    fine tuned gpt, gpt 3 model, davinci, curie, babbage, ada, llm reader, answer generator, summarization,
    summarizer, llm client, ai model api, gpt model, hugging face inference api
  `,
  "llm-server": `
    vllm, tgi, text generation inference, ollama, llama cpp, llamacpp, sglang, tensorrt llm, lm studio, self
    hosted llm, local llm, llama, llama 2, llama 3, llama2, llama3, mistral, mistral 7b, mixtral, qwen, gemma, phi
    3, falcon, llm server, llm serving, llm inference server, nim, nvidia nim, open source llm, llm host, local
    model, finetuned llm, fine tuned llm, deepseek r1, localai, gpt4all, vicuna, llm engine, ollama server, llm
    endpoint, llm container
  `,
  "multimodal-generator": `
    image generation, image generator, stable diffusion, sdxl, dall e, dalle, midjourney, video generation,
    diffusion model, gan, vae, text to image, tts, text to speech model, music generation, audio generation,
    imagen, elevenlabs, video generator, flux image
  `,
  "llm-gateway": `
    llm gateway, ai gateway, model gateway, litellm, portkey, llm router, model router, llm proxy, kong ai
    gateway, router, ai router, llm orchestration gateway, model selector
  `,
  "prompt-store": `
    prompt store, prompt registry, prompt library, prompt templates, prompt template, prompt repository, prompt
    hub, prompt management, prompts, system prompt, system prompts, prompt catalog, prompt versioning
  `,
  "prompt-assembler": `
    ~context, prompt assembler, prompt builder, prompt construction, prompt engineering, prompt, build prompt,
    prompt generation, context builder, context assembly, prompt augmentation, augmented prompt, augment prompt,
    context construction, prompt composer, context window, prompt creation, augmentation prompt, prompt
    formatting, final prompt, augmented query, context augmentation, assemble context, combine context, prompt
    generator, enhanced prompt, prompt context, qa chain, context preparation, stuff documents chain
  `,
  "doc-parser": `
    document parser, document loader, document loaders, pdf loader, pdf parser, pdf parsing, document processing,
    document processor, document parsing, text extraction, extract text, text extractor, unstructured,
    unstructured io, textract, amazon textract, document intelligence, form recognizer, azure document
    intelligence, ocr parser, tika, docling, llamaparse, ~loader, load documents, parse documents, file parser,
    html parser, document reader, document preprocessing, document ai, tesseract, pypdf, content extraction, file
    loader, read documents, entity extraction, information extraction, relation extraction, metadata extraction,
    named entity recognition, ner, knowledge extraction, extract entities, entity extractor, document loading,
    markitdown, ontology extraction
  `,
  chunker: `
    chunking, chunker, chunks, chunk, text splitter, text splitting, text chunking, document chunking, splitter,
    split text, split documents, document splitter, sentence splitter, recursive text splitter, semantic chunking,
    chunk documents, text chunks, document chunks, chunking service, split into chunks, sentencesplitter, text
    segmentation, chunk 1, chunk n
  `,
  "embedding-model": `
    embedding model, embeddings model, embedding service, embedding api, openai embeddings, openai embedding,
    sentence transformer, sentence transformers, sentencetransformer, text embedding model, embedding model
    service, embedding generator, bge, e5, titan embeddings, embedding endpoint, cohere embed, ada 002, text
    embedding ada, embedder, huggingface embeddings, embedding server, encoder, text encoder, embeddings api,
    bedrock embeddings, gecko, embedding function, minilm, all minilm, nomic embed, jina embeddings, instructor
    embeddings, embedding llm, embedding encoder, fasttext, glove, text embeddings inference, gemini embedding,
    vertex embeddings, embed model
  `,
  "rag-retriever": `
    retriever, rag retriever, rag, rag pipeline, rag engine, rag chain, rag orchestrator, rag system, langchain,
    llamaindex, llama index, haystack, document retrieval, document retriever, context retrieval, retrieve
    documents, retrieve context, retrieve relevant documents, retrieval engine, retrieval service, retrieval
    pipeline, hybrid search, hybrid retrieval, hybrid retriever, semantic retrieval, top k retrieval, retrieval
    chain, relevant documents, retrieved documents, relevant chunks, retrieved chunks, retrieval augmented
    generation, knowledge retrieval, retrieval coordinator, retrieval layer, retrieve chunks, retrieve, retrieved
    context, relevant context, similar documents, top k documents, top k chunks, multi query retriever, retrieval
    qa, context retriever, rag module, rag agent retriever, top k results, retrieve top k, search documents, rag
    core, search results
  `,
  "semantic-cache": "semantic cache, gptcache, llm cache, prompt cache, semantic caching",
  "input-guardrail": `
    input guardrail, input guardrails, input moderation, prompt injection detection, prompt injection filter,
    jailbreak detection, input filter, input safety, guardrails in, input validation llm, prompt shield, prompt
    guard, query guardrail, query validation, injection detection, prompt firewall, input sanitization, input
    checks
  `,
  "output-guardrail": `
    output guardrail, output guardrails, guardrails, guardrail, nemo guardrails, llama guard, guardrails ai,
    content moderation, content safety, azure content safety, moderation, moderation api, moderation service,
    output filter, output moderation, safety filter output, toxicity filter, toxicity detection, response
    validation, safety check, safety layer, safety checks, bedrock guardrails, output validation, safety
    classifier, response filter, safety guard, output safety, answer validation, policy check, output validator,
    response validator, safety guardrails, response guardrail, llm guard
  `,
  "citation-checker": `
    citation checker, hallucination detection, hallucination check, hallucination detector, groundedness check,
    groundedness, faithfulness check, fact checking, fact check, fact checker, grounding check, citation
    verification, citations, source attribution, citation generator, citation validation, verify citations, source
    citations, grounding
  `,
  watermarker: "watermark, watermarking, synthid, c2pa",
  agent: `
    agent, agents, ai agent, ai agents, llm agent, react agent, langgraph, langgraph agent, langchain agent,
    langgraph orchestrator, autogen, crewai, multi agent, multi agent system, agent orchestrator, agent executor,
    supervisor agent, planner, planner agent, research agent, chatbot, chat bot, assistant, ai assistant, virtual
    assistant, copilot, chat service, chat engine, conversation manager, dialog manager, bedrock agent, bedrock
    agents, semantic kernel, agentic rag, agent core, router agent, orchestrator agent, sql agent, dialogue
    manager, agent service, rasa, dialogflow, lex, conversational ai, agent runtime, smolagents, openai agents
    sdk, llm orchestrator, chat handler, conversation engine
  `,
  "tool-executor": `
    ~tool, ~tools, ~calculator, tool executor, tool calling, tool use, function calling, mcp server, mcp, mcp
    servers, sandbox, code interpreter, code executor, web search, web search tool, tavily, serpapi, google
    search, search tool, plugin, plugins, tool registry, external tools, sql tool, api tool, duckduckgo, python
    repl, action group, action groups, sql executor, tool router, tool execution, bing search, sql query tool,
    text to sql
  `,
  "conversation-memory": `
    conversation memory, chat history, conversation history, memory, chat memory, message history, session memory,
    short term memory, long term memory, conversation store, session state, agent memory, conversation context,
    conversation buffer, chat sessions, session history, chat log
  `,
  "llm-evaluator": `
    llm evaluation, llm evaluator, llm as judge, llm judge, judge, judge llm, evals, llm evals, promptfoo,
    deepeval, braintrust, openai evals, response evaluation, answer evaluation, evaluation llm, llm as a judge,
    quality evaluation, helm eval, answer grader, grader, critic, response scoring, eval framework, prompt
    evaluation
  `,
  "rag-evaluator": `
    rag evaluation, rag evaluator, ragas, trulens, retrieval evaluation, context relevance, faithfulness, answer
    relevance, rag metrics, rag eval, ragas evaluation
  `,
  "llm-tracer": `
    llm tracing, llm observability, langfuse, langsmith, phoenix, arize phoenix, llm traces, helicone, llm
    monitoring, prompt logging, llm tracer, opik, llm logs, traceloop, openllmetry, trace logging, logfire, llm
    telemetry
  `,
  "preference-feedback": `
    thumbs up down, thumbs up, thumbs, user rating, rating feedback, preference feedback, response rating, answer
    feedback, chat feedback, feedback thumbs, thumbs feedback, human feedback
  `,
  "generic-model": "=model, =models",
};
