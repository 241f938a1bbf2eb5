/** Jobs on as many threads as there are cores; what they gave is returned in the order of the jobs. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** @param file what each thread runs: it answers every message with one message */
export const onThreads = async <Job, Done>(
  file: URL,
  jobs: readonly Job[],
  told: (done: number) => void,
): Promise<readonly Done[]> => {
  const results: Done[] = []
  let next = 0
  let finished = 0
  const thread = async () => {
    const worker = new Worker(file)
    try {
      while (next < jobs.length) {
        const at = next++
        results[at] = await answerOf<Done>(worker, jobs[at])
        told(++finished)
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(jobs.length, availableParallelism()) }, thread))
  return results
}

const answerOf = <Done>(worker: Worker, job: unknown): Promise<Done> =>
  new Promise((resolve, reject) => {
    worker.removeAllListeners()
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.postMessage(job)
  })
