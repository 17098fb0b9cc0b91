/** Words for retrieval and ranking. */
import type { Vocabulary } from "./vocabulary.ts";

export const RETRIEVAL_RANKING: Vocabulary = {
  "query-understanding": `
    query understanding, query rewriting, query rewriter, query rewrite, query expansion, query processing, query
    processor, query parser, intent detection, intent classification, intent recognition, query preprocessing, query
    analysis, spell correction, query transformation, nlu, query classifier, query planner, query reformulation,
    query router, query decomposition, question rewriting, hyde, entity linking, query intent, semantic router,
    standalone question, multi query, condense question, ^rewrite, luis, text2sql, nl2sql, query analyzer, query
    analyser, query interpretation, query interpreter, query classification, query expander, query augmentation,
    query enhancement, query enrichment, query optimization, query optimizer, query normalization, query normalizer,
    query translation, query transform, query transformer, query routing, query cleaning, query decomposer, sub
    queries, sub questions, question analysis, question understanding, question processing, question reformulation,
    question classifier, condense query, contextualize question, contextualize query, contextual query, user intent,
    intent analysis, intent parser, intent parsing, intent router, intent extraction, amazon lex, wit ai, slot
    filling, spell check, spell checker, language identification, topic router, semantic routing, route query, route
    classifier, routing classifier, hypothetical document, sql generation, sql generator, cypher generation, query
    intent classifier, sub query generation, step back prompting, history aware query, intent classifier llm,
    natural language understanding, hypothetical document embeddings, nl to sql, text to cypher, entity extraction
    from query
  `,
  "query-encoder": `
    query embedding, query encoder, query embeddings, embed query, question embedding, user tower, query tower, user
    encoder, encode query, query vector, query vectorization, embedding query, embedded query, query to vector,
    image encoder, embed question, user query embedding, vectorize query, query2vec, biencoder, question encoder,
    question vector, question vectorization, vectorize question, user representation, clip encoder, dual encoder,
    sentence encoder, query embedding model, query embedding generation, query text embedding, embed user query,
    embed user question, encode user query, user embedding model, user encoder model, clip text encoder, bi encoder
    model
  `,
  "index-builder": `
    index builder, indexing, indexer, build index, index build, vector indexing, index creation, create index,
    indexing pipeline, indexing job, indexing service, faiss index build, embedding index builder, re indexing,
    reindex, document indexing, index pipeline, indexing phase, vector store builder, upsert, store embeddings,
    store vectors, ^index, ~indexer, ~indexing, index generator, index generation, index chunks, index embeddings,
    index vectors, index management, indexing api, vector ingestion, vector insert, vector loading, vector writer,
    upsert vectors, upsert embeddings, insert vectors, insert embeddings, save embeddings, save vectors, write
    embeddings, embeddings storage, embedding indexer, faiss indexing, search indexer, search indexing, bm25
    indexing, kb ingestion, kb builder, vectorstore builder, graph builder, graph construction, build graph, rag
    ingestion, vector index update, upsert to pinecone, store in pinecone, store in chroma, store in faiss, store in
    qdrant, embed and index, embed and store, embed and upsert, embedding and indexing, embedding and storage, build
    ann index, build vector store, knowledge base ingestion, knowledge base builder, knowledge base update,
    knowledge base sync, build knowledge graph, index to vector db, index into vector store, upsert to vector db,
    insert into vector db, store in vector db, store in vector store, store in vector database, save to vector db,
    write to vector db, load into vector db, push to vector db
  `,
  "vector-index": `
    vector index, vector database, vector db, vectordb, vector store, vectorstore, vector storage, vector search,
    embedding store, embeddings store, embedding index, ann index, ann search, ann, faiss, faiss index, faiss ann
    index, faiss vector store, pinecone, weaviate, milvus, qdrant, chroma, chromadb, chroma db, pgvector, postgresql
    pgvector, scann, hnsw, lancedb, redisearch, redis vector, opensearch vector, azure ai search, azure cognitive
    search, vertex matching engine, matching engine, vertex ai vector search, vector search engine, similarity
    search, semantic search, semantic index, nearest neighbor search, knn, knn index, vector db chroma, zilliz,
    vespa, deep lake, opensearch serverless, embedding database, embeddings db, vector embeddings store, vector data
    store, mongodb vector search, elasticsearch vector, knowledge base vector, bedrock knowledge base, knowledge
    bases, annoy, turbopuffer, cosine similarity, similarity matching, vector embedding store, embedding storage,
    embedding db, dense index, vector search index, ~vector store, ~vector database, ~vector db, ~vector index,
    ~vector search, ~vectorstore, ~faiss, vectors, pgvectorscale, lance, redisvl, usearch, hnswlib, nmslib, marqo,
    vald, txtai, docarray, deeplake, activeloop, myscale, epsilla, vector memory, vector data, vector query, vector
    collection, embedding search, embedding lookup, similarity index, similarity engine, similarity computation,
    similarity calculation, nearest neighbor, nearest neighbors, ann store, knn retrieval, faiss db, faiss database,
    faiss store, faiss gpu, chroma database, chroma store, pinecone index, pinecone db, pinecone serverless, qdrant
    db, qdrant collection, qdrant index, qdrant database, weaviate db, milvus db, milvus index, pgvector index,
    pgvector db, pgvector store, pgvector postgres, redis stack, azure search, cortex search, sqlite vec, sqlite
    vss, neo4j vector, semantic store, bedrock kb, item index, image index, face index, vector store index, vector
    search db, vector search api, vector retrieval index, nearest neighbour search, nearest neighbour index,
    approximate nearest neighbour, faiss retrieval index, postgresql with pgvector, elasticsearch dense vector,
    mongodb atlas vector, semantic search index, semantic knowledge base, aws knowledge base, vector store retriever
    index, chromadb collection, milvus collection
  `,
  "inverted-index": `
    inverted index, elasticsearch, elastic search, elastic, opensearch, open search, amazon opensearch, solr,
    lucene, bm25, bm25 index, keyword search, full text search, text search, search index, search engine, search
    cluster, typesense, meilisearch, algolia, kendra, amazon kendra, lexical search, sparse index, keyword index,
    whoosh, sparse retrieval, full text index, tantivy, splade, quickwit, manticore, fts, fts5, ripgrep,
    elasticsearch index, elasticsearch db, elasticsearch store, es index, opensearch index, amazon cloudsearch, solr
    index, lucene index, vespa search, bm25 retrieval, bm25 retriever, sparse retriever, sparse search, sparse
    vectors, keyword retrieval, keyword retriever, keyword matching, keyword match, lexical index, lexical
    retrieval, lexical retriever, text index, full text, fulltext search, fulltext index, search database, search
    db, search store, document index, catalog index, product index, zinc search, sphinx search, sparse vector index,
    search service index, search backend index
  `,
  "candidate-generator": `
    candidate generation, candidate generator, candidate retrieval, candidates, candidate generators, two tower, two
    tower model, two tower retrieval, collaborative filtering, matrix factorization, als, als model, item to item,
    item based cf, content based filtering, candidate selection, retrieval model, candidate sources, retrieval
    stage, recall stage, als recommender, retrieval, svd, implicit als, recall, hybrid recommender, content based,
    retrieval tower, ann retrieval, candidate service, collaborative model, content based recommender, ~candidates,
    ~candidate generation, ~recommender, itemcf, usercf, bpr, nmf, lightfm, lightgcn, ncf, sasrec, bert4rec,
    gru4rec, apriori, pinsage, item2vec, ebr, candidate retriever, candidate retrievers, candidate list, candidate
    fetch, candidate fetcher, recall model, recall models, item similarity, user similarity, mf model, bpr model,
    ncf model, sequential recommender, sequence recommender, content recommender, content similarity, hybrid
    recommendation, hybrid engine, hybrid filtering, association rules, market basket, candidate generation model,
    first stage retriever, user based cf, implicit feedback model, session based recommender, session based
    recommendations, content based model, hybrid recommendation model
  `,
  "popularity-retriever": `
    popularity, popular items, trending, trending items, most popular, top n, popularity model, popularity baseline,
    top sellers, trending service, cold start, popularity based, cold start handler, bestsellers, popular products,
    popularity ranker, popularity recommender, popularity recommendations, popularity ranking, trending content,
    trending products, trending topics, trending now, top items, top rated, hot items, popularity baseline model
  `,
  "graph-retriever": `
    graph retrieval, graph retriever, graph traversal, graph query, cypher query, random walk, pixie, graph search,
    graphrag, kg retrieval, kg retriever, kg query, graph walk, neighborhood retrieval, cypher retriever, cypher
    queries, cypher qa, sparql query, subgraph retrieval, subgraph extraction, graph rag retriever, multi hop
    retrieval, multi hop retriever
  `,
  "rule-retriever": `
    rule retrieval, eligibility, eligibility filter, targeting, geo filter, location filter, eligibility rules,
    geospatial filter, sql retriever, sql retrieval, sql filtering, structured query, structured retrieval,
    structured search, rule based candidates
  `,
  "candidate-merger": `
    candidate merger, merge candidates, merger, blending, blender, result fusion, rank fusion, reciprocal rank
    fusion, rrf, fusion, merge results, combine results, hybrid fusion, mixing, mixer, candidate fusion, merge,
    ~fusion, ~merger, candidate pooling, candidate union, candidate combiner, combine candidates, reciprocal rank,
    data fusion layer, merge and rerank candidates
  `,
  "candidate-filter": `
    ~filter, ~filters, candidate filter, filtering service, business filter, content filter, seen filter, metadata
    filter, result filter, access filter, safety filter, acl filter, filter candidates, policy filter, ^exclude,
    blocklist, denylist, filter layer, filter stage, filter module, filter step, filter engine, filtering layer,
    filtering stage, filtering step, filtering module, filtering rules, filtering engine, filter rules, filter
    irrelevant, candidate pruning, pruning candidates, post filter, post filtering, pre filter, pre filtering, hard
    filters, relevance filter, relevance filtering, relevance threshold, eligibility filtering, inventory filter,
    availability filter, stock filter, dedup filter, bloom filter, blocklist filter, quality filter, quality
    filtering, permission filter, permissions filter, compliance filter, diversity filter, grade documents, document
    grader, document grading, relevance grading, relevance grader, relevance check, relevance checker, filter by
    threshold, score threshold filter, dedup and filter
  `,
  "light-ranker": `
    pre ranking, pre ranker, light ranker, first stage ranker, coarse ranking, coarse ranker, l1 ranker, prerank,
    preranker, lightweight ranker, lightweight ranking, light ranking, l1 ranking, early ranker, fast ranker, rough
    ranking, pre ranking model, first pass ranker, first pass ranking, first stage ranking, stage 1 ranker, stage 1
    ranking
  `,
  ranker: `
    ranker, ranking, ranking model ltr, learning to rank, ltr, lambdarank, lambdamart, lightgbm ranker, deepfm, dcn,
    dlrm, wide and deep, ctr model, ctr prediction, ranking stage, scoring ranking, heavy ranker, xgboost ranker, l2
    ranker, multi task ranker, rank, ranking layer, neural ranker, deep ranker, ranking pipeline, rank candidates,
    ^rank, ~ranker, ~ranking, ranknet, dien, mmoe, pctr, rank products, rank documents, rank model, rank service,
    ranker model, ltr model, deepfm model, din model, cvr model, click prediction, pctr model, relevance model,
    relevance scoring, relevance scorer, engagement model, engagement prediction, score candidates, candidate
    scoring, candidate scorer, ranking service model, ranking model service, ranking model server, main ranking
    model, deep ranking model, neural ranking model, deep and wide, multi task model, ctr prediction model, ads
    ranking model, feed ranking model, search ranking model, scoring and ranking, score and rank, wide and deep
    model
  `,
  reranker: `
    re ranker, reranker, reranking, re ranking, rerank, diversity, mmr, diversification, final ranking, rerank
    results, reranker model, rerank top k, ^rerank, ~reranking, ~reranker, ~rerank, rerank api, rerank candidates,
    rerank chunks, rerank documents, rerank passages, reranked documents, slate optimization, slate builder, page
    optimization, post ranking, re rank candidates, re rank documents, re ranker model, re ranking model, re ranked
    documents, maximal marginal relevance, diversity and business rules
  `,
  "cross-encoder": `
    cross encoder, cross encoder reranker, cohere rerank, bge reranker, monot5, cohere reranker, colbert, cross
    encoder reranking, reranking cross encoder, flashrank, jina reranker, crossencoder, voyage rerank, mxbai rerank,
    colbert reranker, cross encoder model, ms marco minilm, bge re ranker, cohere re rank, cohere re ranker, cohere
    rerank api, cross encoder re ranking
  `,
  "ads-auction": `
    auction, ad auction, bidding, real time bidding, pacing, budget pacing, ads auction, rtb, auction service, dsp,
    ssp, ad exchange, budget control
  `,
};
