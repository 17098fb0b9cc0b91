/** Words for serving, retrieval, experiments and releases. */
import type { Vocabulary } from "./vocabulary.ts";

export const SERVING: Vocabulary = {
  "model-server": `
    ~classification, ~clustering, ~recognition, linear probe, model server, model serving, model servers, model
    endpoint, inference server, inference endpoint, inference engine, inference, serving, serving layer, serving
    container, serving endpoint, serving service, model inference, model deployment, deployed model, model api,
    triton, triton inference server, nvidia triton, tf serving, tensorflow serving, torchserve, kserve, seldon,
    seldon core, bentoml, ray serve, mlserver, mlflow serving, onnx runtime, sagemaker endpoint, vertex ai
    endpoint, vertex endpoint, azure ml endpoint, online endpoint, managed endpoint, real time inference, online
    inference, production model, live model, ml model, ml models, prediction model, predictive model, ml service,
    ml server, model hosting, model host, model predict, model prediction, model runtime, model container, ml
    model server, deep learning model, neural network, classifier, classification model, regression model,
    detection model, object detection model, object detection, ocr model, ocr, fraud model, fraud detection model,
    fraud detection, anomaly detection, anomaly detector, anomaly detection model, churn model, forecasting model,
    forecast model, demand predictor, recommendation model, ranking model, scoring model, scoring engine, risk
    model, sentiment model, sentiment analysis, lstm, lstm model, random forest, gradient boosting, xgboost model,
    lightgbm model, catboost model, decision tree, cnn, cnn model, transformer model, bert model, yolo model, n
    hits model, isolation forest, ensemble, ensemble model, stacking, model ensemble inference, asr, speech to
    text, whisper, speech recognition, text to speech, image classifier, text classifier, image classification,
    text classification, segmentation model, face recognition, entity extraction model, ner model, intent
    classifier, detector, predictor, recommender, recommender model, risk scoring, ~scorer, real time scoring,
    online scoring, fraud scoring, model serving api, serve model, load model, monai deploy, mleap, deepsparse,
    logistic regression, linear regression, svm, ml engine, ai model, ai models, kmeans, k means, dbscan, pose
    estimation, optical character recognition, gnn, autoencoder, prophet, arima, binary classifier, active model,
    challenger model, route optimizer, facial recognition, ml inference, ai inference, anomaly model,
    распознавание, обнаружение объектов, 서빙, zero shot classifier, nli, hosting, vertex ai prediction, ai engine
  `,
  "stream-scorer": `
    stream scoring, streaming inference, stream inference, real time scoring job, streaming prediction, async
    scoring, stream scorer, kafka scoring consumer, inference worker, scoring consumer, inference consumer
  `,
  "batch-scorer": `
    batch prediction, batch predictions, batch inference, batch scoring, batch scorer, batch transform, sagemaker
    batch transform, offline inference, nightly scoring, prediction job, scoring job, batch prediction job, vertex
    batch prediction, generate predictions, make predictions, predict batch, inference pipeline, inference job,
    prediction pipeline, batch recommendation, prediction script, predict py, score batch, batch forecast, daily
    predictions, scoring pipeline, batch classifier, inference script, forecasting, forecast
  `,
  "edge-model": `
    on device model, edge model, edge inference, on device inference, tflite, tensorflow lite, core ml, mobile
    model, edge deployment, edge ai, onnx mobile, tinyml, greengrass
  `,
  "prediction-service": `
    prediction service, inference service, prediction api, inference api, prediction endpoint, predict api,
    fastapi inference service, fastapi inference, fastapi prediction, fastapi prediction service, ml api, model
    api service, scoring service, scoring api, recommendation service, recommendation api, recommender service,
    recommendation engine, recommender system, recommendation system, recommendation, ranking service, fraud
    detection service, fraud service, fraud api, detection service, classification service, classification api,
    forecast service, forecast api, search service, search api, rag api, rag service, risk service,
    personalization service, predict, predict endpoint, prediction, fastapi model serving, flask inference, model
    serving fastapi, serving api, inference lambda, prediction lambda, prediction server, ads service, pricing
    service, eta service, feed service, prediction request, real time prediction, real time predictions, real time
    prediction api, online prediction, serving fastapi, call vertex ai endpoint, call model, churn api, query
    lambda, query service, query api, matching service, fraud decision api, decision api, decision service, risk
    api, inference gateway, authorization path
  `,
  "result-cache": `
    cache, redis cache, result cache, results cache, response cache, memcached, elasticache, in memory cache,
    memorystore, prediction cache, caching, caching layer, cache layer, query cache, varnish, azure cache for
    redis, cached results, local cache, memory cache, cached recommendations, redis cache layer
  `,
  fallback: `
    fallback, fallback model, fallback rules, fallback response, fallback service, safe default, default response,
    default recommendations, degraded mode, graceful degradation, popularity fallback, rule fallback, rules
    fallback, fallback logic, fallback path, default answer, backup model, rule based fallback, fallback policy,
    safe fallback, heuristic fallback, fail safe, failsafe, fallback handler, degrade, degraded fallback,
    fallbacks, safe failure, default policy, failover
  `,
  "circuit-breaker": `
    circuit breaker, hystrix, bulkhead, timeout handler, retry logic, resilience4j, retry, retry policy,
    exponential backoff, timeouts and retries, backpressure
  `,
  autoscaler: `
    autoscaler, autoscaling, auto scaling, auto scaling group, hpa, horizontal pod autoscaler, keda, scaling
    group, asg, cluster autoscaler, vpa
  `,
  "post-processor": `
    post processing, postprocessing, post processor, post process, output formatting, response formatter, format
    response, parse response, response parser, output parser, nms, non maximum suppression, result formatter,
    response builder, thresholding, format output, aggregate results, result aggregation, prediction post
    processing, output processing, response formatting, results aggregator, majority vote, voting, result
    processing, parse output, response synthesis, score aggregation, response generator, result processor, shap,
    shap explainer, explainer, explainability, lime, explanation, model explainability, xai, explanations
  `,
  "decision-engine": `
    decision engine, rules engine, rule engine, decision service engine, policy engine, business rules, business
    rules engine, risk engine, fraud decision, decisioning, decision logic, drools, trading strategy, strategy,
    policy decision, business decision, approve decline, thresholds and rules, action engine, decision layer,
    trading signals, signal generator, decision maker, rules, policy, alert decision, business policy, actions,
    decision policy, policy thresholds, execution engine, decision module, enforcement
  `,
  "query-understanding": `
    query understanding, query rewriting, query rewriter, query rewrite, query expansion, query processing, query
    processor, query parser, intent detection, intent classification, intent recognition, query preprocessing,
    query analysis, spell correction, query transformation, nlu, query classifier, query planner, query
    reformulation, query router, query decomposition, question rewriting, hyde, entity linking, query intent,
    semantic router, standalone question, multi query, condense question
  `,
  "query-encoder": `
    query embedding, query encoder, query embeddings, embed query, question embedding, user tower, query tower,
    user encoder, encode query, query vector, query vectorization, embedding query, embedded query, query to
    vector, image encoder, embed question, user query embedding, vectorize query
  `,
  "index-builder": `
    index builder, indexing, indexer, build index, index build, vector indexing, index creation, create index,
    indexing pipeline, indexing job, indexing service, faiss index build, embedding index builder, re indexing,
    reindex, document indexing, index pipeline, indexing phase, vector store builder, upsert, store embeddings,
    store vectors, load vector store
  `,
  "vector-index": `
    vector index, vector database, vector db, vectordb, vector store, vectorstore, vector storage, vector search,
    embedding store, embeddings store, embedding index, ann index, ann search, ann, faiss, faiss index, faiss ann
    index, faiss vector store, pinecone, weaviate, milvus, qdrant, chroma, chromadb, chroma db, pgvector,
    postgresql pgvector, scann, hnsw, lancedb, redisearch, redis vector, opensearch vector, azure ai search, azure
    cognitive search, vertex matching engine, matching engine, vertex ai vector search, vector search engine,
    similarity search, semantic search, semantic index, nearest neighbor search, knn, knn index, vector db chroma,
    zilliz, vespa, deep lake, opensearch serverless, embedding database, embeddings db, vector embeddings store,
    vector data store, mongodb vector search, elasticsearch vector, knowledge base vector, bedrock knowledge base,
    knowledge bases, annoy, turbopuffer, cosine similarity, similarity matching, vector embedding store, embedding
    storage, embedding db, dense index, vector search index
  `,
  "inverted-index": `
    inverted index, elasticsearch, elastic search, elastic, opensearch, open search, amazon opensearch, solr,
    lucene, bm25, bm25 index, keyword search, full text search, text search, search index, search engine, search
    cluster, typesense, meilisearch, algolia, kendra, amazon kendra, lexical search, sparse index, keyword index,
    whoosh, sparse retrieval, full text index, tantivy
  `,
  "candidate-generator": `
    candidate generation, candidate generator, candidate retrieval, candidates, candidate generators, two tower,
    two tower model, two tower retrieval, collaborative filtering, matrix factorization, als, als model, item to
    item, item based cf, content based filtering, candidate selection, retrieval model, candidate sources,
    retrieval stage, recall stage, user item towers, als recommender, retrieval, svd, implicit als, recall, hybrid
    recommender, content based, retrieval tower, ann retrieval, candidate service, collaborative model, content
    based recommender
  `,
  "popularity-retriever": `
    popularity, popular items, trending, trending items, most popular, top n, popularity model, popularity
    baseline, top sellers, trending service, cold start, popularity based, cold start handler
  `,
  "graph-retriever": `
    graph retrieval, graph retriever, graph traversal, graph query, cypher query, random walk, pixie, graph
    search, graphrag
  `,
  "rule-retriever": `
    rule retrieval, eligibility, eligibility filter, targeting, geo filter, location filter
  `,
  "candidate-merger": `
    candidate merger, merge candidates, merger, blending, blender, result fusion, rank fusion, reciprocal rank
    fusion, rrf, fusion, merge results, combine results, hybrid fusion, mixing, mixer, candidate fusion, evidence
    preparation, evidence merge, merge
  `,
  "candidate-filter": `
    ~filter, ~filters, candidate filter, filtering service, business filter, content filter, seen filter, metadata
    filter, result filter, access filter, safety filter, acl filter, filter candidates, policy filter
  `,
  "light-ranker": `
    pre ranking, pre ranker, light ranker, first stage ranker, coarse ranking, coarse ranker, l1 ranker
  `,
  ranker: `
    ranker, ranking, ranking model ltr, learning to rank, ltr, lambdarank, lambdamart, lightgbm ranker, deepfm,
    dcn, dlrm, wide and deep, ctr model, ctr prediction, ranking stage, scoring ranking, heavy ranker, xgboost
    ranker, l2 ranker, multi task ranker, rank, ranking layer, neural ranker, deep ranker, ranking pipeline, rank
    candidates
  `,
  reranker: `
    re ranker, reranker, reranking, re ranking, rerank, diversity, mmr, diversification, business re ranking,
    final ranking, rerank results, policy reranker, diversity reranker, rerank diversity, lambdarank re ranker,
    reranker model, rerank top k
  `,
  "cross-encoder": `
    cross encoder, cross encoder reranker, cohere rerank, bge reranker, monot5, cohere reranker, colbert, cross
    encoder reranking, reranking cross encoder, flashrank, jina reranker
  `,
  "ads-auction": `
    auction, ad auction, bidding, real time bidding, pacing, budget pacing, ads auction, rtb, auction service
  `,
  "ab-splitter": `
    ab test, ab test management, ab testing, ab tests, ab testing framework, ab experiment, experiment platform, experimentation
    platform, experiment service, traffic split, traffic splitter, traffic splitting, optimizely, growthbook,
    statsig, experiment assignment, variant assignment, bucketing, ab router, online experiment, online
    experiments, experiment router, champion challenger routing, experimentation, multivariate test, ab test
    service, online ab test, ab testing service, ab canary, experiment allocation, split traffic, experiments ab
  `,
  "shadow-mirror": `
    shadow deployment, shadow mode, shadow traffic, shadow model, traffic mirroring, dark launch, shadow testing,
    shadow, mirror traffic, shadow test, shadow serving, shadow scoring, shadow canary
  `,
  "canary-router": `
    canary, canary deployment, canary release, canary rollout, progressive delivery, gradual rollout, canary
    traffic, argo rollouts, flagger, staged rollout, rollout, progressive rollout, traffic shifting, canary
    router, percent rollout, ramp
  `,
  interleaver: "interleaving, interleaver, team draft",
  bandit: `
    bandit, multi armed bandit, contextual bandit, thompson sampling, ucb, epsilon greedy bandit, mab, linucb,
    bandits, vowpal wabbit
  `,
  "exploration-slice": `
    exploration, epsilon greedy, random exploration, exploration traffic, explore exploit, exploration policy
  `,
  "holdout-group": "holdout group, hold out group, control group, long term holdout",
  "feature-flag": `
    feature flag, feature flags, feature toggle, launchdarkly, unleash, kill switch, toggle, flagsmith, configcat
  `,
  "experiment-analysis": `
    experiment analysis, ab test analysis, ab experiment reports, experiment reports, experiment results, ab
    analysis, statistical analysis, causal analysis, significance test, ab test results, ab reports, experiment
    metrics, uplift analysis, causal inference, experiment dashboard, ab test report
  `,
  deployer: `
    deployer, deployment, deploy, deploy model, deployment service, deployment pipeline, model deployer, model
    deploy, blue green, blue green deployment, rolling update, spinnaker, argocd, argo cd, argo, flux, fluxcd,
    gitops, helm, helm chart, terraform, cdk, aws cdk, cloudformation, pulumi, ansible, rollback, automatic
    rollback, auto rollback, release, release manager, deployment manager, deploy to production, deploy to prod,
    production deployment, cd pipeline, continuous deployment, continuous delivery, code deploy, codedeploy,
    infrastructure as code, iac, bicep, deploy endpoint, atomic active pointer, active pointer, model swap, hot
    swap, auto deploy, auto deploy lambda, model rollout, versioned release, serving deployment, deployment
    orchestrator, 교체, crossplane, kustomize, release bundle
  `,
};
