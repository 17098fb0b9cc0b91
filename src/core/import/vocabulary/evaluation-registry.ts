/** Words for evaluation, gates and registries. */
import type { Vocabulary } from "./vocabulary.ts";

export const EVALUATION_REGISTRY: Vocabulary = {
  "offline-evaluator": `
    model evaluation, evaluation, evaluate model, evaluate, evaluator, model validation, validate model, offline
    evaluation, model testing, test model, testing, cross validation, validation metrics, evaluation metrics,
    evaluation pipeline, evaluation job, evaluation step, eval, model assessment, performance evaluation,
    backtesting, backtest, backtester, model comparison, compare models, compare metrics, candidate evaluation,
    champion challenger comparison, evaluation report, classification report, confusion matrix, test metrics, tfma,
    model analysis, model performance evaluation, evaluation layer, evaluation module, validation, evaluation
    service, model scoring evaluation, metrics evaluation, accuracy check, évaluation, evaluacion, metrics
    computation, model validator, evaluation results, offline metrics, model metrics, performance metrics, model
    verification, ab comparison, shadow evaluation, evaluation suite, walk forward validation, offline replay, model
    test, evaluation harness, hold out evaluation, model quality check, offline eval, validate, model eval,
    ^evaluate, ^test, ^benchmark, ^assess, ^compare, ~evaluation, ~evaluator, ~eval, ~backtest, ~testing,
    benchmarking, auc, rmse, mae, mape, ndcg, bleu, rouge, iou, map50, giskard, evaluation api, evaluation workflow,
    eval harness, eval runner, model qa, model benchmark, model benchmarking, performance benchmarking, model
    comparator, validation report, validation results, fold cv, kfold cv, stratified cv, walk forward, holdout test,
    offline testing, offline test, offline validation, metrics calculation, metrics calculator, calculate metrics,
    compute metrics, accuracy metrics, accuracy f1, precision recall, f1 score, roc curve, deepchecks suite,
    robustness testing, robustness tests, adversarial testing, red teaming, evaluate on holdout, evaluation set
    scoring, model test suite, model comparison report, best model selection, select best model, choose best model,
    best model selector, time series cv, hold out test, offline ab test, precision and recall, recall at k,
    sagemaker clarify evaluation, evidently test suite, evaluate on test set, model validation gate check, model
    scoring on test set, model selection
  `,
  "slice-evaluator": `
    fairness audit, bias check, fairness check, fairness evaluation, slice evaluation, bias detection, bias audit,
    fairness, fairlearn, aif360, subgroup analysis, sagemaker clarify, slice analysis, bias evaluation, error
    analysis, cohort analysis, fairness testing, fairness tests, fairness metrics, bias testing, bias tests, bias
    mitigation, bias assessment, bias metrics, responsible ai, subgroup evaluation, segment analysis, segment
    evaluation, disparity analysis, aif 360, failure analysis, fairness evaluation report, per slice metrics, per
    segment metrics, what if tool
  `,
  "replay-evaluator": `
    replay evaluation, off policy evaluation, counterfactual evaluation, ips evaluation, replay evaluator, replay,
    simulation evaluation, log replay
  `,
  "model-gate": `
    quality gate, evaluation gate, promotion gate, model gate, gate, validation gate, approval gate, release gate,
    performance gate, acceptance gate, model approval, champion challenger, champion vs challenger, threshold check,
    metric threshold, accuracy threshold, better than production, model promotion, promote model, promotion,
    promote, promote to production, deployment gate, gates, evaluation gates, metrics gate, model better, accuracy
    ok, passes threshold, pass threshold, performance threshold, promotion decision, evaluate gate, metric gate,
    regression gate, go no go, eval gate, is model better, ^promote, ~gate, ~promotion, gatekeeper, automated
    checks, automated check, automatic promotion, auto promote, auto promotion, quality threshold, quality
    thresholds, evaluation thresholds, evaluation threshold, evaluation check, evaluation criteria, acceptance
    criteria, acceptance test, acceptance tests, promotion check, promotion criteria, promotion policy, promotion
    rules, promote challenger, promote candidate, model acceptance, model check, model checks, release criteria,
    release check, deployment decision, deploy decision, deployment check, deployment criteria, conditional step,
    condition step, conditional registration, conditional deployment, metric check, metrics check, metrics pass,
    metric pass, metrics ok, metric comparison, check metrics, compare champion, champion comparison, challenger
    evaluation, challenger comparison, threshold met, thresholds met, meets threshold, meets criteria, above
    threshold, passes tests, passed validation, validation passed, tests passed, tests pass, good enough,
    performance ok, performance acceptable, acceptable performance, model passes, model approved, approved model,
    beats champion, beats baseline, rejected model, reject model, quality gate check, promote best model, promote if
    better, deploy or not, compare with production, compare with champion, compare to production, better than
    champion, better than baseline, better than current, best model found, go live decision, compare with baseline
    model
  `,
  "human-approval": `
    human approval, manual approval, approval, sign off, approve, approver, approval workflow, model review board,
    stakeholder approval, manual sign off, approve model, ^approve, ~approval, ~sign off, approval queue, human
    gate, manual gate, manual promotion, manual check, compliance review, legal review, ethics review, governance
    review, governance board, model governance, model review, peer review, design review, human approval gate,
    manual approval gate, model risk management, change advisory board
  `,
  "human-eval": `
    human evaluation, expert review, human raters, side by side evaluation, human feedback evaluation, human judges,
    expert evaluation, manual evaluation, user study, raters, uat, human grading, human scoring, human assessment,
    rater evaluation, quality raters, crowd evaluation, expert rating, clinical evaluation, clinical validation,
    user testing, usability testing, user acceptance testing
  `,
  "load-test": `
    load test, load testing, locust, k6, stress test, performance test, jmeter, smoke test, smoke tests, gatling,
    vegeta, wrk, artillery, latency test, latency tests, latency benchmark, throughput test, soak test, chaos test,
    chaos engineering, chaos testing, endurance test, canary test
  `,
  "model-registry": `
    model registry, model repository, model store, mlflow model registry, mlflow registry, sagemaker model registry,
    vertex model registry, vertex ai model registry, azure ml registry, registry, register model, model
    registration, model versioning, model catalog, model version, versioned models, wandb registry, weights and
    biases registry, mlflow models, ml repository, model versions, registered model, registered models, model
    registry mlflow, bentoml model store, huggingface model registry, model management, neptune registry, model
    repo, model archive, model registery, ml registry, model warehouse, model registry service, models registry,
    model release, serving bundle, model bundle registry, ^register, ~model registry, ~registry, registration,
    yatai, model library, model vault, model database, model db, model inventory, model index, model metadata, model
    lineage, model packages, model packaging, package model, model staging, model stage, model stages, model
    lifecycle, model tagging, register version, registry api, wandb artifacts, bentoml store, bento store, staging
    model, model alias, mlflow champion, approved models, certified models, model hub internal, model metadata
    store, model version control, model package group, register best model, mlflow artifact registry, mlflow
    artifacts registry, sagemaker model package, vertex ai registry, vertex ai models, unity catalog models, dvc
    model registry, private model hub, model tracking and registry, mlflow tracking and registry, hf model hub
    private, mlflow tracking and model registry
  `,
  "model-card": `
    model card, model cards, datasheet, model documentation, model report, fact sheet, model factsheet, model facts,
    model docs, system card, data card, compliance report, model cards generator, model card generation
  `,
};
