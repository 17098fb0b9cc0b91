/** Words for where data comes from. */
import type { Vocabulary } from "./vocabulary.ts";

export const DATA_SOURCES: Vocabulary = {
  "user-profile-db": `
    user profile, user profiles, customer profile, user db, user database, user data, customer data, customer
    database, crm, crm data, member data, account data, patient data, patient records, ehr, emr, user store, profile
    service, user metadata, profile store, hr data, demographics, demographic data, hris, users table, user table,
    user information, user info, user attributes, customer records, customer master, customer information, customer
    info, account service, member profiles, employee data, student data, client data, client profile, identity data,
    health records, clinical data, patient history, medical records, user context, user features db
  `,
  "item-catalog": `
    item catalog, product catalog, catalog, product data, item metadata, item data, product database, item database,
    inventory, listings, content catalog, content metadata, movie metadata, video catalog, product info, product
    table, menu, song catalog, content service, listing data, catalogue, product information, product metadata,
    product feed, catalog db, content library, content database, video metadata, movie database, movie data, job
    postings, restaurant data, hotel data, inventory data, inventory db, sku data, article metadata, asset library,
    item features db
  `,
  "interaction-history": `
    interaction history, interactions, user interactions, raw interactions, interaction data, interaction events,
    click data, clickstream, click logs, clickstream data, user events, user activity, user behavior, user
    behaviour, behavior logs, behavioral data, event history, watch history, ratings, user ratings, purchase
    history, browsing history, historical interactions, event generator, click generator, user actions, usage data,
    app events, web events, historical data, operational data, session logs, raw events, product events, weblogs,
    user logs, activity logs, activity log, activity data, event data, events data, behavioral events, access logs,
    application events, app logs, mobile events, client events, user signals, implicit signals, historic data,
    history data, purchase data, order history, transaction history, search logs, query logs, search history,
    viewing history, listening history, play history, usage logs, call records, cdr data, customer behavior,
    engagement history, navigation data, user behavior data
  `,
  "transaction-system": `
    transaction, transactions, transaction data, transaction system, transaction stream, transaction events,
    transaction generator, payment, payments, payment system, payment gateway, payment processor, ledger, orders,
    order system, sales data, pos, point of sale, point of sale data, core banking, billing, billing system,
    checkout, card network, ticketing system, ticketing systems, claims, claims data, loan applications, order data,
    core banking system, card transactions, order execution, trade execution, ticketing, invoices, bookings,
    reservations, trips, shipments, source database, policy administration, policy system, loan system, loan data,
    banking system, payments data, billing data, billing records, invoice data, ecommerce platform, ecommerce site,
    pos terminals, pos data, trading system, order management, ride requests, trip data, logistics data, erp data,
    production line, manufacturing data, machine logs, e commerce platform, call center data
  `,
  "media-upload": `
    image upload, video upload, file upload, upload, uploader, upload service, user upload, image input, input
    image, audio input, image data, images, video input, video files, image dataset, audio files, x ray images,
    dicom, medical images, mri scans, photos, videos, image source, ~images, ~videos, ~image, ~video, ~photos,
    ~audio, recordings, selfie, image files, medical scans, ct scans, x rays, drone footage, image collection, call
    recordings, voice recordings, voice input, audio stream, scanned documents, document scans
  `,
  "social-graph": "social graph, friend graph, followers, connections graph",
  "third-party-data": `
    third party data, external data, external data source, external data sources, vendor data, weather api, weather
    data, market data, news api, stock api, yahoo finance, financial data api, data provider, bureau, credit bureau,
    public api, public dataset, open data, kaggle, kaggle dataset, kaggle data, data api, twitter api, reddit api,
    rss feed, rss feeds, feeds, news feed, news feeds, data feed, web scraping, scraped data, exchange api, binance
    api, google maps api, census data, external apis, external source, open api, uci dataset, data vendor, gtfs
    feed, ~feed, market data api, github api, third party apis, enrichment api, ~feeds, ~apis, serper, arxiv,
    pubmed, newsapi, twitter, reddit, tmdb, imdb, yfinance, finnhub, quandl, bloomberg, reuters, refinitiv,
    openweather, openweathermap, noaa, mapbox, openstreetmap, coingecko, experian, equifax, movielens, imagenet,
    external datasets, external dataset, open dataset, open datasets, public data, government data, web apis, rest
    apis, tavily search, tavily api, brave search, wikipedia api, arxiv api, semantic scholar, news sources, social
    media, twitter data, x api, reddit data, youtube api, spotify api, tmdb api, omdb api, alpha vantage, polygon
    io, fred api, weather service, nasa api, maps api, google maps, osm data, exchange rates, crypto exchange,
    coinbase api, stock prices, price data, ohlcv data, kyc provider, sanctions list, ip reputation, geo ip,
    geolocation api, holiday calendar, sports data, huggingface datasets, huggingface dataset, uci repository, coco
    dataset, common crawl, scraped websites, scraped pages, open source data, web api data, web search api, google
    search api, device fingerprint provider, hugging face datasets, uci ml repository, s and p 500 data, tavily
    search api, brave search api, bing search api, serp api, duckduckgo search
  `,
  "geo-feed": `
    gps, gps data, telemetry, telemetry data, sensor data, sensor feed, sensor readings, traffic data, traffic
    sensors, location data, lidar, radar, vehicle positions, vehicle telemetry, coordinates, iot data, iot
    telemetry, sensor stream, meter readings, machine data, satellite data, satellite imagery, gtfs, telematics,
    imu, landsat, gps feed, gps signals, location service, location updates, location events, driver location,
    driver locations, vehicle data, can bus, telematics data, sensor measurements, sensor events, environmental
    sensors, iot events, iot stream, weather sensors, energy data, scada data, lidar data, radar data, point clouds,
    point cloud, ais data, flight data, map data, geospatial data, eeg signals, ecg signals, ecg data, vibration
    data, vibration sensors, remote sensing data, time series sensor data
  `,
  "content-corpus": `
    ~files, ~comments, ~posts, ~books, ~urls, ~text data, document corpus, documents, document, docs, pdf, pdfs, pdf
    documents, pdf files, knowledge base, knowledge source, knowledge sources, corpus, source documents, raw
    documents, text files, markdown files, word documents, articles, wiki, wikipedia, web pages, webpages, website
    content, text documents, text corpus, policies, manuals, company documents, internal documents, google drive,
    sharepoint, notion, document source, document sources, document upload, emails, contracts, research papers,
    papers, faq, transcripts, input documents, documents pdf docx, html pages, support tickets, tickets, customer
    review, customer reviews, reviews, tweets, data sources pdf, textbooks, raw text, user documents, external
    documents, external knowledge, unstructured data, enterprise data, web data, blog posts, query documents,
    ~documents, ~docs, ~articles, ~pdfs, ~corpus, ~manuals, ~papers, ~knowledge, documentation, onedrive, dropbox,
    gmail, regulations, patents, resumes, websites, sops, runbooks, docs repo, document collection, help center,
    confluence pages, slack messages, email archive, email data, email inbox, chat logs, call transcripts, pdf
    reports, docx files, txt files, html files, case law, medical literature, job descriptions, news dataset, web
    content, scraped content, raw content, user files, uploaded files, upload pdf, file uploads, incident reports,
    customer emails, text corpora, source code files
  `,
  "campaign-db": `
    campaign, campaigns, ads database, ad inventory, campaign data, campaign management, promotions, ads data,
    advertisers db, ad server, marketing data
  `,
  "synthetic-data": `
    synthetic data, data generator, simulator, simulation, synthetic data generator, data simulator, event
    simulator, traffic generator, log generator, fake data, faker, data augmentation, augmentation, sdv, mock data,
    load generator, stream simulator, producer simulator, sensor simulator, ctgan, sdgym, gretel, synthetic dataset,
    synthetic events, synthetic transactions, digital twin, augmented data, mock generator, mock api
  `,
};
