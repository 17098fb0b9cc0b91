/** Words for who calls, and what stands before the system. */
import type { Vocabulary } from "./vocabulary.ts";

export const CLIENTS_EDGE: Vocabulary = {
  "web-client": `
    =request, =requests, ~request, ~answer, =answer, final answer, =response, ~response, answer to user, request
    from user, =output, =input, streamlit output, web app, web application, website, web ui, web frontend, web
    interface, web browser, web client, frontend, front end, react frontend, react, reactjs, next js, nextjs, vue,
    vuejs, angular, svelte, streamlit, streamlit app, streamlit dashboard, streamlit ui, gradio, gradio ui,
    chainlit, dash app, chat ui, chatbot ui, chat interface, chat window, user interface, ui, gui, web portal,
    portal, ~interface, client application, client app, client, clients, client layer, client side, api client,
    client request, consumer application, applications, =application, =app, application client, open webui, browser
    extension, single page app, api consumer, api consumers, downstream consumers, html css, streamlit frontend,
    customer portal, user browser, ~ui, ~frontend, ~portal, ~website, ~chatbot, cli, terminal, webapp, postman,
    curl, shiny, taipy, command line, desktop app, chat app, chat widget, web chat, client sdk, voice assistant, ide
    plugin, panel app, reflex app, copilot studio, vs code extension, inference request, inference requests,
    prediction requests, api request, api requests, http request, http requests, rest request, incoming request,
    incoming requests, response to user, final response, api response, http response, prediction response
  `,
  "mobile-client": `
    mobile app, mobile application, mobile client, ios app, android app, ios, android, flutter app, react native,
    phone, smartphone, mobile device, mobile, flutter, pwa, swift app, kotlin app, mobile user, mobile frontend
  `,
  "partner-client": `
    partner api, merchant, advertiser, partner, b2b client, third party app, external client, external consumers,
    b2b customers, upstream system, downstream system, calling service, consuming service, third party client,
    external apps, external app, external applications, third party apps
  `,
  "iot-device": `
    iot device, iot, iot sensors, sensor, sensors, device, devices, edge device, camera, cameras, camera stream,
    video stream, cctv, webcam, ip camera, drone, robot, plc, scada, raspberry pi, jetson, esp32, vehicle, wearable,
    smart meter, microphone, rtsp stream, iot gateway, iot core, iot hub, ecu, mri scanner, opc ua
  `,
  cdn: `
    cdn, cloudfront, cloudflare, akamai, fastly, azure front door, cloud cdn, content delivery network, static
    assets, edge cache
  `,
  "load-balancer": `
    load balancer, loadbalancer, lb, alb, nlb, elb, application load balancer, network load balancer, cloud load
    balancing, nginx, haproxy, traefik, reverse proxy, envoy, ingress, ingress controller, nginx ingress, istio,
    service mesh, route 53, route53, dns, traffic manager, internet gateway, ~proxy, ~router, ~balancer, ~ingress,
    f5, linkerd, application gateway, request router, traffic router
  `,
  "api-gateway": `
    api gateway, gateway, apigateway, kong, apigee, api management, apim, bff, backend for frontend, edge gateway,
    graphql gateway, cloud endpoints, kong gateway, ~gateway, apigw, tyk, krakend, gravitee, zuul, ocelot, http api,
    edge api
  `,
  "rate-limiter": `
    rate limiter, rate limiting, throttling, throttle, quota, waf, web application firewall, token bucket, cloud
    armor, ddos protection
  `,
  "app-backend": `
    backend, back end, backend service, backend services, backend api, api backend, application service, application
    server, app server, web server, web service, rest api, api, api server, api service, grpc api, rest endpoint,
    graphql, graphql api, fastapi, fastapi server, fastapi service, fastapi app, fastapi backend, flask, flask app,
    flask api, django, express, node js, nodejs, spring boot, microservice, microservices, business logic, order
    service, user service, checkout service, payment service, lambda, lambda function, aws lambda, cloud function,
    cloud functions, cloud run, azure function, azure functions, app service, azure app service, app engine, ecs,
    ecs service, fargate, ec2, ec2 instance, elastic beanstalk, heroku, uvicorn, gunicorn, golang service,
    orchestration api, webhook, webhooks, ~service, ~server, ~backend application, websocket server, websocket,
    controller, grpc service, vercel, app runner, servlet, laravel, dotnet api, asp net, nestjs, ~api, ~backend,
    ~endpoint, ~microservice, ~controller, ~lambda, starlette, litestar, sanic, tornado, quarkus, micronaut,
    serverless, knative, openfaas, fastapi router, api routes, api router, service layer, application layer, core
    service, go service, java service, container app, container apps, edge functions, cloudflare workers, http
    server, rest server, rest service, soap service, grpc server, websocket gateway, socket server, session service,
    cart service, application logic, domain logic, domain service, search api
  `,
  "human-operator": `
    human operator, operator, operations team, ops team, analyst, analysts, fraud analyst, reviewer, human reviewer,
    human review, review queue, manual review, manual review queue, human in the loop, hitl, moderator, support
    agent, case management, investigator, clinician, doctor, radiologist, underwriter, expert, domain expert, sme,
    subject matter expert, escalation, human escalation, human agent, review console, customer support, sre, on call
    engineer, ops, case review, human approver, trader, traders, physician, physicians, nurse, adjuster, technician,
    live agent, call center, contact center, back office, loan officer, credit officer, compliance officer,
    compliance team, risk team, fraud team, content moderators, maintenance team, field engineer, review team, human
    oversight, human validation, human intervention, human handoff, expert validation, expert feedback, expert
    reviewer, analyst queue, annotator review, manual verification, content moderation team, trust and safety team
  `,
};
