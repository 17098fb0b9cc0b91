/** Words for sources, ingestion, processing, storage, quality and labels. */
import type { Vocabulary } from "./vocabulary.ts";

export const DATA: Vocabulary = {
  "user-profile-db": `
    user profile, user profiles, customer profile, user db, user database, user data, customer data, customer
    database, crm, crm data, bank customer data, member data, account data, patient data, patient records, ehr,
    emr, user store, profile service, user metadata, profile store, hr data, demographics, demographic data
  `,
  "item-catalog": `
    item catalog, product catalog, catalog, product data, item metadata, item data, product database, item
    database, inventory, listings, vehicle listings, content catalog, content metadata, movie metadata, video
    catalog, product info, product table, menu, song catalog, content service, listing data
  `,
  "interaction-history": `
    interaction history, interactions, user interactions, raw interactions, interaction data, interaction events,
    click data, clickstream, click logs, clickstream data, user events, user activity, user behavior, user
    behaviour, behavior logs, behavioral data, event history, watch history, ratings, user ratings, purchase
    history, browsing history, historical interactions, event generator, click generator, user actions, usage
    data, telecom usage data, app events, web events, historical data, operational data, session logs, raw events,
    product events, user feedback history
  `,
  "transaction-system": `
    transaction, transactions, transaction data, transaction system, transaction stream, transaction events,
    transaction generator, transaction simulator, payment, payments, payment system, payment gateway, payment
    processor, ledger, orders, order system, sales data, raw sales data, pos, point of sale, point of sale data,
    core banking, billing, billing system, checkout, card network, ticketing system, ticketing systems, claims,
    claims data, loan applications, order data, core banking system, card transactions, execute orders, order
    execution, trade execution, ticketing
  `,
  "media-upload": `
    image upload, video upload, file upload, upload, uploader, upload service, user upload, image input, input
    image, audio input, image data, images, video input, video files, image dataset, audio files, x ray images,
    dicom, medical images, mri scans, photos, videos, image source
  `,
  "social-graph": "social graph, friend graph, followers, connections graph",
  "third-party-data": `
    third party data, external data, external data source, external data sources, vendor data, weather api,
    weather data, market data, news api, stock api, yahoo finance, financial data api, data provider, bureau,
    credit bureau, public api, public dataset, open data, kaggle, kaggle dataset, kaggle data, data api, twitter
    api, reddit api, stats api, rss feed, rss feeds, feeds, news feed, news feeds, data feed, web scraping,
    scraped data, exchange api, binance api, google maps api, census data, external apis, external source, open
    api, uci dataset, data vendor, gtfs feed, ~feed, market data api, github api, third party apis, enrichment
    api, threat intelligence, news articles, load market data
  `,
  "geo-feed": `
    gps, gps data, telemetry, telemetry data, sensor data, sensor feed, sensor readings, traffic data, traffic
    sensors, location data, lidar, radar, vehicle positions, vehicle telemetry, coordinates, iot data, iot
    telemetry, sensor stream, meter readings, machine data, satellite data, satellite imagery, gtfs, gtfs rt feed
  `,
  "content-corpus": `
    ~files, ~comments, ~posts, ~books, ~urls, ~text data, document corpus, documents, document, docs, pdf, pdfs,
    pdf documents, pdf files, knowledge base, knowledge source, knowledge sources, corpus, source documents, raw
    documents, text files, markdown files, word documents, articles, wiki, wikipedia, web pages, webpages, website
    content, text documents, text corpus, policies, manuals, company documents, internal documents, google drive,
    sharepoint, notion, document source, document sources, document upload, emails, contracts, research papers,
    papers, faq, transcripts, input documents, documents pdf docx, html pages, support tickets, tickets, customer
    review, customer reviews, reviews, tweets, data sources pdf, textbooks, raw text, user documents, external
    documents, external knowledge, unstructured data, enterprise data, web data, blog posts, query documents
  `,
  "campaign-db": `
    campaign, campaigns, ads database, ad inventory, campaign data, campaign management
  `,
  "synthetic-data": `
    synthetic data, data generator, simulator, simulation, synthetic data generator, data simulator, event
    simulator, traffic generator, log generator, fake data, faker, data augmentation, augmentation, sdv, mock
    data, load generator, stream simulator, producer simulator, sensor simulator
  `,
  "event-collector": `
    event collector, event tracking, event producer, event producers, kafka producer, producer, producers, data
    producer, data collector, collector, tracker, tracking service, ingest api, ingestion api, ingestion service,
    event api, event ingestion, snowplow, segment, google analytics, ga4, telegraf, fluentd, fluentbit, fluent
    bit, logstash, filebeat, vector agent, data capture, stream producer, log collector, sdk, event gateway,
    eventhub producer, mqtt, mqtt broker, mosquitto, stream ingestion, real time ingestion, streaming ingestion,
    event service
  `,
  "event-log": `
    kafka, apache kafka, kafka broker, kafka cluster, kafka topic, kafka topics, kafka stream, kafka queue,
    confluent, confluent cloud, msk, amazon msk, event stream, event streams, event streaming, event bus, event
    log, event backbone, message broker, message bus, pubsub, pubsub topic, google pubsub, cloud pubsub, kinesis,
    kinesis stream, kinesis data streams, kinesis data stream, event hub, event hubs, azure event hub, pulsar,
    redpanda, nats, nats jetstream, data stream, data streams, eventbridge, event bridge,
    event grid, redis streams, redis stream, topic, canonical log, commit log, broker, live events, event queue,
    canonical event log, streaming data, real time events, topics, live stream
  `,
  "message-queue": `
    message queue, queue, task queue, job queue, work queue, sqs, amazon sqs, rabbitmq, rabbit mq, activemq,
    celery, bullmq, redis queue, cloud tasks, service bus, azure service bus, dead letter queue, dlq, request
    queue, async queue, queue storage, zeromq, worker queue, ibm mq
  `,
  "cdc-connector": `
    cdc, change data capture, debezium, dms, aws dms, binlog, outbox, datastream, goldengate, cdc connector
  `,
  "batch-ingest": `
    ~load, ~loader, ~download, data ingestion, ingestion, batch ingestion, ingest, ingestion layer, ingestion
    pipeline, data ingestion pipeline, data ingestion service, ingest data, data collection, collect data, data
    acquisition, data extraction, extract data, extractor, data loader, load data, data import, import data, data
    fetcher, fetch data, fetcher, web scraper, scraper, crawler, crawler service, web crawler, web scraping
    service, data connector, connectors, etl, elt, etl pipeline, etl job, etl process, extract transform load,
    airbyte, fivetran, stitch, meltano, sqoop, nifi, apache nifi, data factory, azure data factory, adf, aws glue,
    glue, glue job, glue etl, glue crawler, data transfer service, storage transfer, ingestion lambda, ingestion
    engine, ingestion job, ingestion script, collect py, download data, data download, data puller, poller, batch
    loader, load to bigquery, data sync, singer, dlt, batch import, document ingestion, ingest chain, scrapy, data
    intake, data pipeline ingestion, raw data ingestion, data ingest, ingestor, load player dimension, raw data
    collection, data gathering, discover games
  `,
  "stream-sink": `
    kinesis firehose, firehose, data firehose, kafka connect, s3 sink, sink connector, stream sink, kafka sink,
    stream to lake, kafka consumer, consumer, stream archiver, bigquery sink, event writer
  `,
  "schema-registry": `
    schema registry, data contract, data contracts, confluent schema registry, avro schema, protobuf schema, glue
    schema registry, schema store
  `,
  "stream-processor": `
    stream processor, stream processing, streaming processor, streaming pipeline, streaming job, flink, apache
    flink, flink job, flink cluster, pyflink, spark streaming, structured streaming, spark structured streaming,
    kafka streams, ksqldb, ksql, dataflow, cloud dataflow, apache beam, beam pipeline, beam, storm, samza, faust,
    bytewax, real time processing, realtime processing, real time processor, stream analytics, azure stream
    analytics, kinesis analytics, kinesis data analytics, materialize, risingwave, event processor, event
    processing, stream enrichment, stream consumer, window aggregation, windowing, real time pipeline, quix,
    online processing, streaming etl, streaming engine, stateful processing, log parser, parse events, parse logs,
    real time analytics
  `,
  "batch-processor": `
    batch processor, batch processing, batch job, batch pipeline, data processing, data processor, process data,
    processing job, data transformation, transform data, data transform, transformation, transform, preprocessing,
    pre processing, data preprocessing, data pre processing, preprocess, preprocess data, preprocessor, data
    preparation, data prep, prepare data, data cleaning, clean data, cleaning, data cleansing, cleansing, data
    wrangling, spark, apache spark, pyspark, spark cluster, spark job, spark etl, databricks job, hadoop,
    mapreduce, emr, amazon emr, dataproc, hdinsight, dbt, ray data, dask, pandas, polars, rapids, cudf, sql
    transformation, sql job, aggregation, aggregate, data aggregation, data enrichment, enrichment, normalization,
    data normalization, filtering, synapse spark, glue spark, data pipeline, data pipelines, data engineering,
    process py, batch engine, sagemaker processing, processing pipeline, data fusion, dataprep, trino, athena,
    amazon athena, athena sql, presto, hive, data merging, data integration, join data, parse, parser, ~calculate,
    ~compute, analytics engine, data mart builder, duckdb, prétraitement, 전처리, imputation, data cleaning and
    preprocessing, data conversion, sql queries
  `,
  "media-processor": `
    image processing, image preprocessing, video processing, video preprocessing, audio preprocessing, audio
    processing, frame extraction, frame extractor, frame sampler, image resize, resize, transcoding, transcoder,
    ffmpeg, opencv, image augmentation, video decoder, thumbnail, feature extraction from images, media
    processing, image normalization, crop, keyframe extraction, gstreamer, deepstream, mediapipe
  `,
  "text-preprocessor": `
    text preprocessing, text processing, text cleaning, text normalization, tokenization, tokenizer, tokenize,
    lemmatization, stemming, stopword removal, nltk, spacy, tf idf, tfidf, bag of words, nlp preprocessing, text
    pre processing, vectorizer, count vectorizer, clean text, language detection, nlp pipeline, text extraction
    and cleaning
  `,
  sessionizer: "sessionization, sessionizer, session builder, session aggregation",
  dedup: `
    deduplication, dedup, de duplication, deduplicate, duplicate detection, near duplicate detection, entity
    resolution, resolver, record linkage, identity resolution, annotation resolver
  `,
  "pii-redactor": `
    pii redaction, pii masking, pii filter, pii detection, data masking, anonymization, anonymizer, presidio, data
    anonymization, de identification, deidentification, redaction, redact, pseudonymization, macie, dlp
  `,
  "object-store": `
    cold storage, glacier, archive storage, ~archive, pt, pth, h5, safetensors, ckpt, xlsx, weights pt, s3, amazon
    s3, aws s3, s3 bucket, s3 buckets, s3 storage, gcs, gcs bucket, google cloud storage, cloud storage, azure
    blob, azure blob storage, blob storage, blob store, blob, minio, object storage, object store, bucket, hdfs,
    ceph, file storage, file store, file system, filesystem, efs, nfs, artifact store, artifact storage,
    artifacts, model artifacts, model artifact, exported artifacts, model file, model files, model storage, saved
    model, saved models, trained model, trained models, model pkl, pickle, joblib, model weights, weights,
    checkpoints, model checkpoint, csv, csv files, csv file, json files, parquet files, image storage, raw
    storage, storage bucket, local storage, data storage, storage account, r2, cloudflare r2, wasabi, supabase
    storage, firebase storage, model bundle, model package, reports storage, results storage, local files, onnx
    model, model onnx, document storage, document store s3, volume, persistent volume, pvc, file share, model
    output, json, disk, local disk, predictions csv, reference csv, log files, drift report, dataset storage,
    dicom store, nifti files, 번들, cloud bucket, raw data storage, reference data, reference dataset, baseline
    data, training artifacts, artifact repository, html report
  `,
  "data-lake": `
    ~data, data lake, datalake, s3 data lake, lakehouse, delta lake, delta tables, delta table, iceberg, apache
    iceberg, hudi, apache hudi, databricks, databricks lakehouse, adls, adls gen2, azure data lake, lake
    formation, raw data, data raw, raw zone, raw layer, bronze, bronze layer, bronze table, silver, silver layer,
    gold, gold layer, medallion, medallion architecture, curated data, processed data, data processed, cleaned
    data, curated zone, landing zone, event lake, feature lake, onelake, microsoft fabric, fabric, raw dataset,
    dataset, datasets, =data, parquet, parquet lake, historical store, data store, offline data, training data
    lake, staging, staging area, labeled data, unlabeled data, batch data, raw logs, data source, data sources,
    source data, input data, new data, new market data, incoming data, production data, live data, clean data
    store, source systems, source system, structured data, tabular data, time series data, daily data, raw files,
    log data, logs data, collected data, preprocessed data, transformed data
  `,
  "data-warehouse": `
    data warehouse, datawarehouse, warehouse, dwh, edw, bigquery, google bigquery, big query, snowflake, redshift,
    amazon redshift, synapse, azure synapse, synapse analytics, clickhouse, clickhouse db, druid, apache druid,
    pinot, apache pinot, vertica, teradata, starrocks, doris, olap, data mart, feature table, firebolt, hive
    warehouse, hive metastore, hive table, analytics database, olap store, analytics db, motherduck
  `,
  "oltp-db": `
    postgres, postgresql, postgre, mysql, mariadb, rds, amazon rds, rds postgresql, aurora, aurora postgresql, sql
    server, azure sql, azure sql database, sql database, sql db, cloud sql, oracle, oracle db, sqlite,
    cockroachdb, spanner, cloud spanner, relational database, relational db, rdbms, sql, supabase, neon,
    planetscale, application database, app database, app db, operational database, production database, production
    db, transaction database, transactional database, database, db, metadata db, metadata database, results db,
    results database, prediction db, predictions database, prediction database, main database, primary database,
    base de donnees, base datos, datenbank, timescaledb postgres, backend database, internal db, database server,
    prediction store db, 데이터베이스, база данных
  `,
  "kv-store": `
    key value store, kv store, redis, redis db, dynamodb, amazon dynamodb, dynamo db, dynamo, cassandra, apache
    cassandra, scylla, scylladb, bigtable, hbase, aerospike, nosql, nosql database, nosql db, mongodb, mongo,
    mongo db, mongodb atlas, documentdb, cosmos db, cosmosdb, azure cosmos db, firestore, google firestore,
    firebase, couchbase, couchdb, rocksdb, leveldb, etcd, valkey, document db, document database, state store,
    realtime database, session store, online storage, astradb, faunadb
  `,
  "precomputed-table": `
    precomputed results, precomputed recommendations, precomputed predictions, recommendation table, predictions
    table, prediction table, predictions store, prediction store, results table, scores table, batch predictions
    table, forecast table, forecast store, scored table, recommendations store, prediction results, prediction
    output, prediction outputs, predictions output, inference results, scoring results, batch results,
    predictions, forecasts, recommendations, =results, stored predictions, final results, result table, ~output
    table, =results db
  `,
  "graph-store": `
    graph database, graph db, graph store, neo4j, neptune, amazon neptune, janusgraph, tigergraph, memgraph,
    arangodb, knowledge graph, knowledge graph store, graph, dgraph, nebulagraph, falkordb, kuzu, neo4j graph,
    entity graph
  `,
  "timeseries-db": `
    time series database, time series db, timeseries database, timeseries db, tsdb, influxdb, influx, timescaledb,
    timescale, timestream, victoriametrics, mimir, thanos, m3db, questdb, metrics store, metrics database, cortex
    metrics, prometheus tsdb, metrics storage
  `,
  "generic-store": "=storage, =store, =data storage, ~storage, ~store, ~repository",
  "data-validation": `
    data validation, validate data, schema validation, schema check, schema enforcement, data quality, data
    quality check, data quality checks, data quality gate, data quality monitoring, quality check, quality checks,
    great expectations, gx, pandera, deequ, tfdv, soda, data tests, dbt tests, data checks, input validation,
    validation layer, data validator, validator, data integrity, data profiling, data verification, data contracts
    check, deepchecks, data quality validation, data contract validation, pydantic validation, feature validation,
    schema validator, data sanity checks, validate schema, row checks, data audit, whylogs, validation pydantic,
    data validation layer, completeness check, raw data validation
  `,
  annotation: `
    annotation, data annotation, human annotation, labeling, data labeling, data labelling, manual labeling, human
    labeling, label studio, labelbox, cvat, prodigy, roboflow, annotator, annotators, annotation tool, annotation
    service, ground truth, sagemaker ground truth, mechanical turk, mturk, crowdsourcing, scale ai, argilla, v7,
    image labeling, expert labels, human labels, labels, label store, labels store, label service, annotation
    agent, label generation, labeled dataset, label data, monai label, doccano, labels db, labelling, annotated
    data, ground truth labels, label collection, label, labeller, supervisely
  `,
  "label-joiner": `
    label join, label joiner, join labels, attribution, impression click join, label attribution, labels join,
    outcome join, label matching, feedback join, label builder, labeler, label pipeline
  `,
  "weak-supervision": `
    weak supervision, snorkel, labeling functions, heuristic labels, pseudo labels, pseudo labeling, auto
    labeling, auto labelling, programmatic labeling, zero shot labeling, auto label
  `,
  "user-report": `
    user report, user reports, abuse reports, appeals, appeal, dispute, disputes, customer complaints, complaints,
    flagged content
  `,
  "delayed-outcome": `
    delayed outcome, delayed labels, outcomes, chargeback, chargebacks, actual outcomes, actuals, ground truth
    outcomes, confirmed fraud, fraud labels, loan outcomes, outcome, realized outcomes, late labels, delayed
    feedback, outcome data, conversions, realised returns, actual values, delayed truth, truth labels
  `,
  "active-learning": `
    active learning, uncertainty sampling, hard example mining, hard negatives, sample selection, query strategy,
    active learning engine, active learning loop, al engine, low confidence samples, hard negative mining, hard
    samples, uncertain samples
  `,
  sampler: `
    sampling, sampler, negative sampling, smote, oversampling, undersampling, class balancing, stratified
    sampling, data sampling, data balancing, downsampling, resampling, class weighting
  `,
  "dataset-builder": `
    training data, training set, training dataset, train set, train data, test set, test data, train test split,
    train split, data split, data splitting, split, split data, splitter data, dataset split, train validation
    split, train val test split, chronological split, dataset builder, dataset creation, dataset preparation,
    build dataset, build training set, training data preparation, dataset generation, training set builder,
    training data store, train and test data, training examples, tfrecord, data loaders, dataloader, training
    samples, create dataset, k fold, 5 fold cv, data partition, sample builder, training corpus, fine tuning
    dataset, instruction dataset, preference dataset, time series split, feature target split, chronological
    train, sequence building, train test, validation set, dataset pairs, dataset assembly, training table
  `,
  "dataset-versioning": `
    dvc, data versioning, dataset versioning, data version control, lakefs, pachyderm, dvc remote, versioned data,
    versioned dataset, versioned datasets, dolt, git lfs, dataset registry, data registry, data versioning dvc,
    dataset snapshot, dagshub, quilt, data snapshot, dataset version
  `,
  "golden-set": `
    golden set, golden dataset, evaluation set, eval set, eval dataset, evaluation dataset, benchmark dataset,
    holdout set, hold out set, test suite questions, regression set, benchmark, golden questions, gold standard,
    test cases, holdout data, eval questions, ground truth qa
  `,
};
