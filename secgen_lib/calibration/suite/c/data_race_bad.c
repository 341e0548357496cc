// calibration: concurrency; run: -; shown by: thread; missed by all
#include <pthread.h>
#include <stdio.h>

static long counter;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void *work(void *unused)
{
    (void)unused;
    for (int i = 0; i < 10000; i++) {
        counter++;  // ! CWE-362 data_race
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
