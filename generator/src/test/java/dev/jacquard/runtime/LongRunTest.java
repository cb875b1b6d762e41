package dev.jacquard.runtime;

import dev.jacquard.testing.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Slow
class LongRunTest {
    @Test
    @Timeout(600)
    void aHundredThousandCallsLeaveNothingBehind() throws Exception {
        ConcurrencyTest.leavesNothing(100_000);
    }
}
