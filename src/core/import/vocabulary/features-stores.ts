/** Words for features, their stores and embeddings. */
import type { Vocabulary } from "./vocabulary.ts";

export const FEATURES_STORES: Vocabulary = {
  "feature-pipeline-batch": `
    ~scaling, ~encoding, feature engineering, feature extraction, feature pipeline, feature computation, feature
    generation, feature creation, feature builder, feature processing, feature transformation, feature calculation,
    feature selection, feature generator, feature extractor, feature preparation, feature assembly, extract
    features, compute features, build features, generate features, create features, engineer features, features,
    batch features, offline features job, feature job, feature engineering pipeline, feature etl, feature
    materialization pipeline, add features, feature scaling, feature encoding, standard scaler, scaler, one hot
    encoding, pca, dimensionality reduction, feature set, rolling features, lag features, features pipeline, feature
    preprocessing, featurization, featurizer, feature service, rolling statistics, technical indicators, feature
    platform, feature vector, feature vectors, feature matrix, rfm features, feature view, feature views, ^engineer,
    ~features, ~featurization, ~feature extraction, tsfresh, featuretools, standardscaler, standardize, ohe, umap,
    tsne, lda, feature enrichment, feature aggregation, feature aggregations, feature transforms, feature
    transformer, feature tables, feature dataset, feature data, feature normalization, window features, encode
    categoricals, categorical encoding, ordinal encoder, binary encoder, target encoder, log transform, offline
    feature pipeline, spark feature job, encoding and scaling, encode and scale, tf idf features, user and item
    features
  `,
  "feature-pipeline-stream": `
    streaming features, stream features, real time features, realtime features, real time feature engineering,
    streaming feature pipeline, stream feature engineering, online feature computation, online feature pipeline,
    streaming feature engineering, windowed features, feature stream, velocity features, velocity counters, real
    time aggregates, flink features, real time feature pipeline, session features, live feature, live features, near
    real time features, velocity checks, fresh features, windowed aggregation, windowed aggregations, window
    aggregator, velocity aggregates, event features, streaming aggregates, nearline features, streaming feature
    computation, stream feature computation, stream feature extraction, online feature engineering, online feature
    generation, online feature extraction, flink feature engineering, sliding window aggregation, sliding window
    aggregates, rolling window aggregates, near line features
  `,
  "feature-pipeline-ondemand": `
    on demand features, request time features, on the fly features, request features, online feature transformation,
    on demand transformation, real time transform, inference preprocessing, request enrichment, online
    preprocessing, feature assembler, feature hydration, feature joiner, context features, contextual features,
    inference feature engineering, inference time features, inference feature pipeline, serving time features,
    feature assembly online, feature vector assembly, feature builder online, feature enrichment service, live
    feature computation, live feature engineering
  `,
  "shared-transform": `
    shared transform, shared transformation, feature definitions, feature definition, transform library, tf
    transform, feature library, feature registry, shared preprocessing, feature repo, shared feature code, shared
    features, preprocessing pipeline object, sklearn pipeline, feature contract, feature spec, feature catalog, same
    feature code, column transformer, feature repository, tft, columntransformer, feature sdk, feature package,
    preprocessing library, preprocessing artifact, preprocessor artifact, preprocessor pkl, scaler pkl, fitted
    preprocessor, fitted transformer, fitted scaler, saved scaler, scaler artifact, transformation graph, transform
    graph, tensorflow transform, feature schema, feature config, feature metadata, featuretools definitions, shared
    feature transformation, shared feature engineering, unified feature code, feature transformation code
  `,
  "feature-store": `
    feature store, featurestore, feast, feast server, feast feature store, tecton, hopsworks, sagemaker feature
    store, vertex feature store, vertex ai feature store, databricks feature store, feature store layer, unity
    catalog feature store, featureform, feathr, bigquery feature store, feature stores, azure feature store,
    snowflake feature store, qwak feature store, ~feature store, rasgo, kaskade, iguazio, bytehub, butterfree,
    fennel, feast store, feast registry, databricks features, vertex features, feature database, feature db, feature
    storage, features db, features database, feature bank, feature store api, feature store registry, databricks
    feature engineering, offline online feature store, online offline feature store, feature store online and
    offline, online and offline feature store
  `,
  "online-feature-store": `
    online feature store, online store, online features, redis feature store, redis online store, online store
    redis, feature cache, low latency feature store, online feature serving, feature serving, feature server, online
    feature, online features redis, real time feature store, online serving store, hot features, redis features,
    feature lookup, feature retrieval, online redis, redis online, feature fetch, feature fetcher, fetch features,
    get features, retrieve features, read features, feature api, velocity store, counter store, hot store, serving
    store, online feature db, online feature storage, online kv store, dynamodb feature store, cassandra feature
    store, realtime feature store, feature serving api, online profile store, user state store
  `,
  "offline-feature-store": `
    offline feature store, offline store, offline features, historical features, historical feature store, offline
    feature, training features, feature history, parquet features, feature warehouse, feature archive, feature
    snapshots, offline feature storage, offline feature db, offline feature tables, offline feature data, historical
    feature retrieval, training feature store, batch feature store, parquet feature store
  `,
  materializer: `
    materialization, materialize, feast materialize, feature materialization, materialization job, sync online
    store, push to online store, backfill, feature backfill, materialize incremental, feature sync, feature push,
    push features, feature publisher, feature publishing, publish features, feature upload, feature ingestion,
    feature loading, write features, online sync, cache warmer, cache warming, cache warmup, load features to redis
  `,
  "point-in-time-join": `
    point in time join, point in time, pit join, time travel, historical join, point in time correctness, point in
    time features, pit dataset, asof join, temporal join, time aware join, historical feature join, leakage safe
    join
  `,
  "feature-hashing": `
    feature hashing, hashing trick, target encoding, label encoding, label encoder, bucketization, binning
  `,
  "embedding-job": `
    embedding job, batch embedding, embedding pipeline, generate embeddings, embedding generation, embeddings
    generation, embedding computation, item embeddings, user embeddings, document embedding, document embeddings,
    embed documents, embed chunks, embeddings, text embedding, create embeddings, vectorization, vectorize,
    vectorise, embedding creation, chunk embeddings, image embeddings, doc2vec, word2vec, embedding step, compute
    embeddings, embed, embedding, vector embeddings, item tower, indexing embeddings, embedding process, ^embed,
    ^vectorize, ^encode, node2vec, embedding worker, embedding workers, embedding extraction, bulk embedding, bulk
    embeddings, offline embeddings, offline embedding, document vectorization, document encoding, document encoder,
    chunk vectorization, convert embeddings, product embeddings, product embedding, video embeddings, audio
    embeddings, face embedding, face embeddings, graph embeddings, sentence embeddings, sentence embedding, dense
    vectors, dense embeddings, sparse embeddings, vector generation, vector creation, vector encoding, precompute
    embeddings, precomputed embeddings, feature embeddings, embedding generation service, text to vectors, turn into
    embeddings, convert to vectors
  `,
  "skew-checker": `
    skew check, training serving skew, skew detection, feature skew, feature parity, skew monitor, feature
    consistency check, feature consistency, parity check, parity tests, skew validation, online offline skew,
    offline online parity, online offline consistency check
  `,
};
