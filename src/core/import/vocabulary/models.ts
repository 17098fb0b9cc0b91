/** Words for features, training, evaluation, registries, serving, retrieval and experiments. */
import type { Vocabulary } from "./vocabulary.ts";

export const MODELS: Vocabulary = {
  "feature-pipeline-batch": `
    ~scaling, ~encoding, feature engineering, feature extraction, feature pipeline, feature computation, feature
    generation, feature creation, feature builder, feature processing, feature transformation, feature
    calculation, feature selection, feature generator, feature extractor, feature preparation, feature assembly,
    extract features, compute features, build features, generate features, create features, engineer features,
    features, batch features, offline features job, feature job, feature engineering pipeline, feature etl,
    feature materialization pipeline, add features, compute game context features, feature scaling, feature
    encoding, standard scaler, scaler, one hot encoding, pca, dimensionality reduction, feature set, rolling
    features, lag features, features pipeline, feature preprocessing, featurization, featurizer, feature service,
    rolling statistics, technical indicators, feature calc, feature platform, extraction features, feature vector,
    feature vectors, feature matrix, features engineering, rfm features, feature logic, feature view, feature
    views
  `,
  "feature-pipeline-stream": `
    streaming features, stream features, real time features, realtime features, real time feature engineering,
    streaming feature pipeline, stream feature engineering, online feature computation, online feature pipeline,
    streaming feature engineering, windowed features, feature stream, velocity features, velocity counters, real
    time aggregates, flink features, real time feature pipeline, session features, live feature, live features,
    near real time features, velocity checks, fresh features
  `,
  "feature-pipeline-ondemand": `
    on demand features, request time features, on the fly features, request features, online feature
    transformation, on demand transformation, real time transform
  `,
  "shared-transform": `
    shared transform, shared transformation, feature definitions, feature definition, transform library, tf
    transform, feature library, feature registry, shared preprocessing, feature repo, shared feature code, shared
    features, preprocessing pipeline object, sklearn pipeline, feature contract, feature spec, feature catalog,
    same feature code, column transformer, feastregistry, feature repository
  `,
  "feature-store": `
    feature store, featurestore, feast, feast server, feast feature store, tecton, hopsworks, sagemaker feature
    store, vertex feature store, vertex ai feature store, databricks feature store, feature store layer, unity
    catalog feature store, featureform, feathr, chalk, bigquery feature store, feature stores, azure feature
    store, snowflake feature store, qwak feature store
  `,
  "online-feature-store": `
    online state, online feature store, online store, online features, redis feature store, redis online store,
    online store redis, feature cache, low latency feature store, online feature serving, feature serving, feature
    server, online feature, online features redis, real time feature store, online serving store, hot features,
    redis features, feature lookup, online memory, feature retrieval
  `,
  "offline-feature-store": `
    offline feature store, offline store, offline features, historical features, historical feature store, offline
    feature, training features, feature history
  `,
  materializer: `
    materialization, materialize, feast materialize, feature materialization, materialization job, sync online
    store, push to online store, backfill, feature backfill
  `,
  "point-in-time-join": `
    point in time join, point in time, pit join, as of join, time travel, historical join, point in time
    correctness, point in time features
  `,
  "feature-hashing": `
    feature hashing, hashing trick, binary encoder, target encoding, label encoding, label encoder, bucketization,
    binning
  `,
  "embedding-job": `
    embedding job, batch embedding, embedding pipeline, generate embeddings, embedding generation, embeddings
    generation, embedding computation, item embeddings, user embeddings, document embedding, document embeddings,
    embed documents, embed chunks, embeddings, text embedding, create embeddings, vectorization, vectorize,
    vectorise, embedding creation, chunk embeddings, image embeddings, doc2vec, word2vec, embedding step, compute
    embeddings, embed, embedding, vector embeddings, item tower, indexing embeddings, tag vectors, embedding
    process
  `,
  "skew-checker": `
    skew check, training serving skew, skew detection, feature skew, feature parity, skew monitor, feature
    consistency check
  `,
  trainer: `
    model training, train model, training, trainer, training job, training pipeline, training service, model
    trainer, training script, train, train py, training engine, training cluster, training environment, train
    models, ml training, model fitting, fit model, model building, model development, build model, training
    module, training component, training workflow, training infrastructure, training loop, training step, training
    phase, train classifier, batch training, offline training, sagemaker training, sagemaker training job, vertex
    training, vertex ai training, vertex ai custom training, azure ml training, custom training, cloud ml
    training, pytorch, tensorflow, keras, scikit learn, sklearn, xgboost, lightgbm, catboost, xgboost training,
    lightgbm training, xgboost model training, automl, autogluon, h2o, pytorch lightning, model selection,
    retraining, retrain, retrain model, model retraining, retraining pipeline, retraining job, automated
    retraining, auto retraining, automatic retraining, periodic retraining, scheduled retraining, continuous
    training, continuous training pipeline, retraining service, 학습, 재학습, entrenamiento, entrainement, обучение, ml
    training pipeline, model retrain, train and evaluate, train evaluate, train random forest, ml experimentation,
    model experimentation, experimentation, train ranker, classifier training, ml pipeline, machine learning
    pipeline, transfer learning, two phase transfer learning, training run, model optimization, sagemaker pipeline
    training, train replay, gpu training, train validate, ensemble training, model ensemble, ensemble engine, ml
    model training, cross training, retraining workflow, retrainer, self training, train test model
  `,
  "distributed-trainer": `
    distributed training, distributed trainer, horovod, ray train, deepspeed, fsdp, ddp, parameter server, multi
    gpu training, distributed data parallel, megatron, multi node training
  `,
  "online-trainer": `
    online learning, incremental learning, continual learning, online training, incremental training, streaming
    training, river, online learner, online model update, model update, partial fit, incremental update, online
    trainer, rl orchestrator, reinforcement learning
  `,
  "fine-tuner": `
    ~adapter, fine tuning, fine tune, finetuning, finetune, fine tuner, lora, qlora, sft, peft, instruction
    tuning, fine tuned training, fine tuning job, supervised fine tuning, fine tuning pipeline, lora training,
    axolotl, unsloth, domain adaptation, llm training, fine tune model
  `,
  "alignment-trainer": `
    rlhf, dpo, ppo, reward model, alignment, preference tuning, preference optimization, rlaif, reward modeling,
    grpo
  `,
  "pretrained-model": `
    pretrained model, pre trained model, pretrained models, foundation model, foundation models, base model,
    hugging face, huggingface, hugging face hub, huggingface hub, model hub, model zoo, bert, resnet, mobilenet,
    yolo, yolov8, clip, sam, backbone, pretrained weights, open source model, base llm, pretrained backbone,
    imagenet weights, ollama models, pre trained
  `,
  "hyperparameter-tuner": `
    hyperparameter tuning, hyper parameter tuning, hyperparameter optimization, hyperparameter search, hpo,
    optuna, katib, vizier, ray tune, hyperopt, grid search, random search, bayesian optimization, model tuning,
    tuning, parameter tuning, tuner, tune hyperparameters, hyperparameters, sweep, sweeps
  `,
  distillation: "distillation, knowledge distillation, student model, teacher student",
  quantizer: `
    quantization, model quantization, model compression, pruning, model optimizer, onnx conversion, onnx export,
    tensorrt, tensorrt conversion, openvino, quantize, model conversion, tflite conversion, gguf, convert onnx,
    model export, export model, onnx converter
  `,
  calibrator: `
    calibration, probability calibration, platt scaling, isotonic, calibrator, conformal prediction, threshold
    tuning, confidence calibration, temperature scaling
  `,
  "baseline-model": `
    baseline model, baseline, heuristic baseline, rule baseline, naive model, dummy classifier, logistic
    regression baseline, heuristic, heuristics, rule based model, rule based scoring
  `,
  notebook: `
    ~analysis, ~exploration, notebook, notebooks, jupyter, jupyter notebook, jupyterlab, jupyter notebooks, colab,
    google colab, sagemaker studio, vertex workbench, vertex ai workbench, databricks notebook, eda, exploratory
    data analysis, data exploration, data analysis, experiments notebook, zeppelin, sagemaker notebook, data
    science workspace, ml workspace, azure ml workspace, sagemaker domain, data science environment, analytic
    tools
  `,
  "experiment-tracker": `
    experiment tracking, experiment tracker, mlflow, mlflow server, mlflow tracking, mlflow tracking server,
    wandb, weights and biases, comet, comet ml, neptune ai, clearml, tensorboard, sacred, aim, experiment logging,
    run tracking, sagemaker experiments, vertex experiments, vertex ai experiments, experiments, track
    experiments, mlflow experiments, metrics tracking, experiment management, model tracking, dagshub mlflow, log
    experiments, ml metadata tracking, mlflow ui, mlflow experiment
  `,
  "compute-cluster": `
    kubernetes, kubernetes cluster, k8s, k8s cluster, eks, amazon eks, gke, aks, aks cluster, openshift, minikube,
    k3s, docker, docker container, docker compose, docker swarm, gpu cluster, gpu, gpus, compute cluster, compute,
    ray cluster, ray, slurm, tpu, azure ml compute, aws batch, vertex ai, sagemaker, amazon sagemaker, azure ml,
    azure machine learning, compute engine, compute instance, modal, runpod, nodes, node pool, worker nodes,
    worker node, vm, virtual machine, gpu node, gpu nodes, karpenter, nomad, kind cluster, ecs cluster, hpc, hpc
    cluster, modal gpu, control plane
  `,
  "offline-evaluator": `
    model evaluation, evaluation, evaluate model, evaluate, evaluator, model validation, validate model, offline
    evaluation, model testing, test model, testing, cross validation, validation metrics, evaluation metrics,
    evaluation pipeline, evaluation job, evaluation step, evaluate py, eval, model assessment, performance
    evaluation, backtesting, backtest, backtester, model comparison, compare models, compare metrics, candidate
    evaluation, champion challenger comparison, evaluation report, classification report, confusion matrix, test
    metrics, tfma, model analysis, model performance evaluation, evaluation layer, evaluation module, validation,
    evaluation service, model scoring evaluation, metrics evaluation, accuracy check, 평가, évaluation, evaluacion,
    metrics computation, model validator, evaluation results, metrics reloaded, offline metrics, model metrics,
    performance metrics, model verification, validation set evaluation, ab comparison, shadow evaluation,
    evaluation suite, walk forward validation, offline replay, model test, evaluation harness, hold out
    evaluation, model quality check, offline eval, validate, model eval
  `,
  "slice-evaluator": `
    fairness audit, bias check, fairness check, fairness evaluation, slice evaluation, bias detection, bias audit,
    fairness, fairlearn, aif360, subgroup analysis, sagemaker clarify, slice analysis, bias evaluation, error
    analysis, cohort analysis
  `,
  "replay-evaluator": `
    replay evaluation, off policy evaluation, counterfactual evaluation, ips evaluation, replay evaluator, replay,
    simulation evaluation, log replay
  `,
  "model-gate": `
    quality gate, evaluation gate, promotion gate, model gate, gate, all gates pass, validation gate, approval
    gate, release gate, performance gate, acceptance gate, model approval, champion challenger, champion vs
    challenger, threshold check, metric threshold, accuracy threshold, better than production, model promotion,
    promote model, promotion, promote, promote to production, deployment gate, gates, evaluation gates, metrics
    gate, promote py, model better, accuracy ok, passes threshold, pass threshold, performance threshold,
    promotion decision, evaluate gate, metric gate, regression gate, go no go, eval gate, is model better
  `,
  "human-approval": `
    human approval, manual approval, approval, sign off, approve, approver, approval workflow, model review board,
    stakeholder approval, manual sign off, approve model, 승인, 사람 검토
  `,
  "human-eval": `
    human evaluation, expert review, human raters, side by side evaluation, human feedback evaluation, human
    judges, expert evaluation, manual evaluation, user study
  `,
  "load-test": `
    load test, load testing, locust, k6, stress test, performance test, jmeter, smoke test, smoke tests,
    integration test, integration tests, semantic deployment verification, deployment verification
  `,
  "model-registry": `
    model registry, model repository, model store, mlflow model registry, mlflow registry, sagemaker model
    registry, vertex model registry, vertex ai model registry, azure ml registry, registry, register model, model
    registration, model versioning, model catalog, model version, versioned models, wandb registry, weights and
    biases registry, mlflow models, mlflow champion, ml repository, model versions, registered model, registered
    models, model registry mlflow, champion model, bentoml model store, huggingface model registry, model
    management, neptune registry, production alias, model repo, model archive, model registery, ml registry, model
    warehouse, champion registry, model registry service, models registry, model release, serving release,
    immutable release, serving bundle, model bundle registry
  `,
  "model-card": `
    model card, model cards, datasheet, model documentation, model report, fact sheet
  `,
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
