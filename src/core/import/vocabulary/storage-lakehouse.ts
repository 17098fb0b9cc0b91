/** Words for stores. */
import type { Vocabulary } from "./vocabulary.ts";

export const STORAGE_LAKEHOUSE: Vocabulary = {
  "object-store": `
    cold storage, glacier, archive storage, ~archive, pt, pth, h5, safetensors, ckpt, xlsx, weights pt, s3, amazon
    s3, aws s3, s3 bucket, s3 buckets, s3 storage, gcs, gcs bucket, google cloud storage, cloud storage, azure blob,
    azure blob storage, blob storage, blob store, blob, minio, object storage, object store, bucket, hdfs, ceph,
    file storage, file store, file system, filesystem, efs, nfs, artifact store, artifact storage, artifacts, model
    artifacts, model artifact, exported artifacts, model file, model files, model storage, saved model, saved
    models, trained model, trained models, model pkl, pickle, joblib, model weights, weights, checkpoints, model
    checkpoint, csv, csv files, csv file, json files, parquet files, image storage, raw storage, storage bucket,
    local storage, data storage, storage account, r2, cloudflare r2, wasabi, supabase storage, firebase storage,
    model bundle, model package, local files, onnx model, model onnx, document storage, document store s3, volume,
    persistent volume, pvc, file share, model output, json, disk, local disk, log files, drift report, dataset
    storage, cloud bucket, raw data storage, reference data, reference dataset, baseline data, training artifacts,
    artifact repository, html report, ^save, ^persist, ^archive, ^upload, ^export, ~bucket, ~artifacts, ~artifact,
    ~files, ~csv, ~json, ~backup, backblaze, seaweedfs, lustre, juicefs, fsx, ebs, sftp, ftp, artefacts,
    torchscript, excel, file, lfs, google storage, gcp storage, azure storage, swift storage, shared storage,
    network storage, media storage, video storage, audio storage, artefact store, model bucket, model dump,
    serialized model, serialised model, model serialization, model persistence, model binary, model binaries,
    checkpoint store, checkpoint storage, best model, final model, exported model, torchscript model, pickled model,
    csv dataset, csv data, csv upload, parquet storage, tfrecords storage, data archive, data dump, logs bucket,
    results bucket, output bucket, output storage, image store, dvc remote storage
  `,
  "data-lake": `
    ~data, data lake, datalake, s3 data lake, lakehouse, delta lake, delta tables, delta table, iceberg, apache
    iceberg, hudi, apache hudi, databricks, databricks lakehouse, adls, adls gen2, azure data lake, lake formation,
    raw data, data raw, raw zone, raw layer, bronze, bronze layer, bronze table, silver, silver layer, gold, gold
    layer, medallion, medallion architecture, curated data, processed data, data processed, cleaned data, curated
    zone, landing zone, event lake, feature lake, onelake, microsoft fabric, fabric, raw dataset, dataset, datasets,
    =data, parquet, parquet lake, historical store, data store, offline data, training data lake, staging, staging
    area, labeled data, unlabeled data, batch data, raw logs, data source, data sources, source data, input data,
    incoming data, production data, live data, clean data store, source systems, source system, structured data,
    tabular data, time series data, daily data, raw files, log data, logs data, collected data, preprocessed data,
    transformed data, ~dataset, ~datasets, ~lake, ~lakehouse, delta, paimon, dremio, nessie, aggregates, raw tables,
    gold features, landing area, landing bucket, landing layer, refined zone, refined layer, trusted zone, enriched
    zone, curated layer, curated tables, polaris catalog, historical database, history store, cleansed data,
    processed files, prepared data, validated data, merged data, joined data, integrated data, aggregated data,
    labelled data, raw inputs, raw input, raw signals, raw records, raw dataset storage, raw events store, data lake
    storage, enterprise data platform
  `,
  "data-warehouse": `
    data warehouse, datawarehouse, warehouse, dwh, edw, bigquery, google bigquery, big query, snowflake, redshift,
    amazon redshift, synapse, azure synapse, synapse analytics, clickhouse, clickhouse db, druid, apache druid,
    pinot, apache pinot, vertica, teradata, starrocks, doris, olap, data mart, feature table, firebolt, hive
    warehouse, hive metastore, hive table, analytics database, olap store, analytics db, motherduck, ~warehouse,
    ~tables, ~mart, dw, greenplum, exasol, databend, ducklake, singlestore, kylin, bigquery dataset, synapse sql,
    databricks sql, analytical store, analytical database, analytical db, analytics store, reporting database,
    reporting db, olap database, olap db, star schema, duck db
  `,
  "oltp-db": `
    postgres, postgresql, postgre, mysql, mariadb, rds, amazon rds, rds postgresql, aurora, aurora postgresql, sql
    server, azure sql, azure sql database, sql database, sql db, cloud sql, oracle, oracle db, sqlite, cockroachdb,
    spanner, cloud spanner, relational database, relational db, rdbms, sql, supabase, neon, planetscale, application
    database, app database, app db, operational database, production database, production db, transaction database,
    transactional database, database, db, metadata db, metadata database, results database, prediction db,
    predictions database, prediction database, main database, primary database, base de donnees, base datos,
    datenbank, timescaledb postgres, backend database, internal db, database server, 데이터베이스, база данных, ~database,
    ~db, ~sql, pgsql, sqlite3, mssql, alloydb, yugabytedb, yugabyte, tidb, db2, hana, turso, prisma, sqlite file,
    relational store, relational dbs, transactional store, app data, production databases, postgres metadata,
    postgres backend, job store, record store, application data store, user facing db
  `,
  "kv-store": `
    key value store, kv store, redis, redis db, dynamodb, amazon dynamodb, dynamo db, dynamo, cassandra, apache
    cassandra, scylla, scylladb, bigtable, hbase, aerospike, nosql, nosql database, nosql db, mongodb, mongo, mongo
    db, mongodb atlas, documentdb, cosmos db, cosmosdb, azure cosmos db, firestore, google firestore, firebase,
    couchbase, couchdb, rocksdb, leveldb, etcd, valkey, document db, document database, state store, realtime
    database, session store, online storage, astradb, faunadb, ~nosql, upstash, keydb, dragonfly, dragonflydb,
    memorydb, ravendb, lmdb, tikv, foundationdb, key value, redis store, redis database, table storage, google
    datastore, firestore db, firebase database, mongodb database, mongodb collection, mongo database, mongo atlas,
    cassandra db, session db, session storage, session cache, profile cache, state database, state db, state
    backend, nosql store, aerospike db, in memory store, in memory database, in memory db, low latency store
  `,
  "precomputed-table": `
    precomputed results, precomputed recommendations, precomputed predictions, recommendation table, predictions
    table, prediction table, predictions store, prediction store, results table, scores table, batch predictions
    table, forecast table, forecast store, scored table, recommendations store, prediction results, prediction
    output, prediction outputs, predictions output, inference results, scoring results, batch results, predictions,
    forecasts, recommendations, =results, stored predictions, final results, result table, ~output table,
    ~predictions, ~forecasts, ~scores, ~results, ~recommendations, predictions db, predictions bucket, predictions
    file, predictions dataset, prediction data, saved predictions, cached predictions, precomputed scores, score
    store, scores store, scores db, scores database, risk scores, propensity scores, churn scores, batch output,
    batch outputs, batch scores, scoring output, inference output, inference outputs, inference store, forecast
    results, forecast output, forecast data, recommendation results, recommendations db, recommendation lists, model
    predictions, model results, model outputs, output store, output database, result store, results store, result
    storage, result database, result db, precomputed features table, precomputed embeddings recs, top n lists, top k
    recommendations, production predictions
  `,
  "graph-store": `
    graph database, graph db, graph store, neo4j, neptune, amazon neptune, janusgraph, tigergraph, memgraph,
    arangodb, knowledge graph, knowledge graph store, graph, dgraph, nebulagraph, falkordb, kuzu, neo4j graph,
    entity graph, ~graph, ~kg, triplestore, graphdb, orientdb, surrealdb, neo4j database, neo4j db, rdf store,
    sparql endpoint, apache age
  `,
  "timeseries-db": `
    time series database, time series db, timeseries database, timeseries db, tsdb, influxdb, influx, timescaledb,
    timescale, timestream, victoriametrics, mimir, thanos, m3db, questdb, metrics store, metrics database, cortex
    metrics, prometheus tsdb, metrics storage, kdb, kdb+, opentsdb, graphite, kusto, tdengine, greptimedb,
    timeseries store, questdb store, prometheus storage, prometheus db, metrics db, metrics repository, sensor db,
    sensor database, telemetry store, telemetry db, tick database, azure data explorer, time series data store
  `,
};
