"""Long work: submitted by name, done in worker processes, watched through events, cancelled, kept across restarts.

protocol.py  what travels: requests, jobs, events, artefacts
kinds.py     what a kind of job is, and how kinds are found by name (entry points `stadion.jobs`)
store.py     the queue and the history, in SQLite
engine.py    the rules: single flight, bounds, claims, what happens to the jobs of a dead worker, expiry
worker.py    the inside of a worker process
pool.py      the processes and their supervision
client.py    what callers use, in this process or over HTTP
service.py   `/jobs`
"""
