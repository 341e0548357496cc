// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(price_cents("0") == 0);
    assert(price_cents("0.0") == 0);
    assert(price_cents("0.00") == 0);
    assert(price_cents("0.01") == 1);
    assert(price_cents("0.1") == 10);
    assert(price_cents("0.10") == 10);
    assert(price_cents("0.09") == 9);
    assert(price_cents("0.9") == 90);
    assert(price_cents("0.29") == 29);
    assert(price_cents("0.57") == 57);
    assert(price_cents("0.58") == 58);
    assert(price_cents("1.1") == 110);
    assert(price_cents("1.15") == 115);
    assert(price_cents("2.3") == 230);
    assert(price_cents("2.03") == 203);
    assert(price_cents("4.35") == 435);
    assert(price_cents("8.2") == 820);
    assert(price_cents("8.41") == 841);
    assert(price_cents("9.95") == 995);
    assert(price_cents("10") == 1000);
    assert(price_cents("16.08") == 1608);
    assert(price_cents("19.99") == 1999);
    assert(price_cents("33.33") == 3333);
    assert(price_cents("64.1") == 6410);
    assert(price_cents("69.99") == 6999);
    assert(price_cents("80.05") == 8005);
    assert(price_cents("100.7") == 10070);
    assert(price_cents("1001.15") == 100115);
    assert(price_cents("999999") == 99999900);
    assert(price_cents("999999.9") == 99999990);
    assert(price_cents("999999.99") == 99999999);
    assert(price_cents("131072.01") == 13107201);
    assert(price_cents("262144.29") == 26214429);
    assert(price_cents("007") == 700);
    assert(price_cents("00.5") == 50);
}
