// How libFuzzer changes and crosses inputs: values of the task's types, of the half. Included by driver.cpp alone.
#ifndef SECGEN_MUTATOR_HPP
#define SECGEN_MUTATOR_HPP

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed) {
    Random random{seed};
    std::vector<Value> base, given;
    bool there = decoded(data, size, base);
    for (int tries = 0; tries < 20; tries++) {
        given = base;
        if (!there || random.one_in(6)) {
            given.clear();
            for (const Type &type : plan.parameters)
                given.push_back(draw(type, random));
        }
        if (!seeds.empty() && random.one_in(4)) { // an argument of the tests', or all of one call
            const auto &seed_values = random.of(seeds);
            if (random.one_in(2))
                given = seed_values;
            else if (!given.empty())
                for (size_t i = random.below(given.size()), n = 1; n > 0; n--)
                    given[i] = seed_values[i];
        }
        for (size_t changes = given.empty() ? 0 : 1 + random.below(3); changes > 0; changes--) {
            size_t i = random.below(given.size());
            change(plan.parameters[i], given[i], random);
        }
        std::string bytes;
        if (fit(plan, given) && (bytes = encoded(given)).size() <= most && (mine(bytes) || tries == 19)) {
            memcpy(data, bytes.data(), bytes.size());
            return bytes.size();
        }
    }
    return size;
}

extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t *data1, size_t size1, const uint8_t *data2, size_t size2,
                                            uint8_t *out, size_t most, unsigned seed) {
    Random random{seed};
    std::vector<Value> first, second;
    if (!decoded(data1, size1, first) || !decoded(data2, size2, second))
        return 0;
    for (size_t i = 0; i < first.size(); i++)
        if (random.one_in(2))
            first[i] = second[i];
    std::string bytes;
    if (!fit(plan, first) || (bytes = encoded(first)).size() > most)
        return 0;
    memcpy(out, bytes.data(), bytes.size());
    return bytes.size();
}

#endif
