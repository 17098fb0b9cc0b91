/** Words for training and what belongs to it. */
import type { Vocabulary } from "./vocabulary.ts";

export const TRAINING_TUNING: Vocabulary = {
  trainer: `
    model training, train model, training, trainer, training job, training pipeline, training service, model
    trainer, training script, train, training engine, training cluster, training environment, train models, ml
    training, model fitting, fit model, model building, model development, build model, training module, training
    component, training workflow, training infrastructure, training loop, training step, training phase, train
    classifier, batch training, offline training, sagemaker training, sagemaker training job, vertex training,
    vertex ai training, vertex ai custom training, azure ml training, custom training, cloud ml training, pytorch,
    tensorflow, keras, scikit learn, sklearn, xgboost, lightgbm, catboost, xgboost training, lightgbm training,
    xgboost model training, automl, autogluon, h2o, pytorch lightning, retraining, retrain, retrain model, model
    retraining, retraining pipeline, retraining job, automated retraining, auto retraining, automatic retraining,
    periodic retraining, scheduled retraining, continuous training, continuous training pipeline, retraining
    service, 학습, 재학습, entrenamiento, entrainement, обучение, ml training pipeline, model retrain, train and
    evaluate, train evaluate, ml experimentation, model experimentation, experimentation, classifier training, ml
    pipeline, machine learning pipeline, transfer learning, training run, model optimization, train validate,
    ensemble training, model ensemble, ensemble engine, ml model training, retraining workflow, retrainer, self
    training, train test model, ^train, ^retrain, ^fit, ~training, ~trainer, ~retraining, modeling, modelling,
    mllib, jax, flax, mxnet, paddlepaddle, fastai, ludwig, pycaret, tpot, mljar, ml development, ml modeling, model
    learning, model creation, model experiments, model refresh, training dag, training code, training lambda,
    training notebook, training container, training api, training backend, training gpu, spark ml, batch retraining,
    incremental retraining, continuous retraining, drift retraining, retraining flow, retraining dag, retraining
    loop, federated learning, federated server, model generation job, vertex custom job, vertex ai automl, random
    forest training, gradient boosting training, neural network training, deep learning training, two tower
    training, hugging face trainer, vertex ai custom job
  `,
  "distributed-trainer": `
    distributed training, distributed trainer, horovod, ray train, deepspeed, fsdp, ddp, parameter server, multi gpu
    training, distributed data parallel, megatron, multi node training, pytorchjob, tfjob, distributed pytorch,
    pytorch distributed, torch distributed, training operator, mpi operator, multi gpu, colossal ai, sagemaker
    distributed, pipeline parallelism, horovod training, data parallel training, model parallel training
  `,
  "online-trainer": `
    online learning, incremental learning, continual learning, online training, incremental training, streaming
    training, river, online learner, online model update, model update, partial fit, incremental update, online
    trainer, reinforcement learning, vowpal, dqn, online updates, streaming learner, streaming ml, stream learning,
    continuous learning, continual training, adaptive learning, q learning, policy gradient, rl agent, online model
    trainer, real time learning, real time training
  `,
  "fine-tuner": `
    ~adapter, fine tuning, fine tune, finetuning, finetune, fine tuner, lora, qlora, sft, peft, instruction tuning,
    fine tuned training, fine tuning job, supervised fine tuning, fine tuning pipeline, lora training, axolotl,
    unsloth, domain adaptation, llm training, fine tune model, trl, torchtune, llm finetuning, llm finetune,
    finetune llm, finetune model, peft training, sft training, sft trainer, llama factory, continued pretraining,
    continual pretraining, adapter training, fine tune llm, bedrock custom model
  `,
  "alignment-trainer": `
    rlhf, dpo, ppo, reward model, alignment, preference tuning, preference optimization, rlaif, reward modeling,
    grpo, orpo, kto, rlhf training, rlhf feedback, dpo training, ppo training, reward modelling, alignment tuning,
    constitutional ai, reward model training, rl fine tuning
  `,
  "pretrained-model": `
    pretrained model, pre trained model, pretrained models, foundation model, foundation models, base model, hugging
    face, huggingface, hugging face hub, huggingface hub, model hub, model zoo, bert, resnet, mobilenet, yolo,
    yolov8, clip, sam, backbone, pretrained weights, open source model, base llm, pretrained backbone, imagenet
    weights, ollama models, pre trained, timm, ngc, distilbert, roberta, deberta, biobert, finbert, efficientnet,
    vgg16, vgg, densenet, vit, detr, dino, blip, t5, bart, wav2vec, yolov5, yolov7, ultralytics, pretrained llm,
    pretrained cnn, pretrained encoder, pretrained network, pretrained embeddings, pretrained transformer,
    pretrained checkpoint, open weights, hf hub, hf models, hf model, huggingface model, huggingface models,
    huggingface transformers, transformers library, torch hub, tf hub, tensorflow hub, kaggle models, inception v3,
    vision transformer, swin transformer, segment anything, sam model, base model weights
  `,
  "hyperparameter-tuner": `
    hyperparameter tuning, hyper parameter tuning, hyperparameter optimization, hyperparameter search, hpo, optuna,
    katib, vizier, ray tune, hyperopt, grid search, random search, bayesian optimization, model tuning, tuning,
    parameter tuning, tuner, tune hyperparameters, hyperparameters, sweep, sweeps, ^tune, ^optimize, hparams,
    raytune, sigopt, gridsearchcv, randomizedsearchcv, hyperband, asha, hyperparam search, hyperparam optimization,
    randomized search, halving search, bayesian search, bayesian opt, evolutionary search, nas search, search space,
    hyper parameter search, hyper parameter optimization, neural architecture search, population based training
  `,
  distillation: `
    distillation, knowledge distillation, student model, teacher student, distill, distiller, distilled model,
    teacher model, student training
  `,
  quantizer: `
    quantization, model quantization, model compression, pruning, model optimizer, onnx conversion, onnx export,
    tensorrt, tensorrt conversion, openvino, quantize, model conversion, tflite conversion, gguf, convert onnx,
    model export, export model, onnx converter, gptq, awq, tvm, xla, model optimiser, model shrinking, model
    converter, coreml conversion, tflite converter, edge optimization, model compiler, neuron compiler, sagemaker
    neo, quantization aware training, model packaging onnx, core ml conversion, model optimization and compression
  `,
  calibrator: `
    calibration, probability calibration, platt scaling, isotonic, calibrator, conformal prediction, threshold
    tuning, confidence calibration, temperature scaling, calibration model, threshold optimization, threshold
    selection, threshold optimizer, optimal threshold, uncertainty estimation, uncertainty quantification
  `,
  "baseline-model": `
    baseline model, baseline, heuristic baseline, rule baseline, naive model, dummy classifier, logistic regression
    baseline, heuristic, heuristics, rule based model, rule based scoring, baseline classifier, naive forecast,
    seasonal naive, heuristic model, heuristic rules, dummy model
  `,
  notebook: `
    ~analysis, ~exploration, notebook, notebooks, jupyter, jupyter notebook, jupyterlab, jupyter notebooks, colab,
    google colab, sagemaker studio, vertex workbench, vertex ai workbench, databricks notebook, eda, exploratory
    data analysis, data exploration, data analysis, experiments notebook, zeppelin, sagemaker notebook, data science
    workspace, ml workspace, azure ml workspace, sagemaker domain, data science environment, analytic tools,
    ~notebook, ~notebooks, ~eda, jupyterhub, deepnote, marimo, polynote, rstudio, spyder, vscode, databricks
    workspace, kaggle kernel, development environment, dev environment, research environment, experimentation
    environment, data understanding, statistical exploration, vertex ai notebooks, data science lab, data profiling
    notebook
  `,
  "experiment-tracker": `
    experiment tracking, experiment tracker, mlflow, mlflow server, mlflow tracking, mlflow tracking server, wandb,
    weights and biases, comet, comet ml, neptune ai, clearml, tensorboard, sacred, experiment logging, run tracking,
    sagemaker experiments, vertex experiments, vertex ai experiments, experiments, track experiments, mlflow
    experiments, metrics tracking, experiment management, model tracking, dagshub mlflow, log experiments, mlflow
    ui, mlflow experiment, ~experiment tracking, polyaxon, dvclive, experiment store, experiment database,
    experiment registry, ml tracking, mlflow logging, mlflow log, mlflow backend, wandb tracking, wandb logging,
    comet tracking, neptune tracking, clearml tracking, guild ai, track parameters, log metrics, log parameters,
    metric logging, run metadata, run history, run logger, training logs, training metrics, training curves, w and
    b, azure ml experiments, parameters and metrics, training metrics store, log params and metrics
  `,
  "compute-cluster": `
    kubernetes, kubernetes cluster, k8s, k8s cluster, eks, amazon eks, gke, aks, aks cluster, openshift, minikube,
    k3s, docker, docker container, docker compose, docker swarm, gpu cluster, gpu, gpus, compute cluster, compute,
    ray cluster, ray, slurm, tpu, azure ml compute, aws batch, vertex ai, sagemaker, amazon sagemaker, azure ml,
    azure machine learning, compute engine, compute instance, modal, runpod, nodes, node pool, worker nodes, worker
    node, vm, virtual machine, gpu node, gpu nodes, karpenter, nomad, kind cluster, ecs cluster, hpc, hpc cluster,
    modal gpu, control plane, ~cluster, ~vm, ~gpu, ~kubernetes, ~infrastructure, containers, containerization,
    containerize, podman, rancher, microk8s, gce, droplet, vps, servers, a100, h100, yarn, mesos, azureml,
    coreweave, paperspace, anyscale, skypilot, infra, kubernetes deployment, k8s deployment, docker host, dockerized
    app, ec2 instances, ec2 cluster, azure vms, bare metal, compute pool, compute resources, dask cluster, hadoop
    cluster, databricks cluster, databricks clusters, databricks platform, ai platform, lambda labs, vast ai, beam
    cloud, cloud platform, cloud provider, cloud hosting, hosting environment, training cluster gpu, vertex ai
    workbench compute
  `,
};
