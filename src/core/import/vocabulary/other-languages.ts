/** The commonest words of the field in other languages; they match wherever a word of the label contains them. */
import type { Vocabulary } from "./vocabulary.ts";

export const OTHER_LANGUAGES: Vocabulary = {
  actor: "пользователь, 用户, ユーザ, 사용자, utilisateur, usuario, benutzer, nutzer, usuário",
  "web-client":
    "클라이언트, 客户端, 前端, フロントエンド, клиент, interface utilisateur, 프론트엔드",
  "api-gateway": "网关, 게이트웨이, шлюз, passerelle, ゲートウェイ",
  "app-backend": "백엔드, 后端, бэкенд, バックエンド, сервис",
  "load-balancer": "负载均衡, 로드밸런서, балансировщик, ロードバランサ",
  "batch-ingest": `
    数据采集, 수집, сбор данных, データ収集, ingesta, ingestión, collecte, datenerfassung, coleta de dados
  `,
  "batch-processor": `
    предобработка, 预处理, 전처리, 前処理, データ処理, 数据处理, 数据清洗, prétraitement, preprocesamiento, vorverarbeitung, pré
    processamento, очистка данных, traitement données
  `,
  "event-log": "消息队列 kafka, 이벤트 스트림, поток событий",
  "message-queue":
    "消息队列, очередь, 메시지 큐, キュー, file d'attente, cola de mensajes, warteschlange",
  "stream-processor": "流处理, 스트림 처리, потоковая обработка, ストリーム処理, 流式计算",
  "oltp-db": `
    数据库, 데이터베이스, база данных, データベース, base données, base datos, datenbank, banco dados
  `,
  "data-lake": `
    数据湖, 데이터 레이크, озеро данных, データレイク, raw 데이터, исходные данные, 原始数据, données brutes, datos crudos, rohdaten,
    데이터 소스, 数据源
  `,
  "data-warehouse": "数据仓库, 웨어하우스, хранилище данных, データウェアハウス, entrepôt données",
  "result-cache": "缓存, 캐시, кэш, キャッシュ",
  "feature-pipeline-batch": `
    特征工程, 特征提取, 피처, 특징, 특성 추출, признак, 特徴量, ingénierie caractéristiques, ingeniería características
  `,
  "feature-store": "特征存储, 特征库, 피처 스토어, хранилище признаков, 特徴量ストア",
  "data-validation": `
    数据校验, 数据质量, 데이터 검증, проверка данных, валидация данных, データ検証, validation données, validación datos
  `,
  annotation: "数据标注, 标注, 라벨링, разметка, アノテーション, annotation données, etiquetado",
  "dataset-builder":
    "训练集, 训练数据, 학습 데이터, обучающая выборка, 学習データ, 학습데이터, 분할, jeu entraînement",
  trainer: `
    模型训练, 训练, 재학습, 학습, обучение, переобучение, 学習, モデル学習, 再学習, entraînement, entrenamiento, treinamento,
    reentrenamiento
  `,
  "offline-evaluator": `
    模型评估, 评估, 평가, оценка модели, оценка качества, モデル評価, 評価, évaluation, evaluación, bewertung, avaliação
  `,
  "model-registry": `
    模型注册, 模型仓库, 모델 레지스트리, 모델 저장소, реестр моделей, モデルレジストリ, registre modèle, registro modelos
  `,
  "model-server": `
    模型服务, 模型推理, 推理服务, 推理, 서빙, 추론, инференс, распознавание, обнаружение объектов, 推論, inférence, inferencia,
    inferência, 클래스 분류, детекция, модель
  `,
  "prediction-service": "预测, 예측, прогноз, 予測, prédiction, predicción, previsão",
  "drift-monitor": "漂移, 드리프트, дрейф, ドリフト, dérive, deriva",
  "system-monitor": `
    监控, 모니터링, мониторинг, 監視, surveillance, monitoreo, überwachung, モニタリング, monitoramento
  `,
  alerting: "告警, 报警, 알림, 경고, оповещени, アラート, alerte, alerta",
  dashboard: "看板, 대시보드, 仪表盘, дашборд, ダッシュボード, tableau de bord",
  "feedback-collector":
    "反馈, 피드백, обратная связь, フィードバック, retour utilisateur, retroalimentación",
  "human-approval": "人工审核, 사람 검토, 승인, 審査, approbation, aprobación",
  deployer: "部署, 배포, деплой, развертывание, デプロイ, déploiement, despliegue, 교체",
  "pipeline-orchestrator": "调度, 오케스트레이션, оркестратор, オーケストレーション, orchestrateur",
  "vector-index":
    "向量数据库, 向量库, 벡터 db, 벡터db, 벡터 데이터베이스, векторная база, ベクトル, 向量检索, 벡터 저장소",
  "content-corpus": "文档, 문서, документ, ドキュメント, 文書",
  "llm-api": "大模型, 大语言模型, 언어 모델, языковая модель, 大規模言語モデル, 生成回答",
  "embedding-model": "嵌入模型, 임베딩 모델, эмбеддинг, 埋め込みモデル, 임베딩, 向量化",
  chunker: "分块, 切分, 청킹, чанк, チャンク",
  "rag-retriever": "检索, 검색, поиск, 検索, récupération",
  reranker: "重排, 리랭킹, переранжирование, リランク",
  ranker: "排序, 랭킹, ранжирование, ランキング",
  "candidate-generator": "召回, 후보 생성, кандидат, 候補生成",
  "ab-splitter": "ab测试, ab 테스트, ab тест, abテスト",
  "iot-device": "摄像头, 传感器, 카메라, 센서, камера, датчик, カメラ, センサー, capteur, caméra",
  "decision-engine": "决策引擎, 의사결정, правила, 規則, 规则引擎",
};
