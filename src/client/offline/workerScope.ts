// The parts of the service worker's world that ours uses. TypeScript's own library for workers contradicts the one for
// pages, and both live in one project here.

export interface WorkerClient {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}

interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface AnsweringEvent extends LongEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

export interface ToldEvent extends LongEvent {
  readonly data: unknown;
  readonly source: WorkerClient | null;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    get(id: string): Promise<WorkerClient | undefined>;
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<WorkerClient[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AnsweringEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ToldEvent) => void): void;
}
