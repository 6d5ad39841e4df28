import { parentPort, workerData } from 'node:worker_threads'
import { busyTimesOf, type Reading } from './busy-times.ts'

// A thread that reads one calendar and ends: a large one holds up this thread and not the server.
const { text, reading } = workerData as { readonly text: string; readonly reading: Reading }
parentPort!.postMessage(busyTimesOf(text, reading), [])
