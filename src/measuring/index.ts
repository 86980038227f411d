export { startGateway, type Asked, type Gateway, type Manner } from './deployments/start-gateway.ts';
export { withForms } from './deployments/with-forms.ts';
