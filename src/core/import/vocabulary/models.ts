/** Words for features, training, evaluation and registries. */
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
};
