/** Words for language models and what is built around them. */
import type { Vocabulary } from "./vocabulary.ts";

export const LLM_GENAI: Vocabulary = {
  "llm-api": `
    llm api, openai, openai api, openai gpt, gpt, gpt 4, gpt4, gpt 4o, gpt4o, gpt 3, gpt3, chatgpt, azure openai,
    anthropic, anthropic api, claude, claude api, gemini, gemini api, google gemini, bedrock, amazon bedrock, aws
    bedrock, mistral api, cohere, groq, groq api, together ai, replicate, llm provider, llm providers, llm service,
    llm, llms, llm model, large language model, language model, llm generation, llm inference, llm call, generation
    model, text generation, answer generation, generate answer, generate response, response generation, generator,
    generation, llm generator, palm, vertex ai gemini, vertex ai llm, foundation model api, openrouter, deepseek,
    perplexity, watsonx, nova, titan, grok, chat model, chat completion, completion api, generative model, genai
    model, generative ai, llm runtime, deepseek api, chat gpt, gpt 3 5 turbo, gpt 35, llm response, fine tuned gpt,
    gpt 3 model, davinci, curie, babbage, ada, llm reader, answer generator, summarization, summarizer, llm client,
    ai model api, gpt model, hugging face inference api, ^generate, ^summarize, ^prompt, ~llm, ~llms, ~gpt,
    ~generation, ~summarization, ~claude, ~gemini, ai21, bard, cerebras, completion, completions, dbrx, deepinfra,
    genai, jurassic, kimi, minimax, moonshot, nlg, nebius, novita, sambanova, togetherai, vlm, zhipu, ai answer, ai
    provider, ai providers, ai response, answer model, azure foundry, bedrock api, bedrock model, bedrock models,
    chatgpt api, claude model, cohere api, command r, completion model, draft answer, draft response, frontier
    model, gemini model, gpt4 api, o3 mini, grok api, grounded answer, groq llama, hosted llm, huggingface api, llm
    backend, llm integration, llm mistral, llm prompt, llm reasoning, llm synthesizer, mistral ai, mistral large,
    model provider, model providers, openai model, openai models, openai sdk, openrouter api, perplexity api, qwen
    api, reasoning model, glm 4, ai assistant llm, answer synthesis llm, context aware generation, gen ai model,
    generate final answer, generative ai model, google ai studio, huggingface inference api, hugging face api, llm
    inference api, llm model api, meta llama api, mistral ai api, nvidia nim api
  `,
  "llm-server": `
    vllm, tgi, text generation inference, ollama, llama cpp, llamacpp, sglang, tensorrt llm, lm studio, self hosted
    llm, local llm, llama, llama 2, llama 3, llama2, llama3, mistral, mistral 7b, mixtral, qwen, gemma, phi 3,
    falcon, llm server, llm serving, llm inference server, nim, nvidia nim, open source llm, llm host, local model,
    finetuned llm, fine tuned llm, deepseek r1, localai, gpt4all, vicuna, llm engine, ollama server, llm endpoint,
    llm container, ~ollama, ~vllm, ~llama, aphrodite, codellama, exllama, kobold, ctransformers, llamafile,
    lmdeploy, mlx, nemotron, openllm, phi3, qwen2, qwen25, qwen3, slm, tinyllama, xinference, zephyr, deepseek
    coder, deepseek local, gpu llm, internal llm, kserve llm, llama model, llama models, mistral model, mlc llm,
    ollama api, ollama inference, ollama llm, opensource llm, orca mini, private llm, ray llm, sagemaker jumpstart,
    triton llm, vllm inference, vllm ray, vllm serving, yi 34b, fine tuned llama, fine tuned mistral, llm inference
    engine, llm on premise, local language model, on premise llm, on prem llm, small language model, text generation
    webui, hugging face tgi, vllm model server, llama index llm local
  `,
  "multimodal-generator": `
    image generation, image generator, stable diffusion, sdxl, dall e, dalle, midjourney, video generation,
    diffusion model, gan, vae, text to image, tts, text to speech model, music generation, audio generation, imagen,
    elevenlabs, video generator, flux image, ~image generation, ~tts, cogvideo, comfyui, automatic1111, kling,
    musicgen, sora, suno, xtts, cosyvoice, kokoro, veo, audio synthesis, avatar generation, flux model, gan
    generator, generator network, image gen, image synthesis, midjourney api, amazon polly, speech synthesis, speech
    generation, speech synthesizer, stability ai, tts model, tts api, video gen, voice cloning, voice generation,
    voice synthesis, image generation model, text to video, video generation model, text to image model, text to
    speech service, text to speech engine, text to speech api
  `,
  "llm-gateway": `
    llm gateway, ai gateway, model gateway, litellm, portkey, llm router, model router, llm proxy, kong ai gateway,
    router, ai router, llm orchestration gateway, model selector, ~llm gateway, ~llm router, bifrost, requesty,
    routellm, genai gateway, helicone gateway, langfuse gateway, litellm gateway, llm adapter, llm broker, llm
    connector, llm dispatcher, llm manager, llm multiplexer, llm routing, llm selector, llm switch, llm wrapper,
    mlflow gateway, model broker, model proxy, model routing, model switcher, openrouter gateway, portkey gateway,
    provider abstraction, provider adapter, provider gateway, api router llm, azure apim llm, fallback router llm,
    llm abstraction layer, llm load balancer, unified llm api, unified api llm
  `,
  "prompt-store": `
    prompt store, prompt registry, prompt library, prompt templates, prompt template, prompt repository, prompt hub,
    prompt management, prompts, system prompt, system prompts, prompt catalog, prompt versioning, ~prompts, ~prompt
    template, ~prompt templates, promptlayer, example store, instruction templates, jinja templates, langsmith hub,
    prompt collection, prompt config, prompt configs, prompt database, prompt db, prompt file, prompt files, prompt
    manager, prompt repo, prompt set, system instructions, system instruction, system message, few shot examples,
    few shot store, prompt version control
  `,
  "prompt-assembler": `
    ~context, prompt assembler, prompt builder, prompt construction, prompt engineering, prompt, build prompt,
    prompt generation, context builder, context assembly, prompt augmentation, augmented prompt, augment prompt,
    context construction, prompt composer, context window, prompt creation, augmentation prompt, prompt formatting,
    final prompt, augmented query, context augmentation, assemble context, combine context, prompt generator,
    enhanced prompt, prompt context, qa chain, context preparation, stuff documents chain, ^augment, ^assemble,
    ~prompt, ~prompt builder, dspy, augmentation step, combine chunks, context aggregation, context aggregator,
    context composer, context enrichment, context enricher, context formation, context formatter, context
    formatting, context generation, context integration, context merger, context merging, format context, merge
    context, prompt assembly, prompt chaining, prompt compiler, prompt composition, prompt compression, prompt
    enrichment, prompt fill, prompt formulation, prompt logic, prompt maker, prompt optimization, prompt optimizer,
    prompt preparation, prompt rendering, prompt renderer, prompt synthesis, stuff chain, token budgeting, build llm
    prompt, combine documents chain, prompt builder llm, prompt template with context
  `,
  "doc-parser": `
    document parser, document loader, document loaders, pdf loader, pdf parser, pdf parsing, document processing,
    document processor, document parsing, text extraction, extract text, text extractor, unstructured, unstructured
    io, textract, amazon textract, document intelligence, form recognizer, azure document intelligence, ocr parser,
    tika, docling, llamaparse, ~loader, load documents, parse documents, file parser, html parser, document reader,
    document preprocessing, document ai, tesseract, pypdf, content extraction, file loader, read documents, entity
    extraction, information extraction, relation extraction, metadata extraction, named entity recognition, ner,
    knowledge extraction, extract entities, entity extractor, document loading, markitdown, ontology extraction,
    ^parse document, ^ocr, ~parser, ~parsing, ~ocr, ~loaders, ~extraction, abbyy, easyocr, grobid, layoutlm,
    llmsherpa, mathpix, paddleocr, parsers, parsing, pdfminer, pdfplumber, pymupdf, pypdf2, pypdfloader,
    webbaseloader, code parser, content parser, content parsing, csv loader, csv parser, doc loader, doc loaders,
    doc parser, doc parsing, doc processing, document conversion, document converter, document extraction, document
    extractor, document ocr, document understanding, docx parser, extract tables, file extractor, file processing,
    file processor, file reader, image ocr, invoice ocr, langchain loader, langchain loaders, layout parser, layout
    analysis, loader parser, markdown converter, markdown parser, mistral ocr, multimodal parser, ocr engine, ocr
    extraction, ocr module, ocr pipeline, ocr processing, ocr step, parse docs, parse resume, parser service, pdf
    extraction, pdf extractor, pdf ocr, pdf processing, pdf processor, pdf reader, resume parser, resume parsing,
    structured extraction, table extraction, table extractor, tesseract ocr, text loader, transcript loader, web
    loader, word parser, xml parser, html to text, html to markdown, load and parse, ocr and parsing, parse and
    clean, parse and extract, pdf to text, speech transcript extraction, data extraction from pdf, parser, parse
  `,
  chunker: `
    chunking, chunker, chunks, chunk, text splitter, text splitting, text chunking, document chunking, splitter,
    split text, split documents, document splitter, sentence splitter, recursive text splitter, semantic chunking,
    chunk documents, text chunks, document chunks, chunking service, split into chunks, sentencesplitter, text
    segmentation, chunk 1, chunk n, ^chunk, ~chunking, ~chunker, ~chunks, charactertextsplitter, passages,
    recursivecharactertextsplitter, splitting, textsplitter, tokentextsplitter, character splitter, chunk
    generation, chunk generator, chunk strategy, chunking strategy, chunks store, document segmentation, langchain
    splitter, markdown splitter, node parser, page splitter, paragraph splitter, recursive splitter, segment text,
    semantic splitter, semantic splitting, sentence segmentation, sentence window, split docs, split pages, text
    segmenter, token splitter, parse and chunk, clean and chunk
  `,
  "embedding-model": `
    embedding model, embeddings model, embedding service, embedding api, openai embeddings, openai embedding,
    sentence transformer, sentence transformers, sentencetransformer, text embedding model, embedding model service,
    embedding generator, bge, e5, titan embeddings, embedding endpoint, cohere embed, ada 002, text embedding ada,
    embedder, huggingface embeddings, embedding server, encoder, text encoder, embeddings api, bedrock embeddings,
    gecko, embedding function, minilm, all minilm, nomic embed, jina embeddings, instructor embeddings, embedding
    llm, embedding encoder, fasttext, glove, text embeddings inference, gemini embedding, vertex embeddings, embed
    model, ~embedder, ~encoder, ~embeddings model, ~embedding model, ~embedding service, embedders, fastembed, gte,
    mpnet, openclip, sbert, simcse, tei, arctic embed, clip embedding, clip embeddings, clip model, cohere
    embeddings, embed api, embed server, embed service, embedding engine, embedding layer, embedding microservice,
    embedding module, embedding network, embedding provider, embeddings engine, embeddings generator, embeddings
    layer, embeddings module, embeddings provider, encoder model, google embedding, google embeddings, image
    embedder, instructor xl, langchain embeddings, local embeddings, mistral embed, mxbai embed, nomic embeddings,
    ollama embeddings, ollama embedding, openai ada, sbert model, semantic embedding, semantic embeddings, sentence
    bert, siamese network, text embedder, titan embed, xlm embeddings, hugging face embedding, hugging face
    embeddings, sentence transformer model, sentence transformers embeddings, text embedding 3, text embedding 004,
    universal sentence encoder, text embedding 3 large, text embedding 3 small
  `,
  "rag-retriever": `
    retriever, rag retriever, rag, rag pipeline, rag engine, rag chain, rag orchestrator, rag system, langchain,
    llamaindex, llama index, haystack, document retrieval, document retriever, context retrieval, retrieve
    documents, retrieve context, retrieve relevant documents, retrieval engine, retrieval service, retrieval
    pipeline, hybrid search, hybrid retrieval, hybrid retriever, semantic retrieval, top k retrieval, retrieval
    chain, relevant documents, retrieved documents, relevant chunks, retrieved chunks, retrieval augmented
    generation, knowledge retrieval, retrieval coordinator, retrieval layer, retrieve chunks, retrieve, retrieved
    context, relevant context, similar documents, top k documents, top k chunks, multi query retriever, retrieval
    qa, context retriever, rag module, rag agent retriever, top k results, retrieve top k, search documents, rag
    core, search results, ^retrieve, ^lookup, ~retriever, ~retrieval, ~rag, retrievalqa, r2r, ragflow, dify,
    flowise, privategpt, anythingllm, embedchain, langflow, agentic retrieval, context fetch, context fetcher,
    context lookup, context provider, context recall, context search, contextual retrieval, chunk retrieval, chunks
    retrieval, dense retrieval, doc retrieval, doc search, document fetcher, evidence retrieval, fetch context,
    fetch documents, get context, information retrieval, kb retrieval, kb search, knowledge search, langchain
    retrieval, memory retrieval, mmr retrieval, mmr search, passage retrieval, qdrant retrieval, qdrant search,
    faiss retrieval, query engine, query retrieval, rag retrieval, rag workflow, relevant docs, retrieval agent,
    retrieval augmented, retrieval component, retrieval step, retrieval tool, retrieve docs, retrieved docs,
    retrieved passages, retriever agent, retriever model, search chunks, vector retrieval, find similar chunks,
    graph vector retriever, hybrid semantic search, knowledge base lookup, retrieval qa chain, search and retrieval,
    similarity search retriever, top k context, top k docs, top k passages, vector search retriever, vector store
    retriever, vector db retriever, semantic search and retrieval, qdrant client, chroma client, pinecone client,
    weaviate client, milvus client, vector db client, vector store client
  `,
  "semantic-cache": `
    semantic cache, gptcache, llm cache, prompt cache, semantic caching, vector cache, answer cache, conversation
    cache, llm response cache, query cache semantic, response cache semantic, semantic query cache, semantic
    response cache, cached llm responses
  `,
  "input-guardrail": `
    input guardrail, input guardrails, input moderation, prompt injection detection, prompt injection filter,
    jailbreak detection, input filter, input safety, input validation llm, prompt shield, prompt guard, query
    guardrail, query validation, injection detection, prompt firewall, input sanitization, input checks, ~guardrail,
    ~guardrails, ~moderation, ~guard, lakera, rebuff, sanitizer, abuse detection, abuse filter, ai firewall, ai
    guardrails, guard model, guardrail check, guardrail layer, guardrail service, guardrails safety, injection
    filter, input scanner, input screening, llm firewall, openai moderation, moderation check, moderation filter,
    moderation layer, moderation model, prompt filter, prompt filtering, prompt guardrail, prompt safety, prompt
    security, prompt validation, prompt validator, safety filters, safety checker, safety moderation, topic filter,
    topic guardrail, toxicity check, validate input, content filter input, content moderation input, content safety
    check, content safety filter, amazon bedrock guardrails, openai moderation api, nemo guardrails input, off topic
    detection, policy check input, pre processing guardrails, prompt injection check, prompt injection defense,
    query filter safety, query safety check, user input validation, azure ai content safety, input validation and
    guardrails, pii and injection check
  `,
  "output-guardrail": `
    output guardrail, output guardrails, guardrails, guardrail, nemo guardrails, llama guard, guardrails ai, content
    moderation, content safety, azure content safety, moderation, moderation api, moderation service, output filter,
    output moderation, safety filter output, toxicity filter, toxicity detection, response validation, safety check,
    safety layer, safety checks, bedrock guardrails, output validation, safety classifier, response filter, safety
    guard, output safety, answer validation, policy check, output validator, response validator, safety guardrails,
    response guardrail, llm guard, ~output guardrail, answer check, answer filter, answer guardrails, answer
    verification, answer verifier, fact verification, factuality check, faithfulness checker, final check, grounding
    checker, groundedness checker, groundedness filter, guardrails post, hallucination checker, hallucination
    filter, hallucination guard, hallucination grader, output check, output checker, output checks, output guard,
    output guards, output sanitization, output sanitizer, output scanner, output screening, output verification,
    output verifier, profanity filter, response check, response checker, response guard, response moderation,
    response safety, response sanitization, response verification, response verifier, self check, verify answer,
    verify response, answer quality check, content filter output, filter and sanitize, guardrails and validation,
    output content filter, output safety filter, post generation check, post generation checks, post generation
    validation, response quality check, self rag grader, safety and grounding check, sanitize, sanitization
  `,
  "citation-checker": `
    citation checker, hallucination detection, hallucination check, hallucination detector, groundedness check,
    groundedness, faithfulness check, fact checking, fact check, fact checker, grounding check, citation
    verification, citations, source attribution, citation generator, citation validation, verify citations, source
    citations, grounding, references, attribution checker, citation builder, citation extraction, citations builder,
    cite sources, cited answer, evidence attribution, evidence linking, source linking, source tracking, source
    verification, answer with sources, response with citations
  `,
  watermarker: "watermark, watermarking, synthid, c2pa, watermark detection, content provenance",
  agent: `
    agent, agents, ai agent, ai agents, llm agent, react agent, langgraph, langgraph agent, langchain agent,
    langgraph orchestrator, autogen, crewai, multi agent, multi agent system, agent orchestrator, agent executor,
    supervisor agent, planner, planner agent, research agent, chatbot, chat bot, assistant, ai assistant, virtual
    assistant, copilot, chat service, chat engine, conversation manager, dialog manager, bedrock agent, bedrock
    agents, semantic kernel, agentic rag, agent core, router agent, orchestrator agent, sql agent, dialogue manager,
    agent service, rasa, dialogflow, lex, conversational ai, agent runtime, smolagents, openai agents sdk, llm
    orchestrator, chat handler, conversation engine, ^plan, ~agent, ~agents, ~copilot, ~assistant, ~bot, agentforce,
    autogpt, agentcore, executor, letta, reasoner, subagents, supervisor, voicebot, agent api, agent graph, agent
    harness, agent workflow, agentic ai, agentic engine, agentic layer, agentic orchestrator, agentic system,
    agentic workflow, ai orchestrator, assistants api, dialog system, google adk, langchain orchestrator, langgraph
    workflow, mcp client, mcp host, memory agent, orchestrator llm, planner llm, pydantic ai, react loop, state
    graph, agent builder, agent orchestration layer, agent state machine, chain of thought, langgraph state machine,
    retrieval agent ai, support agent ai, tool calling agent, tool using agent
  `,
  "tool-executor": `
    ~tool, ~tools, ~calculator, tool executor, tool calling, tool use, function calling, mcp server, mcp, mcp
    servers, sandbox, code interpreter, code executor, web search, web search tool, tavily, serpapi, google search,
    search tool, plugin, plugins, tool registry, external tools, sql tool, api tool, duckduckgo, python repl, action
    group, action groups, sql executor, tool router, tool execution, bing search, sql query tool, text to sql,
    ^call, ~plugin, e2b, toolbox, toolkit, toolset, action executor, agent tool, agent tools, browser tool, browser
    use, calendar api, code runner, database tool, db tool, email tool, execute tool, file tool, function executor,
    function registry, gmail api, google calendar, langchain tools, mcp gateway, python executor, sandbox execution,
    sandboxed execution, serp tool, slack tool, tool dispatcher, tool gateway, tool integration, tool node, tool
    server, tool service, tools api, tools node, weather tool, web browsing, wikipedia tool, zapier tool, model
    context protocol, sql database tool, web browser tool, web scraping tool
  `,
  "conversation-memory": `
    conversation memory, chat history, conversation history, memory, chat memory, message history, session memory,
    short term memory, long term memory, conversation store, session state, agent memory, conversation context,
    conversation buffer, chat sessions, session history, chat log, ~memory, ~chat history, ~conversation history,
    checkpointer, mem0, zep, chat context, chat state, checkpoint saver, context store, conversation database,
    conversation db, conversation log, conversation logs, conversation service, conversation state, conversation
    storage, dialog state, dialogue history, langgraph checkpoint, memory db, memory redis, memory store, message
    store, messages db, previous conversation, session context, session manager, thread store, chat history store,
    conversation history store, dialogue state tracker, memory cache history, message history store, state manager
    agent
  `,
  "llm-evaluator": `
    llm evaluation, llm evaluator, llm as judge, llm judge, judge, judge llm, evals, llm evals, promptfoo, deepeval,
    braintrust, openai evals, response evaluation, answer evaluation, evaluation llm, llm as a judge, quality
    evaluation, helm eval, answer grader, grader, critic, response scoring, eval framework, prompt evaluation,
    geval, garak, autoevals, agent eval, agent evaluation, agent evaluator, inspect ai, judge model, langchain
    evaluators, langsmith eval, langsmith evaluation, langsmith evaluators, llm scoring, llm tests, output
    evaluation, output evaluator, phoenix evals, prompt testing, prompt tests, trulens eval, bedrock evaluation,
    helm benchmark, hallucination evaluation, red team, giskard llm, opik evaluation, lm eval harness, lm evaluation
    harness, model graded eval, red teaming llm, vertex ai genai evaluation
  `,
  "rag-evaluator": `
    rag evaluation, rag evaluator, ragas, trulens, retrieval evaluation, context relevance, faithfulness, answer
    relevance, rag metrics, rag eval, ragas evaluation, context precision, context relevancy, faithfulness
    evaluation, faithfulness metrics, answer relevancy, answer correctness, groundedness evaluation, rag assessment,
    rag scoring, rag tests, rag triad, ragas eval, ragas metrics, retrieval metrics, retrieval quality, retrieval
    tests, tonic validate, ares evaluation, ragas deepeval, rag quality evaluation, retrieval quality evaluation,
    recall at k retrieval
  `,
  "llm-tracer": `
    llm tracing, llm observability, langfuse, langsmith, phoenix, arize phoenix, llm traces, helicone, llm
    monitoring, prompt logging, llm tracer, opik, llm logs, traceloop, openllmetry, trace logging, logfire, llm
    telemetry, agentops, langtrace, llmops, lunary, openinference, agent observability, agent tracing, phoenix
    tracing, helicone logs, langfuse observability, langfuse traces, langfuse tracing, langfuse monitoring,
    langsmith monitoring, langsmith observability, langsmith traces, langsmith tracing, literal ai, mlflow traces,
    mlflow tracing, opik tracing, prompt tracing, portkey logs, conversation analytics, conversation logging, prompt
    and response logs
  `,
  "preference-feedback": `
    thumbs up down, thumbs up, thumbs, user rating, rating feedback, preference feedback, response rating, answer
    feedback, chat feedback, feedback thumbs, thumbs feedback, human feedback, answer rating, chat rating, chat
    ratings, human preference, human preferences, like dislike, preference collection, preference labels, rating
    widget, response feedback, star rating, upvote downvote, upvotes downvotes, user vote, human feedback
    collection, human preference data, preference data collection, preference ranking data, ratings and feedback
  `,
};
