# calibration: concurrency; run: -; shown by: nothing
import threading

balance = {"total": 100}
lock = threading.Lock()


def take(amount):
    with lock:
        if balance["total"] >= amount:
            balance["total"] -= amount


workers = [threading.Thread(target=take, args=(30,)) for _ in range(4)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(balance["total"])
