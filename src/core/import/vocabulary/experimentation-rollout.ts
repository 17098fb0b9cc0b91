/** Words for experiments and releases. */
import type { Vocabulary } from "./vocabulary.ts";

export const EXPERIMENTATION_ROLLOUT: Vocabulary = {
  "ab-splitter": `
    ab test, ab test management, ab testing, ab tests, ab testing framework, ab experiment, experiment platform,
    experimentation platform, experiment service, traffic split, traffic splitter, traffic splitting, optimizely,
    growthbook, statsig, experiment assignment, variant assignment, bucketing, ab router, online experiment, online
    experiments, experiment router, champion challenger routing, experimentation, multivariate test, ab test
    service, online ab test, ab testing service, experiment allocation, split traffic, ~ab test, ~ab testing,
    ~experiment, randomization, randomizer, vwo, planout, ab experimentation, ab deployment, ab routing, ab
    allocation, ab bucketing, ab evaluation, abn testing, split testing, split test, experiment framework,
    experiment engine, experiment manager, experiment layer, experiment controller, experiment config, experiment
    configuration, experiment splitter, experimentation service, experimentation layer, experimentation engine,
    experimentation framework, online experimentation, controlled experiment, controlled experiments, live
    experiment, live experiments, random assignment, user assignment, user bucketing, variant allocation, variant
    router, variant selector, treatment assignment, traffic allocation, traffic allocator, traffic controller,
    traffic routing, traffic distribution, model split, split io, google optimize, amplitude experiment,
    launchdarkly experiments, ab traffic router, treatment control split, control and treatment, champion challenger
    router, champion challenger split, champion challenger deployment, a b n test, champion challenger test live
  `,
  "shadow-mirror": `
    shadow deployment, shadow mode, shadow traffic, shadow model, traffic mirroring, dark launch, shadow testing,
    shadow, mirror traffic, shadow test, shadow serving, shadow scoring, ~shadow, shadow deploy, shadow predictions,
    shadow prediction, shadow inference, shadow challenger, traffic replication, request mirroring, request mirror,
    traffic duplication, traffic duplicator, dark traffic, dark deployment, silent deployment, shadow model serving,
    shadow traffic router
  `,
  "canary-router": `
    canary, canary deployment, canary release, canary rollout, progressive delivery, gradual rollout, canary
    traffic, argo rollouts, flagger, staged rollout, rollout, progressive rollout, traffic shifting, canary router,
    ramp, ~canary, ~rollout, kayenta, canary deploy, canary testing, canary routing, canary model, canary shadow,
    canary evaluation, canary monitoring, gradual release, gradual deployment, phased deployment, phased release,
    progressive deployment, staged deployment, staged release, limited release, rollout strategy, rollout plan,
    weighted routing, weighted traffic, canary traffic split, canary traffic router, canary blue green, canary or
    blue green
  `,
  interleaver: "interleaving, interleaver, team draft",
  bandit: `
    bandit, multi armed bandit, contextual bandit, thompson sampling, ucb, epsilon greedy bandit, mab, linucb,
    bandits, vowpal wabbit, ~bandit, ucb1, exp3, bandit model, bandit policy, bandit experiment, epsilon greedy
    policy, explore exploit bandit
  `,
  "exploration-slice": `
    exploration, epsilon greedy, random exploration, exploration traffic, explore exploit, exploration policy,
    exploration strategy, exploration budget, random slice, explore and exploit
  `,
  "holdout-group": `
    holdout group, hold out group, control group, long term holdout, holdout, holdouts, control cohort, control
    bucket, holdout users, long term control
  `,
  "feature-flag": `
    feature flag, feature flags, feature toggle, launchdarkly, unleash, kill switch, toggle, flagsmith, configcat,
    flipt, feature gates, feature gate, feature switch, feature switches, unleash flags, growthbook flags, posthog
    flags, configuration flags, config flags, dynamic config, dynamic configuration, remote config
  `,
  "experiment-analysis": `
    experiment analysis, ab test analysis, ab experiment reports, experiment reports, experiment results, ab
    analysis, statistical analysis, causal analysis, significance test, ab test results, ab reports, experiment
    metrics, uplift analysis, causal inference, experiment dashboard, ab test report, incrementality, cuped, ab
    results, experiment evaluation, experiment scorecard, experiment stats, experiment statistics, experiment
    readout, experiment insights, statistical test, statistical tests, statistical testing, hypothesis testing, t
    test, causal impact, uplift measurement, lift analysis, lift measurement, sequential testing, ab test
    evaluation, ab test metrics, ab evaluation report
  `,
  deployer: `
    deployer, deployment, deploy, deploy model, deployment service, deployment pipeline, model deployer, model
    deploy, blue green, blue green deployment, rolling update, spinnaker, argocd, argo cd, argo, fluxcd, gitops,
    helm, helm chart, terraform, cdk, aws cdk, cloudformation, pulumi, ansible, rollback, automatic rollback, auto
    rollback, release, release manager, deployment manager, deploy to production, deploy to prod, production
    deployment, cd pipeline, continuous deployment, continuous delivery, code deploy, codedeploy, infrastructure as
    code, iac, bicep, deploy endpoint, model rollout, deployment orchestrator, crossplane, kustomize, ^deploy,
    ^release, ^publish, ^ship, ^rollback, ^roll, ~deployment, ~deploy, ~deployer, ~release, ~rollback, pusher, cd,
    preprod, opentofu, terragrunt, bluegreen, model deployments, model releases, model delivery, model publishing,
    model publish, model publisher, model updater, model reload, hot reload, reload model, deployment automation,
    deployment workflow, deployment target, deployment operator, deployment canary, deployment docker, deployment
    kubernetes, deployment k8s, deploy api, deploy models, deploy container, deploy docker, cd workflow, staging
    environment, staging env, production rollout, ota update, ota updates, kubernetes manifests, k8s manifests,
    kubernetes operator, gitops repo, sam template, serverless framework, release management, release automation,
    release workflow, release candidate, rollback strategy, rollback plan, rollback model, endpoint update, update
    endpoint, endpoint creation, create endpoint, endpoint config, model deployment pipeline, model deployment
    service, model deployment job, model deployment step, model deployment engine, model deployment controller,
    model deployment manager, model deployment process, model deployment lambda, model deployment script, model
    deployment stage, model release pipeline, model release manager, model roll out, model update service, deploy
    best model, deploy to k8s, deploy to kubernetes, deploy to sagemaker, deploy to serving, deploy new version,
    edge deployment manager, promote and deploy, promotion to production, model deployment to production, model
    promotion and deployment, deploy to vertex ai, deploy to cloud run, deploy model to endpoint, over the air
    update, rollback to previous version, revert to previous model, model deployment
  `,
};
