export { fakeClient, type FakeReply } from './fake-client.ts';
