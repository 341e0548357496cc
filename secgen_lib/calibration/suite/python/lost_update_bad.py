# calibration: concurrency; run: -; shown by: nothing; missed by all
import threading

balance = {"total": 100}
lock = threading.Lock()


def take(amount):
    if balance["total"] >= amount:  # ! CWE-362 lost_update
        left = balance["total"] - amount
        balance["total"] = left


workers = [threading.Thread(target=take, args=(30,)) for _ in range(4)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(balance["total"])
