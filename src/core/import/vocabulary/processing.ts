/** Words for what works on data. */
import type { Vocabulary } from "./vocabulary.ts";

export const PROCESSING: Vocabulary = {
  "stream-processor": `
    stream processor, stream processing, streaming processor, streaming pipeline, streaming job, flink, apache
    flink, flink job, flink cluster, pyflink, spark streaming, structured streaming, spark structured streaming,
    kafka streams, ksqldb, ksql, dataflow, cloud dataflow, apache beam, beam pipeline, beam, storm, samza, faust,
    bytewax, real time processing, realtime processing, real time processor, stream analytics, azure stream
    analytics, kinesis analytics, kinesis data analytics, materialize, risingwave, event processor, event
    processing, stream enrichment, stream consumer, window aggregation, windowing, real time pipeline, quix, online
    processing, streaming etl, streaming engine, stateful processing, log parser, parse events, parse logs, real
    time analytics, ~consumer, ~consumers, cep, arroyo, benthos, timeplus, decodable, stream compute, stream
    computing, streaming layer, streaming service, streaming aggregation, streaming transformations, stream
    transformations, stream join, stream joins, stream worker, stream workers, stream transform, kafka consumers,
    consumer service, consumer group, consumers service, event consumer, event handler, events consumer, kinesis
    consumer, flink sql, speed layer, hazelcast jet, redpanda connect, event stream processing, event stream
    processor, kafka consumer service, pub sub consumer, real time aggregation, real time enrichment, delta live
    tables streaming
  `,
  "batch-processor": `
    batch processor, batch processing, batch job, batch pipeline, data processing, data processor, process data,
    processing job, data transformation, transform data, data transform, transformation, transform, preprocessing,
    pre processing, data preprocessing, data pre processing, preprocess, preprocess data, preprocessor, data
    preparation, data prep, prepare data, data cleaning, clean data, cleaning, data cleansing, cleansing, data
    wrangling, spark, apache spark, pyspark, spark cluster, spark job, spark etl, databricks job, hadoop, mapreduce,
    emr, amazon emr, dataproc, hdinsight, dbt, ray data, dask, pandas, polars, rapids, cudf, sql transformation, sql
    job, aggregation, aggregate, data aggregation, data enrichment, enrichment, normalization, data normalization,
    filtering, synapse spark, glue spark, data pipeline, data pipelines, data engineering, batch engine, sagemaker
    processing, processing pipeline, data fusion, dataprep, trino, athena, amazon athena, athena sql, presto, hive,
    data merging, data integration, join data, ~calculate, ~compute, analytics engine, data mart builder, duckdb,
    prétraitement, 전처리, imputation, data cleaning and preprocessing, data conversion, sql queries, ^clean,
    ^transform, ^preprocess, ^prepare, ^process, ^aggregate, ^normalize, ^merge, ^join, ^enrich, ^filter, ^compute,
    ^calculate, ^impute, ^reshape, ~processor, ~preprocessing, ~processing, ~transformation, ~transformer,
    ~cleaning, ~aggregation, ~normalization, ~aggregator, ~worker, ~workers, ~etl job, curation, standardization,
    harmonization, sqlmesh, snowpark, databrew, impala, joins, rollup, rollups, enricher, data cleanup, data
    curation, data standardization, data munging, data transformer, transformers etl, processing stage, processing
    service, batch compute, batch layer, batch etl, dlt pipeline, pandas etl, dbt models, glue jobs, outlier
    removal, outlier handling, missing values, null handling, type casting, data blending, daily aggregation, celery
    worker, celery workers, background jobs, background job, spark on k8s, spark on kubernetes, databricks notebooks
    etl, delta live tables, glue etl job, aws glue etl, aws glue job, aws glue databrew, time series aggregation,
    azure data factory pipeline, ^parse
  `,
  "media-processor": `
    image processing, image preprocessing, video processing, video preprocessing, audio preprocessing, audio
    processing, frame extraction, frame extractor, frame sampler, image resize, resize, transcoding, transcoder,
    ffmpeg, opencv, image augmentation, video decoder, thumbnail, feature extraction from images, media processing,
    image normalization, crop, keyframe extraction, gstreamer, deepstream, mediapipe, denoising, vad, spectrogram,
    spectrograms, mfcc, albumentations, pillow, imagemagick, tiling, frame grabber, frame capture, video frames,
    video pipeline, image enhancement, image transformations, image transforms, face alignment, noise reduction,
    audio segmentation, speech preprocessing, mfcc extraction, torchvision transforms, dicom processing, voice
    activity detection, windowing and normalization, face detection and alignment
  `,
  "text-preprocessor": `
    text preprocessing, text processing, text cleaning, text normalization, tokenization, tokenizer, tokenize,
    lemmatization, stemming, stopword removal, nltk, spacy, tf idf, tfidf, bag of words, nlp preprocessing, text pre
    processing, vectorizer, count vectorizer, clean text, language detection, nlp pipeline, text extraction and
    cleaning, ~tokenizer, ~tokenization, text vectorization, text vectorizer, nlp processing, nlp processor, token
    normalization, transcript cleaning, html cleaning, html stripping, boilerplate removal, stop word removal, clean
    and tokenize
  `,
  sessionizer: `
    sessionization, sessionizer, session builder, session aggregation, user sessions
  `,
  dedup: `
    deduplication, dedup, de duplication, deduplicate, duplicate detection, near duplicate detection, entity
    resolution, resolver, record linkage, identity resolution, duplicate removal, remove duplicates, duplicate
    check, duplicates filter, entity matching, record matching, fuzzy matching
  `,
  "pii-redactor": `
    pii redaction, pii masking, pii filter, pii detection, data masking, anonymization, anonymizer, presidio, data
    anonymization, de identification, deidentification, redaction, redact, pseudonymization, macie, dlp, deidentify,
    masking, pii scrubbing, pii scrubber, pii removal, pii sanitizer, pii scanner, phi removal, tokenize pii,
    privacy filter, differential privacy
  `,
};
