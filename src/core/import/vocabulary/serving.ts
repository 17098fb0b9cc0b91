/** Words for models in service and what stands beside them. */
import type { Vocabulary } from "./vocabulary.ts";

export const SERVING: Vocabulary = {
  "model-server": `
    ~classification, ~clustering, ~recognition, linear probe, model server, model serving, model servers, model
    endpoint, inference server, inference endpoint, inference engine, inference, serving, serving layer, serving
    container, serving endpoint, serving service, model inference, deployed model, model api, triton, triton
    inference server, nvidia triton, tf serving, tensorflow serving, torchserve, kserve, seldon, seldon core,
    bentoml, ray serve, mlserver, mlflow serving, onnx runtime, sagemaker endpoint, vertex ai endpoint, vertex
    endpoint, azure ml endpoint, online endpoint, managed endpoint, real time inference, online inference,
    production model, live model, ml model, ml models, prediction model, predictive model, ml service, ml server,
    model hosting, model host, model predict, model prediction, model runtime, model container, ml model server,
    deep learning model, neural network, classifier, classification model, regression model, detection model, object
    detection model, object detection, ocr model, ocr, fraud model, fraud detection model, fraud detection, anomaly
    detection, anomaly detector, anomaly detection model, forecasting model, forecast model, demand predictor,
    recommendation model, ranking model, scoring model, scoring engine, risk model, sentiment model, sentiment
    analysis, lstm, lstm model, random forest, gradient boosting, xgboost model, lightgbm model, catboost model,
    decision tree, cnn, cnn model, transformer model, bert model, yolo model, isolation forest, ensemble, ensemble
    model, stacking, model ensemble inference, asr, speech to text, whisper, speech recognition, text to speech,
    image classifier, text classifier, image classification, text classification, segmentation model, face
    recognition, entity extraction model, ner model, intent classifier, detector, predictor, recommender,
    recommender model, risk scoring, ~scorer, real time scoring, online scoring, fraud scoring, model serving api,
    serve model, load model, monai deploy, mleap, deepsparse, logistic regression, linear regression, svm, ml
    engine, ai model, ai models, kmeans, k means, dbscan, pose estimation, optical character recognition, gnn,
    autoencoder, prophet, arima, binary classifier, active model, challenger model, route optimizer, facial
    recognition, ml inference, ai inference, anomaly model, распознавание, обнаружение объектов, 서빙, zero shot
    classifier, nli, hosting, vertex ai prediction, ai engine, ^predict, ^infer, ^serve, ^classify, ^detect,
    ^recognize, ^segment, ~model, ~models, ~classifier, ~predictor, ~detector, ~inference, ~prediction, ~detection,
    ~segmentation, ~scoring, ~regression, ~recognizer, dnn, mlp, rnn, gru, bilstm, unet, resnet50, transformer,
    transformers, gbm, gbdt, svr, logreg, lasso, gmm, hmm, hdbscan, champion, challenger, forecaster, sarima,
    nbeats, deepar, scorers, alpr, stt, deepgram, assemblyai, vosk, kaldi, rekognition, comprehend, tfserving,
    inferenceservice, kfserving, baseten, inferentia, onnxruntime, predictors, serving pods, online model, online
    predictor, realtime endpoint, inference pods, inference pod, inference container, inference containers,
    inference gpu, inference graph, inference backend, inference code, model execution, model executor, model
    runner, model engine, model service, model services, model microservice, model app, model pods, model pod, model
    replica, model replicas, model instance, model instances, model worker, model workers, model backend, deployed
    endpoint, production endpoint, prediction engine, prediction module, prediction layer, prediction backend,
    predict service, predict function, predictions service, predictive engine, ml predictor, ml prediction, ml
    backend, ml microservice, ml module, ml layer, ml component, ml algorithm, ml algorithms, ml endpoint, ml core,
    machine learning, deep learning, dl model, dl models, neural net, nn model, dnn model, mlp model, gru model,
    resnet model, efficientnet model, vit model, yolov8 model, faster rcnn, mask rcnn, ssd model, gnn model,
    transformer encoder, bert sentiment, distilbert model, xgboost regressor, lightgbm regressor, rf model, gbm
    model, naive bayes, knn model, svm model, linear model, elastic net, gaussian process, clustering model,
    clustering engine, autoencoder model, vae model, meta learner, meta model, candidate model, current model,
    primary model, secondary model, main model, global model, custom model, custom models, trained classifier,
    sentiment analyzer, sentiment analyser, emotion model, toxicity model, fraud engine, fraud predictor, fraud
    prediction, risk predictor, risk assessment, credit model, churn predictor, churn prediction, ltv model, clv
    model, propensity model, uplift model, price model, pricing model, price predictor, price prediction, demand
    model, demand forecasting, forecasting engine, forecasting service, forecast engine, prophet model, arima model,
    tft model, eta model, eta prediction, routing engine, matching model, scoring container, diagnosis model,
    diagnostic model, disease prediction, image segmentation, image recognition, object tracking, object tracker,
    tracker model, face matching, vision model, vision models, computer vision, cv model, cv models, image model,
    image models, video model, video analytics, video analysis, speech model, asr model, whisper model, whisper api,
    speech api, translation model, translation service, machine translation, nmt model, nlp model, nlp models, nlp
    engine, nlp service, nlp module, topic model, topic modeling, topic modelling, lda model, intent model, intent
    recogniser, ner service, document classification, keyword extraction, explainable model, amazon personalize, aws
    personalize, amazon forecast, vision api, cognitive services, h2o driverless, sagemaker model, vertex
    prediction, mlflow pyfunc, pyfunc model, triton gpu, seldon deployment, bento service, replicate model, modal
    endpoint, predictor service, predictor api, classifier api, detector service, recognition service, recognition
    model, extraction model, ai service, ai services, ai microservice, ai module, ai modules, ai core, ai
    prediction, ai analysis, ai analyzer, ai processing, ai api, ai backend, serving api layer, online inference
    api, real time endpoint, real time model, real time predictor, inference worker pool, model inference api, ml
    inference api, ml serving api, anomaly detection api, champion model server, shadow model server, trained ml
    model, spam filter model, time series model, time series forecasting, time series models, matching engine ml,
    crop disease model, language model classifier, google cloud vision, azure custom vision, azure ai vision, vertex
    ai serving, mlflow model server, hugging face inference, hugging face endpoint, hugging face spaces, onnx model
    server, google cloud natural language, pytorch model, sklearn model, scikit learn model, tensorflow model, keras
    model, champion model
  `,
  "stream-scorer": `
    stream scoring, streaming inference, stream inference, real time scoring job, streaming prediction, async
    scoring, stream scorer, kafka scoring consumer, inference worker, scoring consumer, inference consumer,
    streaming model, flink inference, flink ml, flink scoring, async inference, asynchronous inference, prediction
    worker, prediction workers, scoring worker, scoring workers, online scoring job, kafka prediction consumer,
    event driven inference, gpu worker inference, real time stream scoring, real time inference job
  `,
  "batch-scorer": `
    batch prediction, batch predictions, batch inference, batch scoring, batch scorer, batch transform, sagemaker
    batch transform, offline inference, nightly scoring, prediction job, scoring job, batch prediction job, vertex
    batch prediction, generate predictions, make predictions, predict batch, inference pipeline, inference job,
    prediction pipeline, batch recommendation, prediction script, score batch, batch forecast, daily predictions,
    scoring pipeline, batch classifier, inference script, forecasting, forecast, batch serving, batch recommender,
    batch endpoint, batch endpoints, spark inference, spark scoring, bulk scoring, bulk prediction, bulk inference,
    scheduled inference, scheduled prediction, scheduled scoring, nightly batch, nightly inference, nightly
    predictions, daily inference, daily scoring, weekly scoring, offline prediction, offline predictions, offline
    scoring, offline recommendations, generate forecasts, generate recommendations, generate scores, create
    predictions, run inference, run predictions, inference dag, inference flow, inference notebook, prediction dag,
    prediction flow, prediction task, scoring script, scoring task, scoring dag, score customers, score users,
    forecast generation, batch inference workers, batch scores job, batch model scoring, batch model inference,
    azure ml batch endpoint
  `,
  "edge-model": `
    on device model, edge model, edge inference, on device inference, tflite, tensorflow lite, core ml, mobile
    model, edge deployment, edge ai, onnx mobile, tinyml, greengrass, coreml, mlkit, executorch, ncnn, mnn,
    tensorflowjs, tfjs, edge runtime, edge tpu, jetson inference, nvidia jetson, jetson orin, deepstream inference,
    local inference, mobile inference, mobile ml, tflite model, tflite inference, coreml model, pytorch mobile,
    browser inference, wasm inference, webgpu inference, transformers js, iot edge, microcontroller inference,
    tensorflow micro, esp32 inference, edge inference device, edge ai device, edge ai model, edge model inference,
    on device ml, on device ai, on device prediction, mobile ml model, core ml model, onnx runtime web, micro
    controller model
  `,
  "prediction-service": `
    prediction service, inference service, prediction api, inference api, prediction endpoint, predict api, ml api,
    model api service, scoring service, scoring api, recommendation service, recommendation api, recommender
    service, recommendation engine, recommender system, recommendation system, recommendation, ranking service,
    fraud detection service, fraud service, fraud api, detection service, classification service, classification
    api, forecast service, forecast api, search service, rag api, rag service, risk service, personalization
    service, predict, predict endpoint, prediction, serving api, prediction server, ads service, pricing service,
    eta service, feed service, real time prediction, real time predictions, real time prediction api, online
    prediction, query service, query api, matching service, decision api, decision service, risk api, inference
    gateway, ~prediction service, ~inference api, prediction gateway, predict route, post predict, inference
    microservice, inference app, inference fastapi, fastapi predict, fastapi scoring, fastapi serving, flask
    serving, scoring endpoint, scoring microservice, recommendation backend, recommender api, recommender engine,
    recommender backend, rec service, rec api, recs api, recs service, ranking api, ranker service, personalization
    engine, personalization api, personalisation engine, pricing api, pricing engine, eta api, sentiment api,
    sentiment service, detection api, ocr service, ocr api, translation api, diagnosis service, diagnosis api,
    matching api, similarity service, similarity api, search backend, search microservice, retrieval api, rag
    backend, rag application, rag app, rag server, chatbot backend, chatbot api, chatbot service, qa service, qa
    api, ask api, query endpoint, ads api, ad serving, feed api, feed generation, timeline service, autocomplete
    service, typeahead service, prediction rest api, predict rest api, inference rest api, fastapi model api,
    fastapi model server, fastapi ml service, fastapi model service, flask model api, scoring rest api, model rest
    api, model endpoint api, ml rest api, ml api gateway, ml web service, grpc inference service, grpc prediction
    service, ranking engine service, fraud scoring service, risk scoring service, churn prediction api, churn
    prediction service, demand forecast service, demand forecasting service, forecast rest api, sentiment analysis
    service, image classification service, object detection service, face recognition service, face recognition api,
    content moderation service, content moderation api, question answering service, question answering api, ad
    server service, ad selection service
  `,
  "result-cache": `
    cache, redis cache, result cache, results cache, response cache, memcached, elasticache, in memory cache,
    memorystore, prediction cache, caching, caching layer, cache layer, query cache, varnish, azure cache for redis,
    cached results, local cache, memory cache, cached recommendations, redis cache layer, ~cache, ~caching,
    elasticache redis, azure redis, memorystore redis, cache store, cache db, check cache, cached embeddings, redis
    session cache
  `,
  fallback: `
    fallback, fallback model, fallback rules, fallback response, fallback service, safe default, default response,
    default recommendations, degraded mode, graceful degradation, popularity fallback, rule fallback, rules
    fallback, fallback logic, fallback path, default answer, backup model, rule based fallback, fallback policy,
    safe fallback, heuristic fallback, fail safe, failsafe, fallback handler, degrade, degraded fallback, fallbacks,
    default policy, failover, ~fallback, fallback recommendation, fallback recommendations, fallback recommender,
    fallback strategy, fallback route, fallback router, fallback llm, fallback prediction, fallback predictions,
    fallback score, fallback cache, default prediction, default predictions, default model, default score, safe
    response, safe mode, static response, canned response, canned responses, graceful failure, backup provider,
    backup llm, secondary provider, secondary llm, failover model, fallback to baseline, error response handler, no
    answer handler, popular items fallback, fallback to popular items, i don t know response
  `,
  "circuit-breaker": `
    circuit breaker, hystrix, bulkhead, timeout handler, retry logic, resilience4j, retry, retry policy, exponential
    backoff, timeouts and retries, backpressure, breaker, retries, tenacity, timeout policy, error handler, error
    handling, exception handler, load shedding, load shedder, rate limit and retry
  `,
  autoscaler: `
    autoscaler, autoscaling, auto scaling, auto scaling group, hpa, horizontal pod autoscaler, keda, scaling group,
    asg, cluster autoscaler, vpa, autoscale policy, autoscaling policy, horizontal scaling, keda scaler, scaling
    controller, scaling policy, elastic scaling, scaler controller, scale to zero
  `,
  "post-processor": `
    post processing, postprocessing, post processor, post process, output formatting, response formatter, format
    response, parse response, response parser, output parser, nms, non maximum suppression, result formatter,
    response builder, thresholding, format output, aggregate results, result aggregation, prediction post
    processing, output processing, response formatting, results aggregator, majority vote, voting, result
    processing, parse output, response synthesis, score aggregation, response generator, result processor, shap,
    shap explainer, explainer, explainability, lime, explanation, model explainability, xai, explanations, ^format,
    ~postprocessing, ~post processing, ~formatter, ~explainability, ~explainer, synthesizer, averaging, argmax,
    softmax, gradcam, captum, output handler, output layer, output module, output generation, output transformation,
    result handler, results handler, response handler, response processor, response assembler, response assembly,
    response aggregator, response aggregation, response composer, response composition, response enrichment,
    response rendering, response transformer, response mapper, answer formatting, answer synthesis, answer assembly,
    answer builder, score normalization, score fusion, score combination, score combiner, prediction aggregator,
    prediction aggregation, prediction formatting, prediction formatter, prediction combiner, combine predictions,
    combine scores, aggregate predictions, ensemble aggregation, ensemble combiner, blending predictions, label
    decoding, decode labels, class mapping, label mapping, label decoder, decoder output, nms filtering, explanation
    generator, explanation generation, explainable ai, saliency maps, attention maps, feature attribution, feature
    attributions, reason codes, bounding box drawing, draw bounding boxes, visualization of results, grad cam
    heatmap, sagemaker clarify explainability, output validation and formatting
  `,
  "decision-engine": `
    decision engine, rules engine, rule engine, decision service engine, policy engine, business rules, business
    rules engine, risk engine, fraud decision, decisioning, decision logic, drools, trading strategy, strategy,
    policy decision, business decision, approve decline, thresholds and rules, action engine, decision layer,
    trading signals, signal generator, decision maker, rules, policy, business policy, actions, decision policy,
    policy thresholds, execution engine, decision module, enforcement, ~decision, ~rules, ~decision engine, ~rules
    engine, thresholds, threshold, camunda, dmn, gurobi, decision manager, decision support, decision function,
    decision step, decision node, decision block, decision output, final decision, risk decision, credit decision,
    underwriting engine, loan decision, approval decision, accept reject, approve deny, allow block, block
    transaction, block user, action dispatcher, action recommendation, thresholding logic, risk tiering, risk tiers,
    rules evaluation, rule evaluation, rule evaluator, business constraints, policy evaluation, optimization engine,
    optimizer engine, optimization model, optimizer service, linear programming, scheduling optimizer, allocation
    engine, allocation optimizer, budget allocation, bid optimization, trading engine, trading bot, trading logic,
    execution service, portfolio optimizer, portfolio optimization, position sizing, risk manager, risk management,
    control logic, controller logic, control system, path planning, path planner, motion planning, motion planner,
    planner control, decision tree rules, fraud rules engine, approve or decline, approve or deny, approve block
    review, allow or block, block or allow, action executor service, next best offer, trade execution engine, open
    policy agent rules
  `,
  notifier: `
    notification service, notification, notifications, push notification, push notifications, email, email service,
    sms, sns, slack, slack bot, slack notification, microsoft teams, telegram, telegram bot, discord, twilio,
    sendgrid, ses, webhook notification, alert notification, whatsapp, fcm, email notification, amazon sns,
    pushover, messaging service, smtp, mailer, mailgun, apns, webpush, notifier, notification api, notify user,
    notify users, notify team, notify stakeholders, send email, email sender, sms gateway, message sender, line bot,
    webhooks out, send slack message, firebase cloud messaging
  `,
};
