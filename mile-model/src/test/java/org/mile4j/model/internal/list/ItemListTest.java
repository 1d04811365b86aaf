package org.mile4j.model.internal.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemListTest {

    private static ItemList<Integer> of(int size) {
        ItemList<Integer> list = new ItemList<>(0, 1, 2);
        IntStream.range(3, size).forEach(list::append);
        return list;
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 8, 9, 1000})
    void isLikeTheListOfTheJdkOfItsItems(int size) {
        ItemList<Integer> list = of(size);
        List<Integer> same = IntStream.range(0, size).boxed().toList();

        assertThat(list).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        assertThat(same).isEqualTo(list);
        assertThat(list.stream().toList()).isEqualTo(same);
        assertThat(new ArrayList<>(list)).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, 4})
    void hasNothingBeyondItsItems(int index) {
        ItemList<Integer> list = of(3);

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> list.get(index));
    }

    @Test
    void isTakenAsItIsAndThenNeverChanges() {
        ItemList<Integer> list = of(5);

        List<Integer> kept = ItemList.copyOf(list);

        assertThat(kept).isSameAs(list);
        assertThatIllegalStateException().isThrownBy(() -> list.append(5));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> kept.add(5));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> kept.set(0, 5));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> kept.remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(kept::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> kept.sort(null));
        assertThat(kept).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void copiesAListThatCanChange() {
        List<Integer> theirs = new ArrayList<>(List.of(1, 2));

        List<Integer> kept = ItemList.copyOf(theirs);
        theirs.add(3);

        assertThat(kept).containsExactly(1, 2);
    }

    @Test
    void takesNoNull() {
        ItemList<Integer> list = of(3);

        assertThatNullPointerException().isThrownBy(() -> list.append(null));
        assertThatNullPointerException().isThrownBy(() -> new ItemList<>(1, null, 3));
        assertThatNullPointerException().isThrownBy(() -> ItemList.copyOf(null));
        assertThatNullPointerException().isThrownBy(() -> ItemList.copyOf(Arrays.asList(1, null)));
    }
}
