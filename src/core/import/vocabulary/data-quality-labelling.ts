/** Words for checks, labels and data sets. */
import type { Vocabulary } from "./vocabulary.ts";

export const DATA_QUALITY_LABELLING: Vocabulary = {
  "data-validation": `
    data validation, validate data, schema validation, schema check, schema enforcement, data quality, data quality
    check, data quality checks, data quality gate, data quality monitoring, quality check, quality checks, great
    expectations, gx, pandera, deequ, tfdv, soda, data tests, dbt tests, data checks, input validation, validation
    layer, data validator, validator, data integrity, data profiling, data verification, data contracts check,
    deepchecks, data quality validation, data contract validation, pydantic validation, feature validation, schema
    validator, data sanity checks, validate schema, row checks, data audit, whylogs, data validation layer,
    completeness check, ^validate, ^verify, ^check, ~validation, ~validator, ~checks, ~quality check, qc, dq,
    expectations, pydantic, marshmallow, bigeye, anomalo, databand, validation checks, quality validation, quality
    assurance, quality control, dataset validation, dataset checks, schema tests, schema inference, ge validation,
    pydantic models, data linter, file validation, payload validation, request validation, feature checks, feature
    quality, monte carlo, re data, data anomaly detection, missing value check
  `,
  annotation: `
    annotation, data annotation, human annotation, labeling, data labeling, data labelling, manual labeling, human
    labeling, label studio, labelbox, cvat, prodigy, roboflow, annotator, annotators, annotation tool, annotation
    service, ground truth, sagemaker ground truth, mechanical turk, mturk, crowdsourcing, scale ai, argilla, image
    labeling, expert labels, human labels, labels, label store, labels store, label service, label generation,
    labeled dataset, label data, monai label, doccano, labelling, annotated data, ground truth labels, label
    collection, label, labeller, supervisely, ^annotate, ^label, ~annotation, ~labels, ~labeling, ~labelling,
    ~annotations, appen, toloka, encord, superannotate, dataloop, tagtog, annotation ui, annotation queue,
    annotation store, annotation workflow, labeling pipeline, labeling ui, labeling queue, label database, label db,
    label feed, label ingestion, surge ai, v7 darwin, segments ai, diagnosis codes, labeled data store
  `,
  "label-joiner": `
    label join, label joiner, join labels, attribution, impression click join, label attribution, labels join,
    outcome join, label matching, feedback join, label builder, labeler, label pipeline, label creation, label
    computation, label extraction, create labels, generate labels, define labels, target creation, target
    generation, target engineering, outcome labeling, event join, label assignment, reward join, reward calculation,
    reward computation, reward signal, label generation job, join with labels
  `,
  "weak-supervision": `
    weak supervision, snorkel, labeling functions, heuristic labels, pseudo labels, pseudo labeling, auto labeling,
    auto labelling, programmatic labeling, zero shot labeling, auto label, label model, llm labeling, llm labelling,
    llm annotation, self labeling, distant supervision, rule based labeling
  `,
  "user-report": `
    user report, user reports, abuse reports, appeals, appeal, dispute, disputes, customer complaints, complaints,
    flagged content, reported content, user flags, reported issues, bug reports
  `,
  "delayed-outcome": `
    delayed outcome, delayed labels, outcomes, chargeback, chargebacks, actual outcomes, actuals, ground truth
    outcomes, confirmed fraud, fraud labels, loan outcomes, outcome, realized outcomes, late labels, delayed
    feedback, outcome data, conversions, actual values, actual labels, true labels, outcome tracking, outcome
    collection, outcome store, outcomes store, outcomes feed, outcome feed, default events, confirmed cases,
    confirmed labels, fraud confirmation, chargeback data, chargeback feed, chargeback labels, returns data,
    conversion data, conversion tracking, real labels, ground truth data, ground truth feed, ground truth store,
    ground truth collection, ground truth service
  `,
  "active-learning": `
    active learning, uncertainty sampling, hard example mining, hard negatives, sample selection, query strategy,
    active learning engine, active learning loop, low confidence samples, hard negative mining, hard samples,
    uncertain samples, modAL, data selection, hard cases, uncertain predictions, edge case mining, hard example
    selection, low confidence predictions, low confidence queue
  `,
  sampler: `
    sampling, sampler, negative sampling, smote, oversampling, undersampling, class balancing, stratified sampling,
    data sampling, data balancing, downsampling, resampling, class weighting, ~sampling, ~sampler, rebalancing,
    adasyn, imbalance handling, handle imbalance, class imbalance
  `,
  "dataset-builder": `
    training data, training set, training dataset, train set, train data, test set, test data, train test split,
    train split, data split, data splitting, split, split data, splitter data, dataset split, train validation
    split, train val test split, dataset builder, dataset creation, dataset preparation, build dataset, build
    training set, training data preparation, dataset generation, training set builder, training data store, train
    and test data, training examples, tfrecord, data loaders, dataloader, training samples, create dataset, k fold,
    data partition, sample builder, training corpus, fine tuning dataset, instruction dataset, preference dataset,
    time series split, train test, validation set, dataset assembly, training table, ^split, ~training data, ~split,
    kfold, webdataset, training batches, training records, training inputs, validation data, validation dataset,
    test dataset, test split, validation split, holdout split, dataset curation, dataset construction, dataset
    loader, data module, stratified split, temporal split, group split, instruction data, sft data, sft dataset,
    preference data, preference pairs, finetuning data, replay buffer, experience replay, experience buffer,
    training data generator, training data generation, training data prep, train data loader, data loader pytorch,
    time based split, tf data pipeline, feature label dataset, fine tuning data, feature matrix builder, training
    and test sets
  `,
  "dataset-versioning": `
    dvc, data versioning, dataset versioning, data version control, lakefs, pachyderm, dvc remote, versioned data,
    versioned dataset, versioned datasets, dolt, git lfs, dataset registry, data registry, data versioning dvc,
    dataset snapshot, dagshub, quilt, data snapshot, dataset version, oxen, xetdata, dvc tracking, dvc repo, dvc
    registry, dataset tracking, git annex, snapshot store, version control dvc, dataset version control, delta time
    travel, data and model versioning
  `,
  "golden-set": `
    golden set, golden dataset, evaluation set, eval set, eval dataset, evaluation dataset, benchmark dataset,
    holdout set, hold out set, test suite questions, regression set, benchmark, golden questions, gold standard,
    test cases, holdout data, eval questions, ground truth qa, golden data, golden testset, golden examples, golden
    qa, reference set, reference answers, evaluation data, eval data, eval samples, evaluation questions, benchmark
    set, benchmark data, benchmark suite, test questions, test queries, qa pairs, holdout dataset, challenge set,
    gold dataset, gold set, gold labels, golden test set, question answer pairs, labeled test set, hold out data,
    hold out dataset, ground truth dataset, human curated test set, ground truth test set
  `,
};
