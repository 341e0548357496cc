// calibration: concurrency; run: -; shown by: nothing
#include <pthread.h>
#include <stdio.h>

static long counter;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void *work(void *unused)
{
    (void)unused;
    for (int i = 0; i < 10000; i++) {
        pthread_mutex_lock(&lock);
        counter++;
        pthread_mutex_unlock(&lock);
    }
    return NULL;
}

int main(void)
{
    pthread_t first, second;
    if (pthread_create(&first, NULL, work, NULL) != 0)
        return 0;
    if (pthread_create(&second, NULL, work, NULL) == 0)
        pthread_join(second, NULL);
    pthread_join(first, NULL);
    pthread_mutex_destroy(&lock);
    printf("%ld\n", counter);
    return 0;
}
