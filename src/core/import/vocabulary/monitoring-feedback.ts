/** Words for monitoring, alerts and feedback. */
import type { Vocabulary } from "./vocabulary.ts";

export const MONITORING_FEEDBACK: Vocabulary = {
  "prediction-logger": `
    prediction logger, prediction log, prediction logs, prediction logging, predictions log, inference log,
    inference logs, inference logging, inference logger, log predictions, logs predictions, request logging, model
    logs, request logs, inference data logging, payload logging, data capture, prediction events, impression log,
    exposure log, exposure logger, decision log, decision logs, exposure logging, impression logging, served log,
    prediction history, serving logs, prediction audit, exposure events, scoring log, logging predictions,
    exposures, decision events, ~prediction log, recommendation log, served impressions, inference events, inference
    data capture, model output log, data capture s3, log requests and predictions
  `,
  "feedback-collector": `
    feedback, user feedback, feedback loop, feedback collector, feedback collection, feedback service, feedback
    store, feedback data, feedback api, feedback database, feedback db, customer feedback, click feedback, implicit
    feedback, explicit feedback, impressions, clicks, engagement, engagement events, clicks and impressions,
    feedback events, engagement data, user engagement, feedback capture, feedback ingestion, user corrections,
    corrections, collect feedback, feedback logger, engagement logs, feedback queue, feedback logging, user
    response, outcome feedback, ^gather, ~feedback, ~feedback loop, survey, surveys, nps, csat, reactions, feedback
    ui, feedback signal, feedback signals, feedback topic, ratings feedback, user reaction, reward logger, user
    corrections store, thumbs up or down
  `,
  "drift-monitor": `
    drift monitor, drift monitoring, drift detection, drift detector, data drift, data drift detection, data drift
    monitor, model drift, model drift detection, concept drift, concept drift detection, feature drift, drift, drift
    check, drift analysis, evidently, evidently ai, whylabs, nannyml, alibi detect, psi, ks test, drift report,
    drift status, drift detected, drift significant, drift metrics, drift alert, drift service, monitoring
    evidently, evidently drift, distribution shift, prediction drift, adwin, skew and drift, drift job, drift score,
    drift dashboard, 드리프트, 드리프트 감시, dérive, data and concept drift, drift watch, out of distribution detection, ood
    detection, ~drift, ~drift detection, ~drift monitor, alibi, frouros, ddm, ood, drift evaluation, drift tests,
    drift test, drift threshold, drift alarm, drift signal, drift reports, drift reporting, feature monitoring,
    input monitoring, covariate shift, evidently report, evidently reports, evidently dashboard, deepchecks
    monitoring, psi monitoring, kl divergence, js divergence, wasserstein distance, kolmogorov smirnov, page
    hinkley, distribution monitoring, distribution check, distribution comparison, shift detection, population
    stability index, drift and performance monitoring, drift and quality monitoring
  `,
  "quality-monitor": `
    model monitoring, model monitor, model performance monitoring, performance monitoring, performance monitor,
    model performance, ml monitoring, model observability, prediction monitoring, quality monitor, model quality,
    model quality monitoring, accuracy monitoring, accuracy monitor, sagemaker model monitor, vertex ai model
    monitoring, vertex model monitoring, arize, fiddler, online metrics, proxy metrics, live metrics, business
    metrics, model health, kpi monitoring, production monitoring, quality monitoring, performance tracking,
    calibration monitor, model metrics monitoring, performance degradation, performance drop, degradation check,
    monitor model, monitor performance, model monitoring service, monitoring model, monitor predictions, online
    monitoring, ml observability, monitoring scheduler, monitoring job, monitoring pipeline, ~model monitoring,
    ~performance monitoring, ~model monitor, kpis, aporia, superwise, censius, truera, model degradation, model
    decay, ml metrics, accuracy tracking, accuracy drop, accuracy degradation, performance decay, performance
    decline, prediction quality, prediction distribution, output monitoring, live evaluation, live performance, live
    monitoring, online evaluation, production evaluation, production metrics, continuous monitoring, continuous
    evaluation, kpi tracking, kpi tracker, conversion monitoring, revenue monitoring, sagemaker monitor, sagemaker
    monitoring, lakehouse monitoring, arize monitoring, whylabs monitoring, evidently performance, quality metrics,
    quality drift, rag monitoring, hallucination monitoring, model performance metrics, model decay detection, model
    health check, accuracy over time, performance below threshold, prediction distribution monitoring, score
    distribution monitoring, engagement metrics monitoring, vertex ai monitoring, model and service monitoring,
    model and data monitoring, model performance dashboard monitor, performance evaluation in production, model and
    data quality monitoring, real time monitoring of model
  `,
  "system-monitor": `
    monitoring, monitor, monitoring service, monitoring system, monitoring stack, monitoring layer, system
    monitoring, system monitor, infrastructure monitoring, observability, observability stack, telemetry collector,
    prometheus, prometheus metrics, metrics, metrics collector, metrics collection, metrics exporter, metrics
    endpoint, datadog, cloudwatch, aws cloudwatch, amazon cloudwatch, cloudwatch logs, cloudwatch metrics, cloud
    monitoring, google cloud monitoring, azure monitor, application insights, app insights, new relic, dynatrace,
    splunk, opentelemetry, open telemetry, otel, otel collector, opentelemetry collector, jaeger, zipkin, tempo,
    loki, grafana loki, grafana tempo, grafana mimir, alloy, grafana alloy, elk, elk stack, elastic stack, sentry,
    stackdriver, cloud logging, logging, logs, log aggregation, centralized logging, centralised logging, logger,
    traces, tracing, distributed tracing, x ray, aws x ray, health check, health checks, healthcheck, health, health
    endpoint, uptime monitoring, apm, node exporter, pushgateway, statsd, nagios, zabbix, metrics and logs, logs and
    metrics, prometheus grafana, monitoring and logging, logging and monitoring, monitoring and alerting, system
    metrics, cloudtrail, log analytics, service monitoring, latency monitoring, slo, slo monitor, fluent logs,
    operational metrics, gpu metrics, metrics server, langfuse metrics, performance metrics dashboard, monitoring
    tools, log monitoring, instrumentation, metrics api, observability platform, ^monitor, ~monitoring, ~monitor,
    ~metrics, ~logs, ~logging, ~observability, ~telemetry, ~tracing, cadvisor, dcgm, efk, graylog, heartbeat,
    honeycomb, signoz, uptrace, lightstep, hyperdx, loguru, structlog, otlp, syslog, uptime, watchdog, wavefront,
    cloud operations, container insights, datadog agent, error tracking, error rate, error rates, grafana agent,
    grafana cloud, grafana stack, prometheus scrape, prometheus scraper, prometheus client, latency errors, latency
    throughput, latency tracker, load monitoring, log collection, log management, log store, logs traces, metric
    aggregation, metrics aggregator, metrics backend, metrics reporter, metrics scraper, monitoring agent,
    monitoring api, monitoring backend, monitoring plane, observability backend, resource usage, telemetry backend,
    telemetry layer, telemetry pipeline, telemetry service, telemetry stack, trace collector, application
    performance monitoring, cloudwatch dashboards monitoring, grafana and prometheus, prometheus grafana monitoring,
    latency and errors, live metrics system, performance monitoring system, telemetry and logging, logs and metrics
    store
  `,
  "freshness-monitor": `
    freshness monitor, freshness check, data freshness, staleness, staleness check, feature freshness, lag monitor,
    consumer lag, freshness slo, freshness alerts, freshness tracker, staleness monitor, stale data check, late data
    monitor
  `,
  "fairness-monitor": `
    fairness monitor, fairness monitoring, bias monitor, bias monitoring, fairness dashboard, fairness tracking,
    bias tracking, bias drift monitor, bias detector in production
  `,
  "cost-monitor": `
    cost monitor, cost monitoring, cost tracking, token usage, token tracking, usage tracking, cost explorer,
    finops, kubecost, budget alerts, cost management, billing alerts, token counter, usage metering, cost dashboard,
    budget, ~cost, opencost, billing monitor, budget monitor, cost alerts, cost analytics, cost guard, cost metrics,
    cost observability, gpu cost, spend tracking, token accounting, token metering, token monitor, usage monitor,
    usage meter, cost and latency tracking
  `,
  alerting: `
    alerting, alert, alerts, alerting service, alert service, alert manager, alertmanager, alarms, alarm, cloudwatch
    alarm, cloudwatch alarms, pagerduty, opsgenie, alert system, warning, slack alerts, slack alert, email alert,
    email alerts, alert rules, send alert, alert engine, alert notifications, alert generation, trigger alert,
    incident, incident management, victorops, anomaly alert, anomaly alerts, alert generator, notify, grafana
    alerts, ^alert, ~alert, ~alerts, ~alerting, ~alarm, alert dispatcher, alert queue, alert router, alert routing,
    alerts api, drift alerts, escalation policy, threshold breach, alert on drift, amazon sns alerts, cloud
    monitoring alerts, on call alert, on call alerts, notify on call
  `,
  dashboard: `
    ~report, ~reports, ~analytics, ~insights, dashboard, dashboards, grafana, grafana dashboard, grafana dashboards,
    kibana, looker, looker studio, data studio, tableau, power bi, powerbi, superset, apache superset, metabase,
    quicksight, amazon quicksight, redash, visualization, data visualization, reporting, bi, bi tool, bi tools, bi
    dashboard, business intelligence, operator dashboard, analytics dashboard, react dashboard, admin dashboard,
    monitoring dashboard, visualisation, plotly, admin panel, admin ui, kpi dashboard, executive dashboard, results
    dashboard, web dashboard, control panel, reporting dashboard, reports dashboard, ops dashboard, ~dashboard,
    ~dashboards, ~charts, ~visualization, ~reporting, ~visualisation, dash, heatmap, lightdash, plots, qlik,
    scorecards, spotfire, analytics ui, analytics portal, analytics view, dashboard frontend, dashboard streamlit,
    dashboard ui, grafana monitoring, grafana ui, monitoring ui, report generation, report generator, report
    builder, reporting ui, reports generator, results page, results view, results viewer, graphs and charts, model
    performance dashboard
  `,
};
