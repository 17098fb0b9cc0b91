/** Words for what takes data in and passes it on. */
import type { Vocabulary } from "./vocabulary.ts";

export const INGESTION_STREAMING: Vocabulary = {
  "event-collector": `
    event collector, event tracking, event producer, event producers, kafka producer, producer, producers, data
    producer, data collector, collector, tracker, tracking service, ingest api, ingestion api, ingestion service,
    event api, event ingestion, snowplow, segment, google analytics, ga4, telegraf, fluentd, fluentbit, fluent bit,
    logstash, filebeat, vector agent, data capture, stream producer, log collector, sdk, event gateway, eventhub
    producer, mqtt, mqtt broker, mosquitto, stream ingestion, real time ingestion, streaming ingestion, event
    service, ~producer, ~publisher, ~collector, ~tracker, promtail, rudderstack, mixpanel, amplitude, posthog,
    matomo, pixel, hivemq, emqx, event intake, event endpoint, event emitter, event source, ingestion endpoint,
    ingestion gateway, log shipper, log forwarder, vector dev, cloudwatch agent, otel agent, tag manager,
    clickstream events, telemetry ingestion, metrics ingestion, mqtt gateway, kafka rest proxy, iot hub ingestion,
    aws iot core, azure iot hub
  `,
  "event-log": `
    kafka, apache kafka, kafka broker, kafka cluster, kafka topic, kafka topics, kafka stream, kafka queue,
    confluent, confluent cloud, msk, amazon msk, event stream, event streams, event streaming, event bus, event log,
    event backbone, message broker, message bus, pubsub, pubsub topic, google pubsub, cloud pubsub, kinesis, kinesis
    stream, kinesis data streams, kinesis data stream, event hub, event hubs, azure event hub, pulsar, redpanda,
    nats, nats jetstream, data stream, data streams, eventbridge, event bridge, event grid, redis streams, redis
    stream, topic, commit log, broker, live events, event queue, streaming data, real time events, topics, live
    stream, ~topic, ~topics, ~stream, ~broker, ~bus, eventhub, eventhubs, warpstream, autoMQ, pravega, message
    streams, event pipeline, event mesh
  `,
  "message-queue": `
    message queue, queue, task queue, job queue, work queue, sqs, amazon sqs, rabbitmq, rabbit mq, activemq, celery,
    bullmq, redis queue, cloud tasks, service bus, azure service bus, dead letter queue, dlq, request queue, async
    queue, queue storage, zeromq, worker queue, ibm mq, ~queue, ~dlq, sidekiq, beanstalkd, amazon mq, inference
    queue, prediction queue, training queue, ingestion queue, retry queue, batch queue, priority queue, pub sub
    queue, event queue worker
  `,
  "cdc-connector": `
    cdc, change data capture, debezium, dms, aws dms, binlog, outbox, datastream, goldengate, cdc connector,
    debezium connector, change stream, change streams, database replication, source connector, source connectors,
    jdbc connector, log based replication, kafka connect cdc, kafka connect source
  `,
  "batch-ingest": `
    ~load, ~loader, ~download, data ingestion, ingestion, batch ingestion, ingest, ingestion layer, ingestion
    pipeline, data ingestion pipeline, data ingestion service, ingest data, data collection, collect data, data
    acquisition, data extraction, extract data, extractor, data loader, load data, data import, import data, data
    fetcher, fetch data, fetcher, web scraper, scraper, crawler, crawler service, web crawler, web scraping service,
    data connector, connectors, etl, elt, etl pipeline, etl job, etl process, extract transform load, airbyte,
    fivetran, stitch, meltano, sqoop, nifi, apache nifi, data factory, azure data factory, adf, aws glue, glue, glue
    job, glue etl, glue crawler, data transfer service, storage transfer, ingestion job, ingestion script, download
    data, data download, data puller, poller, batch loader, data sync, singer, dlt, batch import, document
    ingestion, scrapy, data intake, data pipeline ingestion, raw data ingestion, data ingest, ingestor, raw data
    collection, data gathering, ^load, ^fetch, ^download, ^scrape, ^crawl, ^ingest, ^import, ^collect, ^extract,
    ^pull, ~ingestion, ~ingest, ~crawler, ~scraper, ~fetcher, ~importer, ~connector, ~etl, beautifulsoup, selenium,
    playwright, puppeteer, firecrawl, apify, hevo, matillion, talend, informatica, pentaho, ssis, dlthub, appflow,
    datasync, autoloader, snowpipe, data collectors, data mover, api ingestion, file watcher, file import, news
    collector, rss reader, rss collector, etl workflow, bulk load, bulk loader, batch upload, historical load,
    stitch data, synapse pipelines, aws transfer, data integration tool, api client fetch, azure synapse pipelines,
    aws data pipeline, gcp transfer service, bigquery data transfer
  `,
  "stream-sink": `
    kinesis firehose, firehose, data firehose, kafka connect, s3 sink, sink connector, stream sink, kafka sink,
    stream to lake, kafka consumer, consumer, stream archiver, bigquery sink, event writer, ~sink, archiver,
    elasticsearch sink, stream writer, lake writer, kafka to s3, kafka to bigquery
  `,
  "schema-registry": `
    schema registry, data contract, data contracts, confluent schema registry, avro schema, protobuf schema, glue
    schema registry, schema store, apicurio, karapace, schema management, contract registry, json schema, schema
    catalog
  `,
};
