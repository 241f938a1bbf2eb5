/** A thread of its own: takes a job, gives back what was done. */
import { parentPort } from 'node:worker_threads'
import { type Job, work } from './jobs.ts'

parentPort?.on('message', (job: Job) => parentPort?.postMessage(work(job)))
