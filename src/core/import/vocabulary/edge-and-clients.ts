/** Words for who calls, what stands before the system, and the services in it. */
import type { Vocabulary } from "./vocabulary.ts";

export const EDGE_AND_CLIENTS: Vocabulary = {
  "web-client": `
    =request, =requests, ~request, ~answer, =answer, final answer, =response, ~response, answer to user, request
    from user, =output, =input, streamlit output, web app, web application, website, web ui, web frontend, web
    interface, web browser, web client, frontend, front end, react frontend, react, reactjs, next js, nextjs, vue,
    vuejs, angular, svelte, streamlit, streamlit app, streamlit dashboard, streamlit ui, gradio, gradio ui,
    chainlit, dash app, chat ui, chatbot ui, chat interface, chat window, user interface, ui, gui, web portal,
    portal, ~interface, client application, client app, client, clients, client layer, client side, api client,
    client request, consumer application, applications, =application, =app, application client, agent client, open
    webui, browser extension, single page app, api consumer, api consumers, downstream consumers, html css,
    streamlit frontend, customer portal, user browser
  `,
  "mobile-client": `
    mobile app, mobile application, mobile client, ios app, android app, ios, android, flutter app, react native,
    phone, smartphone, mobile device, mobile
  `,
  "partner-client": `
    partner api, merchant, advertiser, partner, b2b client, third party app, external client, external consumers
  `,
  "iot-device": `
    iot device, iot, iot sensors, sensor, sensors, device, devices, edge device, camera, cameras, camera stream,
    video stream, cctv, webcam, ip camera, drone, robot, plc, scada, raspberry pi, jetson, esp32, vehicle,
    wearable, smart meter, microphone, rtsp stream, iot gateway, iot core, iot hub
  `,
  cdn: `
    cdn, cloudfront, cloudflare, akamai, fastly, azure front door, cloud cdn, content delivery network
  `,
  "load-balancer": `
    load balancer, loadbalancer, lb, alb, nlb, elb, application load balancer, network load balancer, cloud load
    balancing, nginx, haproxy, traefik, reverse proxy, envoy, ingress, ingress controller, nginx ingress, istio,
    service mesh, global router, route 53, route53, dns, traffic manager, internet gateway, ~proxy
  `,
  "api-gateway": `
    api gateway, gateway, apigateway, kong, apigee, api management, apim, bff, backend for frontend, edge gateway,
    graphql gateway, cloud endpoints, kong gateway
  `,
  "rate-limiter": `
    rate limiter, rate limiting, throttling, throttle, rate governor, quota, waf, web application firewall,
    adaptive throttling, token bucket
  `,
  "app-backend": `
    backend, back end, backend service, backend services, backend api, api backend, application service,
    application server, app server, web server, web service, rest api, api, api server, api service, grpc api,
    rest endpoint, graphql, graphql api, fastapi, fastapi server, fastapi service, fastapi app, fastapi backend,
    flask, flask app, flask api, django, express, node js, nodejs, spring boot, microservice, microservices,
    business logic, order service, user service, checkout service, payment service, lambda, lambda function, aws
    lambda, cloud function, cloud functions, cloud run, azure function, azure functions, app service, azure app
    service, app engine, ecs, ecs service, fargate, ec2, ec2 instance, elastic beanstalk, heroku, uvicorn,
    gunicorn, golang service, orchestration api, webhook, webhooks, ~service, ~server, ~backend application,
    websocket server, websocket, controller, grpc service, vercel, app runner, servlet, laravel, dotnet api, asp
    net, nestjs
  `,
  "human-operator": `
    human operator, operator, operations team, ops team, analyst, analysts, fraud analyst, reviewer, human
    reviewer, human review, review queue, manual review, manual review queue, human in the loop, hitl, moderator,
    support agent, case management, investigator, safety review queue, clinician, doctor, radiologist,
    underwriter, expert, domain expert, sme, subject matter expert, escalation, human escalation, human agent,
    reviewer console, review console, customer support, sre, on call engineer, on call, ops, case review, human
    approver
  `,
  actor: `
    ~team, ~manager, ~member, ~engineer, ~people, user query, user question, user prompt, question, user requests,
    user request, =query, =question, user, users, end user, end users, customer, customers, person, visitor,
    player, viewer, developer, developers, data scientist, data scientists, ml engineer, ml engineers, mlops
    engineer, data engineer, data engineers, business user, business users, stakeholder, stakeholders, admin,
    administrator, patient, student, employee, commuter, driver, rider, shopper, ml team, researcher, city
    authority, web user, devops engineer, business analyst, product manager, user input, analyst user, human,
    client user, utilisateur, usuario, benutzer, administrateur
  `,
  "external-system": `
    external system, external service, external systems, saas, third party service, third party api, external api,
    external platform, legacy system, erp, salesforce, sap, hubspot, jira, confluence, service now, servicenow
  `,
  notifier: `
    notification service, notification, notifications, push notification, push notifications, email, email
    service, sms, sns, slack, slack bot, slack notification, microsoft teams, telegram, telegram bot, discord,
    twilio, sendgrid, ses, webhook notification, alert notification, whatsapp, fcm, email notification, amazon
    sns, pushover, messaging service
  `,
  "decision-shape": "=decision, ~condition",
};
